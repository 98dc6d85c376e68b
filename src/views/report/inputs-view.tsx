import {useEvidence} from '../components/evidence';
import {listedUpTo} from '../components/format';
import {LensRows} from '../components/lens-rows';
import {Mark} from '../components/mark';
import {dimensionOf} from '../components/names';
import {t, textOf} from '../components/words';
import {DimensionCountsPart} from './dimension-counts-part';
import {type InputRow, inputRows} from './input-rows';
import {LongTable} from './long-table';
import type {ViewProps} from './report-views';

const NAMES = 4;

/** The dimensions with their marks, then all inputs with who received them. */
export function InputsView({onLens, whole}: ViewProps) {
  const {exposure} = useEvidence();
  const rows = inputRows(exposure);
  return (
    <>
      <DimensionCountsPart whole={whole} />
      <div class="picture">
        <LensRows {...(onLens ? {onLens} : {})} />
      </div>
      <h2>{t('table.all-inputs', {count: rows.length})}</h2>
      <LongTable
        caption={t('table.all-inputs', {count: rows.length})}
        head={['state', 'input', 'group', 'dimension', 'strength', 'receivers'].map(key => t(`table.${key}`))}
        rows={rows}
        whole={whole}
      >
        {row => <Row key={row.input.id} row={row} />}
      </LongTable>
    </>
  );
}

function Row({row: {input, state, ties, receivers}}: {row: InputRow}) {
  const {exposure, open, receiverOf} = useEvidence();
  const denied = ties.length > 0 && ties.every(({strength}) => strength === 'denied');
  return (
    <tr>
      <td class="nowrap">
        <Mark state={state} denied={denied} /> {t(`mark.${state}`)}
      </td>
      <th scope="row">
        <button type="button" class="link" onClick={() => open({input: input.id})}>
          {textOf(input.name)}
        </button>
        <span class="small block">{textOf(input.description)}</span>
      </th>
      <td>{t(`group.${input.group}`)}</td>
      <td>
        {ties.length === 0 && <span class="small">{t('table.not-mapped')}</span>}
        {ties.map(({dimension, strength}) => {
          const found = dimensionOf(exposure.lens, dimension);
          return (
            <span key={dimension} class={strength === 'denied' ? 'block struck' : 'block'}>
              {found ? textOf(found.name) : dimension}
            </span>
          );
        })}
      </td>
      <td>
        {ties.map(({dimension, strength}) => (
          <span key={dimension} class="block">
            {t(`strength.${strength}`)}
          </span>
        ))}
      </td>
      <td>
        {receivers.length > 0 && <span class="count">{receivers.length}</span>}{' '}
        <span class="small">
          {listedUpTo(
            receivers.map(id => receiverOf(id).name),
            NAMES,
          )}
        </span>
      </td>
    </tr>
  );
}
