import type {Comparison, Where} from '../../../analysis/compare';
import {RECORDED_KINDS} from '../../../model/observation';
import {listed} from '../../components/format';
import {stageName} from '../../components/stage-name';
import {t} from '../../components/words';
import {sentences} from './sentences';

/** Sides in the order in which they are shown: what differs comes first. */
export const SIDES: readonly Where[] = ['a', 'b', 'both'];

export const whereName = (where: Where): string => t(`compare.where.${where}`);

/** Rows in the order of the sides. */
export const bySide = <T extends {where: Where}>(rows: readonly T[]): T[] =>
  SIDES.flatMap(side => rows.filter(({where}) => where === side));

/** How many companies, and how many inputs, were on one side only and on both. */
export function compareHeadline({companies, inputs}: Comparison): string {
  const count = (rows: readonly {where: Where}[], side: Where) =>
    rows.filter(({where}) => where === side).length;
  const words = (rows: readonly {where: Where}[]) =>
    Object.fromEntries(SIDES.map(side => [side, count(rows, side)]));
  return sentences([t('compare.companies', words(companies)), t('compare.inputs', words(inputs))]);
}

/** Steps that only one of the two trips reached: what is missing on the other may be due to that alone. */
export function reachedWords({a, b}: Comparison): string[] {
  const [left, right] = [a, b].map(({visits}) => new Set(visits.map(({kind}) => kind)));
  const only = (one = left, other = right) =>
    [...RECORDED_KINDS].filter(kind => one?.has(kind) && !other?.has(kind)).map(stageName);
  return [['a', only(left, right)] as const, ['b', only(right, left)] as const].flatMap(([side, stages]) =>
    stages.length > 0 ? [t('compare.reached', {side: t(`compare.${side}`), stages: listed(stages)})] : [],
  );
}
