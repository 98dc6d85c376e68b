import {useMemo} from 'preact/hooks';
import {type Trail, trailsOf} from '../../analysis/trails';
import {useEvidence} from '../components/evidence';
import {listed} from '../components/format';
import {fieldName, formName, stageName} from '../components/names';
import {t} from '../components/words';
import {type FieldRow, fieldRows} from './field-rows';
import {LongTable} from './long-table';
import type {ViewProps} from './report-views';

/** The form fields that the pages showed. What was typed into them is not kept. */
export function FieldsView({observations, whole}: ViewProps) {
  const {exposure} = useEvidence();
  const trails = useMemo(() => trailsOf(exposure.visits, observations), [exposure, observations]);
  return (
    <LongTable
      caption={t('report.nav.fields')}
      head={['type', 'label', 'stages', 'filled', 'read-by', 'left-to', 'recognised'].map(key =>
        t(`table.${key}`),
      )}
      rows={fieldRows(exposure.visits, observations)}
      whole={whole}
    >
      {row => <Row key={row.key} row={row} trail={trails.get(row.field.type)} />}
    </LongTable>
  );
}

function Row({row: {field, stages}, trail}: {row: FieldRow; trail: Trail | undefined}) {
  return (
    <tr>
      <th scope="row">{fieldName(field.type)}</th>
      <td>
        {field.label ?? ''}
        {field.required && <span class="small block">{t('table.required')}</span>}
        {field.thirdParty && <span class="small block">{t('table.in-frame', {host: field.host})}</span>}
      </td>
      <td>{listed(stages.map(stageName))}</td>
      <td>{field.filled ? <strong>{t('table.yes')}</strong> : t('table.no')}</td>
      <td>{field.filled && <Readers trail={trail} />}</td>
      <td>{field.filled && <Takers trail={trail} />}</td>
      <td class="small recognised">{listed(field.evidence)}</td>
    </tr>
  );
}

/** Companies whose scripts read fields of this kind. */
function Readers({trail}: {trail: Trail | undefined}) {
  return (trail?.readers ?? []).map(({receiver, times}) => (
    <span key={receiver.id} class="block">
      {receiver.name} <span class="small nowrap">{t('table.times', {count: times})}</span>
    </span>
  ));
}

/** Companies that were sent what stands in fields of this kind, and how it was written. */
function Takers({trail}: {trail: Trail | undefined}) {
  return (trail?.takers ?? []).map(({receiver, forms}) => (
    <span key={receiver.id} class="block">
      {receiver.name} <span class="small nowrap">{listed(forms.map(formName))}</span>
    </span>
  ));
}
