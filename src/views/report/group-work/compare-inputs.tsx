import type {Comparison, InputRow} from '../../../analysis/compare';
import type {Finding} from '../../../model/finding';
import {useEvidence} from '../../components/evidence';
import {Mark} from '../../components/mark';

import {Picture} from '../../components/picture';
import {t} from '../../components/words';
import {GradeLegend} from '../grade-legend';
import {LongTable} from '../long-table';
import {bySide, SIDES, whereName} from './compare-words';
import {MatrixDrawing, type MatrixRow} from './matrix-drawing';
import {plainName} from './plain-name';

const gradeName = (grade: InputRow['a']): string => (grade ? t(`mark.${grade}`) : t('mark.none'));

const drawingRows = (rows: readonly InputRow[]): MatrixRow[] =>
  SIDES.flatMap(side => {
    const own = rows.filter(({where}) => where === side);
    if (own.length === 0) return [];
    return [
      {key: side, name: whereName(side), cells: []},
      ...own.map(({input, a, b}) => ({
        key: input,
        name: plainName(input),
        cells: [a, b].map(grade => ({grade, note: gradeName(grade)})),
      })),
    ];
  });

/** Inputs that went to other companies, at their best grade on each side. */
export function CompareInputs({comparison, whole}: {comparison: Comparison; whole: boolean}) {
  const rows = bySide(comparison.inputs);
  const head = [t('compare.a'), t('compare.b')];
  const title = t('compare.inputs-title');
  return (
    <section aria-labelledby="compare-inputs">
      <h2 id="compare-inputs">{title}</h2>
      <Picture
        name="compare"
        title={title}
        table={() => ({
          head: [t('table.input'), ...head, t('compare.seen')],
          rows: rows.map(({input, a, b, where}) => [
            plainName(input),
            gradeName(a),
            gradeName(b),
            whereName(where),
          ]),
        })}
        drawing={() => <MatrixDrawing title={title} head={head} rows={drawingRows(rows)} />}
        whole={whole}
      >
        <GradeLegend />
        <LongTable
          caption={title}
          head={[t('table.input'), ...head, t('compare.seen')]}
          rows={rows}
          whole={whole}
        >
          {row => (
            <tr key={row.input} class={`compare-${row.where}`}>
              <th scope="row">{plainName(row.input)}</th>
              {(['a', 'b'] as const).map(side => (
                <td key={side}>
                  <Cell row={row} side={side} findings={comparison[side].findings} />
                </td>
              ))}
              <td>{whereName(row.where)}</td>
            </tr>
          )}
        </LongTable>
      </Picture>
    </section>
  );
}

function Cell({row, side, findings}: {row: InputRow; side: 'a' | 'b'; findings: readonly Finding[]}) {
  const {open, receiverOf} = useEvidence();
  const grade = row[side];
  if (!grade) return <span class="small">{t('mark.none')}</span>;
  const claims = findings.filter(
    ({input, receiver}) => input === row.input && !receiverOf(receiver).firstParty,
  );
  const name = plainName(row.input);
  return (
    <button
      type="button"
      class="mark-words"
      onClick={() => open({title: `${name} · ${t(`compare.${side}`)}`, claims})}
    >
      <Mark state={grade} />
      <span class="hidden">{`${name}, ${t(`compare.${side}`)}: `}</span>
      {t(`mark.${grade}`)}
    </button>
  );
}
