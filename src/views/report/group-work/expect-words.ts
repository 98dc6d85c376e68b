import {type ExpectationCell, isSurprise, isUnmet} from '../../../analysis/expectation';
import type {DataTable} from '../../../bundle/data-table';
import {inCell} from '../../../bundle/data-table';
import {listed} from '../../components/format';

import {t} from '../../components/words';
import {plainName} from './plain-name';

export const partyName = (group: ExpectationCell['group']): string => t(`expect.party.${group}`);

/** How a cell stands: what was expected against what was seen. */
export function outcomeOf(cell: ExpectationCell): 'surprise' | 'met' | 'unmet' | 'open' | 'could' | 'quiet' {
  if (isSurprise(cell)) return 'surprise';
  if (isUnmet(cell)) return 'unmet';
  if (cell.seen === 'observed') return 'met';
  if (cell.seen === 'not-seen') return 'quiet';
  return cell.seen === 'unknown' ? (cell.expected ? 'open' : 'quiet') : 'could';
}

/** Seen and not expected, expected and seen, expected and not seen, as one sentence. */
export function expectHeadline(cells: readonly ExpectationCell[]): string {
  const count = (outcome: ReturnType<typeof outcomeOf>) =>
    cells.filter(cell => outcomeOf(cell) === outcome).length;
  return t('expect.headline', {surprises: count('surprise'), met: count('met'), unmet: count('unmet')});
}

/** “advertising companies (Meta Pixel)”. */
function partyWords({group, receivers}: ExpectationCell): string {
  const who = receivers.filter(({firstParty}) => !firstParty).map(({name}) => name);
  const party = partyName(group);
  return who.length > 0 && group !== 'shop' ? t('expect.by', {party, names: listed(who)}) : party;
}

/** One line for each input: “E-mail address: payment companies (Stripe), advertising companies (Meta Pixel)”. */
export function inputLines(cells: readonly ExpectationCell[]): string[] {
  const inputs = [...new Set(cells.map(({input}) => input))];
  return inputs.map(input =>
    t('expect.line', {
      input: plainName(input),
      parties: listed(cells.filter(cell => cell.input === input).map(partyWords)),
    }),
  );
}

export const seenName = ({seen}: Pick<ExpectationCell, 'seen'>): string =>
  seen === 'not-seen' || seen === 'unknown' ? t(`expect.seen.${seen}`) : t(`mark.${seen}`);

export const expectTable = (cells: readonly ExpectationCell[]): DataTable => ({
  head: [t('table.input'), t('expect.whom'), t('expect.expected'), t('expect.was-seen'), t('table.company')],
  rows: cells.map(cell => [
    plainName(cell.input),
    partyName(cell.group),
    cell.expected ? t('table.yes') : t('table.no'),
    seenName(cell),
    inCell(cell.receivers.map(({name}) => name)),
  ]),
});
