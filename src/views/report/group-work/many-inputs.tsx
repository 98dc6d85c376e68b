import type {GroupInput, GroupReport} from '../../../analysis/group';
import {GRADES} from '../../../model/finding';
import {Mark} from '../../components/mark';

import {Picture} from '../../components/picture';
import {t} from '../../components/words';
import {GradeLegend} from '../grade-legend';
import {LongTable} from '../long-table';
import {MatrixDrawing} from './matrix-drawing';
import {plainName} from './plain-name';

/** On how many trips each input went to another company, by grade. */
export function ManyInputs({report: {inputs, trips}, whole}: {report: GroupReport; whole: boolean}) {
  const shown = inputs
    .filter(({observed, derivable, plausible}) => observed + derivable + plausible > 0)
    .sort((a, b) => b.observed - a.observed || b.derivable - a.derivable || b.plausible - a.plausible);
  const title = t('many.inputs-title', {count: trips});
  const head = [...GRADES.map(grade => t(`mark.${grade}`)), t('expect.seen.not-seen'), t('many.unknown')];
  const counts = (row: GroupInput) => [...GRADES.map(grade => row[grade]), row.notSeen, row.unknown];
  return (
    <section aria-labelledby="many-inputs">
      <h2 id="many-inputs">{title}</h2>
      <Picture
        name="group-inputs"
        title={title}
        table={() => ({
          head: [t('table.input'), ...head],
          rows: inputs.map(row => [plainName(row.input), ...counts(row)]),
        })}
        drawing={() => (
          <MatrixDrawing
            title={title}
            head={head}
            rows={shown.map(row => ({
              key: row.input,
              name: plainName(row.input),
              cells: [
                ...GRADES.map(grade => ({
                  grade: row[grade] > 0 ? grade : null,
                  note: `${row[grade]}`,
                })),
                {grade: null, note: `${row.notSeen}`},
                {grade: null, note: `${row.unknown}`},
              ],
            }))}
          />
        )}
        whole={whole}
      >
        <GradeLegend />
        <LongTable
          caption={title}
          head={[t('table.input'), t('many.on-trips'), ...head]}
          rows={shown}
          whole={whole}
        >
          {row => (
            <tr key={row.input}>
              <th scope="row">{plainName(row.input)}</th>
              <td>
                <Strip row={row} />
              </td>
              {counts(row).map((count, index) => (
                <td key={head[index]}>{count}</td>
              ))}
            </tr>
          )}
        </LongTable>
      </Picture>
    </section>
  );
}

/** One mark for each trip, the firmest first: a mark's place says nothing of whose trip it was. */
function Strip({row}: {row: GroupInput}) {
  const marks = [
    ...GRADES.flatMap(grade => Array.from({length: row[grade]}, () => grade)),
    ...Array.from({length: row.unknown}, () => 'hidden' as const),
    ...Array.from({length: row.notSeen}, () => 'none' as const),
  ];
  return (
    <span class="many-strip" aria-hidden="true">
      {marks.map((state, index) => (
        <Mark key={index} state={state} />
      ))}
    </span>
  );
}
