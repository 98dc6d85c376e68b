import type {GroupExpectation, GroupReport} from '../../../analysis/group';

import {Picture} from '../../components/picture';
import {t} from '../../components/words';
import {LongTable} from '../long-table';
import {partyName} from './expect-words';
import {plainName} from './plain-name';

const counts = ({expected, seen, surprised, unmet}: GroupExpectation) => [expected, seen, surprised, unmet];

/** What the group expected against what their trips showed; what surprised most people comes first. */
export function ManyExpectations({report, whole}: {report: GroupReport; whole: boolean}) {
  const {answered, expectations, trips} = report;
  const title = t('many.surprises-title');
  if (answered === 0) {
    return (
      <section aria-labelledby="many-expectations">
        <h2 id="many-expectations">{title}</h2>
        <p class="prose">{t('many.unasked')}</p>
      </section>
    );
  }
  const rows = expectations
    .filter(({expected, seen}) => expected + seen > 0)
    .sort((a, b) => b.surprised - a.surprised || b.unmet - a.unmet || b.seen - a.seen);
  const head = [
    t('table.input'),
    t('expect.whom'),
    ...['expected', 'seen', 'surprised', 'unmet'].map(key => t(`many.people.${key}`)),
  ];
  return (
    <section aria-labelledby="many-expectations">
      <h2 id="many-expectations">{title}</h2>
      <p class="prose">{t('many.answered', {count: answered, trips})}</p>
      <Picture
        name="group-expectations"
        title={title}
        table={() => ({
          head,
          rows: rows.map(row => [plainName(row.input), partyName(row.group), ...counts(row)]),
        })}
        whole={whole}
      >
        <LongTable caption={title} head={head} rows={rows} whole={whole}>
          {row => (
            <tr key={`${row.input} ${row.group}`}>
              <th scope="row">{plainName(row.input)}</th>
              <td>{partyName(row.group)}</td>
              {counts(row).map((count, index) => (
                <td key={head[index + 2]}>{count}</td>
              ))}
            </tr>
          )}
        </LongTable>
      </Picture>
    </section>
  );
}
