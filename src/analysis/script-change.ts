import type {Sitting} from './sittings';

/**
 * What became of a script between the last two sittings at a shop. `first`: there was no sitting before to compare
 * with. `open`: the steps at which it was seen were not reached both times, so nothing can be said. `earlier`: it was
 * last seen before both.
 */
export const SCRIPT_CHANGES = ['new', 'gone', 'same', 'open', 'earlier', 'first'] as const;
export type ScriptChange = (typeof SCRIPT_CHANGES)[number];

/**
 * Compares the last sitting with the one before it, at the kinds of pages that both reached.
 *
 * @param sittings Of one shop, in time.
 * @param on Ids of the visits on which the script was seen.
 */
export function scriptChange(sittings: readonly Sitting[], on: ReadonlySet<string>): ScriptChange {
  const [before, last] = sittings.slice(-2);
  if (!before || !last) return 'first';
  const kindsOf = ({visits}: Sitting) => new Set(visits.map(({kind}) => kind));
  const reachedBefore = kindsOf(before);
  const reached = new Set([...kindsOf(last)].filter(kind => reachedBefore.has(kind)));
  const seenIn = ({visits}: Sitting) => visits.filter(({id}) => on.has(id)).map(({kind}) => kind);
  const then = seenIn(before);
  const now = seenIn(last);
  if (now.length > 0 && then.length > 0) return 'same';
  if (now.length > 0) return now.some(kind => reached.has(kind)) ? 'new' : 'open';
  if (then.length > 0) return then.some(kind => reached.has(kind)) ? 'gone' : 'open';
  return 'earlier';
}
