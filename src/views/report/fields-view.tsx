import {useEvidence} from '../components/evidence';
import {listed} from '../components/format';
import {fieldName, stageName} from '../components/names';
import {t} from '../components/words';
import {type FieldRow, fieldRows} from './field-rows';
import {LongTable} from './long-table';
import type {ViewProps} from './report-views';

/** The form fields that the pages showed. What was typed into them is not kept. */
export function FieldsView({observations, whole}: ViewProps) {
  const {exposure} = useEvidence();
  return (
    <LongTable
      caption={t('report.nav.fields')}
      head={['type', 'label', 'stages', 'required', 'filled', 'host', 'recognised'].map(key =>
        t(`table.${key}`),
      )}
      rows={fieldRows(exposure.visits, observations)}
      whole={whole}
    >
      {row => <Row key={row.key} row={row} />}
    </LongTable>
  );
}

function Row({row: {field, stages}}: {row: FieldRow}) {
  return (
    <tr>
      <th scope="row">{fieldName(field.type)}</th>
      <td>{field.label ?? ''}</td>
      <td>{listed(stages.map(stageName))}</td>
      <td>{t(field.required ? 'table.yes' : 'table.no')}</td>
      <td>{field.filled ? <strong>{t('table.yes')}</strong> : t('table.no')}</td>
      <td>{field.thirdParty ? field.host : <span class="small">{t('table.own-page')}</span>}</td>
      <td class="small">{listed(field.evidence)}</td>
    </tr>
  );
}
