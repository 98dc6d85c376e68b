import {analyse, narrowed} from '../../analysis/run';
import type {Exposure} from '../../model/finding';
import type {Observation, Visit} from '../../model/observation';
import {beginOf, type Filter, visitsOfSite} from './filter';

interface Selected {
  exposure: Exposure;
  /** Observations of the visits that the filter lets through. */
  observations: Observation[];
}

/** The analysis of what a filter lets through. */
export function select(
  {visits, observations}: {visits: readonly Visit[]; observations: readonly Observation[]},
  {site, stage, time}: Pick<Filter, 'site' | 'stage' | 'time'>,
  {lens, language, now}: {lens: string; language: 'en' | 'zh'; now: number},
): Selected {
  const begin = beginOf(time, now);
  const recent = visits.filter(({startedAt}) => startedAt >= begin);
  const whole = analyse(visitsOfSite(recent, site), observations, lens, language);
  const kept = new Set(whole.visits.filter(({kind}) => !stage || kind === stage).map(({id}) => id));
  return {
    exposure: narrowed(whole, observations, kept, language),
    observations: observations.filter(({visit}) => kept.has(visit)),
  };
}
