import {consentMoment, type RecordSet, sideOf} from '../../../analysis/consent-split';
import {type Sitting, sittingsOf} from '../../../analysis/sittings';
import {sessionSubject} from '../../../model/notes';
import {t} from '../../components/words';
import {sittingName} from '../filter-bar';
import {visitsOfSession} from '../select';
import type {Records} from '../use-report';

/** All that was recorded here, among the sets that can be chosen. */
export const MINE = 'mine';

/** Something that can be compared or counted, with the name that it is chosen by. */
export interface Choice {
  id: string;
  name: string;
}

export interface ChoiceGroup {
  /** Empty for what was recorded here. */
  name: string;
  choices: Choice[];
}

const PART = /^(before|after):(.+)$/;

function recordsOf({observations}: Records, visits: RecordSet['visits']): RecordSet {
  const ids = new Set(visits.map(({id}) => id));
  return {visits, observations: observations.filter(({visit}) => ids.has(visit))};
}

/**
 * The records that a choice stands for; null where there are none by that name.
 *
 * @param id `mine`, the id of a sitting, `import:` with the id of one, or `before:` or `after:` with a sitting's id: the
 *   part of it before or after consent was chosen.
 */
export function recordSet(records: Records, id: string): RecordSet | null {
  const [, side, sitting] = PART.exec(id) ?? [];
  const whole = recordsOf(records, visitsOfSession(records.visits, id === MINE ? '' : (sitting ?? id)));
  if (id === '' || whole.visits.length === 0) return null;
  if (side === undefined) return whole;
  const moment = consentMoment(whole);
  return moment === null ? null : sideOf(whole, moment, side === 'before' ? 'before' : 'after');
}

function namer(records: Records): (sitting: Sitting) => string {
  const names = new Map(records.notes.map(({subject, name}) => [subject, name]));
  return sitting => names.get(sessionSubject(sitting.id)) || sittingName(sitting);
}

/** Everything that can be compared: sittings, bundles, and each sitting's parts before and after consent. */
export function comparable(records: Records): ChoiceGroup[] {
  const sittings = sittingsOf(records.visits).reverse();
  const nameOf = namer(records);
  const choicesOf = (sitting: Sitting): Choice[] => {
    const {id} = sitting;
    const name = nameOf(sitting);
    const isSplit = consentMoment(recordsOf(records, sitting.visits)) !== null;
    const parts = isSplit ? (['before', 'after'] as const) : [];
    return [{id, name}, ...parts.map(side => ({id: `${side}:${id}`, name: t(`compare.${side}`, {name})}))];
  };
  const own = sittings.filter(({from}) => !from);
  return [
    {
      name: '',
      choices: [
        ...(own.length > 1 ? [{id: MINE, name: t('report.filter.all-sessions')}] : []),
        ...own.flatMap(choicesOf),
      ],
    },
    ...records.imports.map(({id, name}) => ({
      name,
      choices: [
        {id: `import:${id}`, name: t('report.filter.all-of', {name})},
        ...sittings.filter(({from}) => from === id).flatMap(choicesOf),
      ],
    })),
  ].filter(({choices}) => choices.length > 0);
}

/** The trips that can be counted together: every bundle, and what was recorded here. */
export function people(records: Records): Choice[] {
  const own = records.visits.some(({from}) => !from);
  return [
    ...records.imports.map(({id, name}) => ({id: `import:${id}`, name})),
    ...(own ? [{id: MINE, name: t('many.mine')}] : []),
  ];
}

/** Id under which the expectation of a choice is kept. */
export const expectationId = (choice: string): string =>
  choice === MINE ? 'own' : choice.replace(/^import:/, '');
