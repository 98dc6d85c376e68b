import {type Company, companiesOf} from '../../analysis/companies';
import {focused, observationsOf} from '../../analysis/focus';
import {analyse, narrowed} from '../../analysis/run';
import {sittingsOf} from '../../analysis/sittings';
import type {Exposure} from '../../model/finding';
import type {Observation, Visit} from '../../model/observation';
import {beginOf, type Filter, visitsOfSite} from './filter';

interface Selected {
  exposure: Exposure;
  /** Observations of the visits that the filter lets through. */
  observations: readonly Observation[];
  /** Companies that can be chosen: all that occur in the chosen visits. */
  companies: Company[];
}

/** Visits of a sitting, or of an import; one's own where neither is chosen: other people's are never mixed in unasked. */
export function visitsOfSession(visits: readonly Visit[], session: string): readonly Visit[] {
  if (session === '') return visits.filter(({from}) => !from);
  const [, id] = /^import:(.+)$/.exec(session) ?? [];
  if (id) return visits.filter(({from}) => from === id);
  return sittingsOf(visits).find(sitting => sitting.id === session)?.visits ?? [];
}

/**
 * Ids of the visits that a filter lets through; undefined where it leaves out none of one's own. Company and grade cut no
 * records: they choose claims.
 */
export function chosenVisits(
  visits: readonly Visit[],
  {site, session, stage, time}: Pick<Filter, 'site' | 'session' | 'stage' | 'time'>,
  now = Date.now(),
): string[] | undefined {
  if (!site && !session && !stage && time === 'all') return undefined;
  const begin = beginOf(time, now);
  const recent = visitsOfSession(visits, session).filter(({startedAt}) => startedAt >= begin);
  return visitsOfSite(recent, site)
    .filter(({kind}) => !stage || kind === stage)
    .map(({id}) => id);
}

/** The analysis of what a filter lets through. */
export function select(
  {visits, observations}: {visits: readonly Visit[]; observations: readonly Observation[]},
  {site, session, stage, company, grade, time, lens}: Omit<Filter, 'view' | 'pair' | 'people'>,
  {language, now}: {language: 'en' | 'zh'; now: number},
): Selected {
  const begin = beginOf(time, now);
  const recent = visitsOfSession(visits, session).filter(({startedAt}) => startedAt >= begin);
  const whole = analyse(visitsOfSite(recent, site), observations, lens, language);
  const kept = new Set(whole.visits.filter(({kind}) => !stage || kind === stage).map(({id}) => id));
  const exposure = narrowed(whole, observations, kept, language);
  const own = observations.filter(({visit}) => kept.has(visit));
  return {
    exposure: focused(exposure, {company, grade}, language),
    observations: observationsOf(company, exposure.visits, own),
    companies: companiesOf(exposure),
  };
}
