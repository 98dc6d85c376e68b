import {useMemo} from 'preact/hooks';
import {type Trail, trailsOf} from '../../analysis/trails';
import {useEvidence} from '../components/evidence';
import {listed} from '../components/format';
import {fieldName, formName} from '../components/names';
import {stageName} from '../components/stage-name';
import {t} from '../components/words';
import {type FieldRow, fieldRows} from './field-rows';
import {LongTable} from './long-table';
import type {ViewProps} from './report-views';

/** Companies that one cell names. */
const MOST = 6;

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
      {row => <Row key={row.key} row={row} trail={trails.get(row.field.type)} whole={whole} />}
    </LongTable>
  );
}

interface RowProps {
  row: FieldRow;
  trail: Trail | undefined;
  whole: boolean;
}

function Row({row: {field, stages}, trail, whole}: RowProps) {
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
      <td>{field.filled && <Companies list={readersOf(trail)} whole={whole} />}</td>
      <td>{field.filled && <Companies list={takersOf(trail)} whole={whole} />}</td>
      <td class="small recognised">{listed(field.evidence)}</td>
    </tr>
  );
}

interface CompaniesProps {
  list: readonly {name: string; words: string}[];
  whole: boolean;
}

/** Companies with a word on each; of a long list the first, but all in a document that nobody can open further. */
function Companies({list, whole}: CompaniesProps) {
  const shown = whole ? list : list.slice(0, MOST);
  return (
    <>
      {shown.map(({name, words}) => (
        <span key={name} class="block">
          {name} <span class="small nowrap">{words}</span>
        </span>
      ))}
      {shown.length < list.length && (
        <span class="small block">{t('told.more', {count: list.length - shown.length})}</span>
      )}
    </>
  );
}

/** Companies whose scripts read fields of this kind. */
const readersOf = (trail: Trail | undefined) =>
  (trail?.readers ?? []).map(({receiver, times}) => ({
    name: receiver.name,
    words: t('table.times', {count: times}),
  }));

/** Companies that were sent what stands in fields of this kind, and how it was written. */
const takersOf = (trail: Trail | undefined) =>
  (trail?.takers ?? []).map(({receiver, forms}) => ({
    name: receiver.name,
    words: listed(forms.map(formName)),
  }));
