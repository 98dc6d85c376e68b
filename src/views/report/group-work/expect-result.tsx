import type {ExpectationCell} from '../../../analysis/expectation';
import {ASKED_INPUTS} from '../../../analysis/expectation';
import {PARTY_GROUPS} from '../../../model/expectation';
import {GRADES, type Grade} from '../../../model/finding';
import {useEvidence} from '../../components/evidence';
import {HeadlineLine} from '../../components/headline-line';
import {Mark} from '../../components/mark';

import {Picture} from '../../components/picture';
import {t} from '../../components/words';
import {GradeLegend} from '../grade-legend';
import {LongTable} from '../long-table';
import {expectHeadline, expectTable, inputLines, outcomeOf, partyName, seenName} from './expect-words';
import {MatrixDrawing} from './matrix-drawing';
import {plainName} from './plain-name';

const OUTCOMES = ['surprise', 'met', 'unmet', 'open'] as const;

const gradeOf = ({seen}: ExpectationCell): Grade | null => GRADES.find(grade => grade === seen) ?? null;

/** Expectation beside observation: in sentences, then as one table. */
export function ExpectResult({
  cells,
  answered,
  whole,
}: {
  cells: readonly ExpectationCell[];
  /** Something was ticked: else nothing can be called unexpected. */
  answered: boolean;
  whole: boolean;
}) {
  const title = t('report.nav.expect');
  const head = PARTY_GROUPS.map(partyName);
  const rows = ASKED_INPUTS.map(input => ({input, cells: cells.filter(cell => cell.input === input)}));
  return (
    <>
      {answered && <HeadlineLine text={expectHeadline(cells)} />}
      {OUTCOMES.map(outcome => {
        const own = cells.filter(cell => outcomeOf(cell) === outcome);
        if (!answered || own.length === 0) return null;
        return (
          <details key={outcome} class="expect-list" open={outcome === 'surprise'}>
            <summary>{t(`expect.outcome.${outcome}`, {number: own.length})}</summary>
            <ul>
              {inputLines(own).map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        );
      })}
      <Picture
        name="expectations"
        title={title}
        table={() => expectTable(cells)}
        drawing={() => (
          <MatrixDrawing
            title={title}
            head={head}
            rows={rows.map(row => ({
              key: row.input,
              name: plainName(row.input),
              cells: row.cells.map(cell => ({
                grade: gradeOf(cell),
                ...(cell.expected ? {note: t('expect.tag')} : {}),
              })),
            }))}
          />
        )}
        whole={whole}
      >
        <GradeLegend />
        <LongTable caption={title} head={[t('table.input'), ...head]} rows={rows} whole={whole}>
          {row => (
            <tr key={row.input}>
              <th scope="row">{plainName(row.input)}</th>
              {row.cells.map(cell => (
                <Cell key={cell.group} cell={cell} answered={answered} />
              ))}
            </tr>
          )}
        </LongTable>
      </Picture>
      <p class="small prose">{t('expect.note')}</p>
    </>
  );
}

function Cell({cell, answered}: {cell: ExpectationCell; answered: boolean}) {
  const {exposure, open} = useEvidence();
  const {input, group, receivers, expected} = cell;
  const grade = gradeOf(cell);
  const tag = expected && <span class="expect-tag">{t('expect.tag')}</span>;
  if (!grade) {
    return (
      <td class={answered ? `expect-${outcomeOf(cell)}` : ''}>
        <span class="small">{seenName(cell)}</span> {tag}
      </td>
    );
  }
  const ids = new Set(receivers.map(({id}) => id));
  const sites = new Set(exposure.visits.map(({site}) => site));
  const claims = exposure.findings.filter(
    finding =>
      finding.input === input &&
      finding.grade === grade &&
      (group === 'shop' ? sites.has(finding.receiver) : ids.has(finding.receiver)),
  );
  return (
    <td class={answered ? `expect-${outcomeOf(cell)}` : ''}>
      <button
        type="button"
        class="mark-words"
        onClick={() => open({title: `${plainName(input)} · ${partyName(group)}`, claims})}
      >
        <Mark state={grade} />
        <span class="hidden">{`${plainName(input)}, ${partyName(group)}: `}</span>
        {t(`mark.${grade}`)}
      </button>{' '}
      {tag}
    </td>
  );
}
