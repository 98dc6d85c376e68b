import {blindSpotsOf} from '../../analysis/blind-spots';
import {tripOf} from '../../analysis/context';
import {dimensionsOf} from '../../analysis/exposure';
import {flowsOf} from '../../analysis/flows';
import type {Exposure} from '../../model/finding';
import type {Observation} from '../../model/observation';
import {lensOf} from './names';

/**
 * What remains of an analysis when only some of its visits are looked at. It is not the analysis of those
 * visits alone: a form that was sent on a page before still counts for what left after it.
 */
export function narrowed(
  exposure: Exposure,
  observations: readonly Observation[],
  kept: ReadonlySet<string>,
  language: 'en' | 'zh',
): Exposure {
  const lens = lensOf(exposure.lens);
  if (!lens || exposure.visits.every(({id}) => kept.has(id))) return exposure;
  const trip = tripOf(
    exposure.visits.filter(({id}) => kept.has(id)),
    observations,
  );
  const findings = exposure.findings.filter(({visit}) => kept.has(visit));
  const flows = flowsOf(trip, findings);
  const blindSpots = blindSpotsOf(trip);
  return {
    lens: exposure.lens,
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
