import {LENSES} from '../catalog/lenses/index';
import type {Exposure} from '../model/finding';
import type {Observation, Visit} from '../model/observation';
import {blindSpotsOf} from './blind-spots';
import {tripOf} from './context';
import {dimensionsOf} from './exposure';
import {findingsOf} from './findings';
import {flowsOf} from './flows';

/**
 * Everything that the views show, from visits and what was seen in them. A pure function: the same records
 * and the same catalogue give the same answer in popup, report, export and command line.
 *
 * @param lensId Id of a lens; an unknown one is an error, not an empty answer.
 */
export function analyse(
  visits: readonly Visit[],
  observations: readonly Observation[],
  lensId: string,
  language: 'en' | 'zh' = 'en',
): Exposure {
  const lens = LENSES.find(({id}) => id === lensId);
  if (!lens) throw new Error(`There is no lens called “${lensId}”.`);
  const trip = tripOf(visits, observations);
  const findings = findingsOf(trip);
  const flows = flowsOf(trip, findings);
  const blindSpots = blindSpotsOf(trip);
  return {
    lens: lens.id,
    visits: trip.visits,
    flows,
    findings,
    dimensions: dimensionsOf(lens, findings, blindSpots, language),
    blindSpots,
    counts: {
      thirdParty: trip.requests.filter(({thirdParty}) => thirdParty).length,
      kept: trip.observations.length,
      receivers: flows.length,
    },
  };
}
