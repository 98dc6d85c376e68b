import {LENSES} from '../catalog/lenses/index';
import type {Detection, Exposure, Finding} from '../model/finding';
import type {Observation, Visit} from '../model/observation';
import type {Lens} from '../model/units';
import {blindSpotsOf} from './blind-spots';
import {type Trip, tripOf} from './context';
import {detectionsOf} from './detections';
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
  const detections = detectionsOf(trip);
  return exposureOf(lens, trip, {findings: findingsOf(trip, detections), detections}, language);
}

/**
 * What remains of an analysis when only some of its visits are looked at. It is not the analysis of those
 * visits alone: a form that was sent on a page before still counts for what left after it.
 *
 * @param kept Ids of the visits that stay.
 */
export function narrowed(
  exposure: Exposure,
  observations: readonly Observation[],
  kept: ReadonlySet<string>,
  language: 'en' | 'zh',
): Exposure {
  const lens = LENSES.find(({id}) => id === exposure.lens);
  if (!lens || exposure.visits.every(({id}) => kept.has(id))) return exposure;
  const trip = tripOf(
    exposure.visits.filter(({id}) => kept.has(id)),
    observations,
  );
  const findings = exposure.findings.filter(({visit}) => kept.has(visit));
  const detections = exposure.detections.filter(({visit}) => kept.has(visit));
  return exposureOf(lens, trip, {findings, detections}, language);
}

function exposureOf(
  lens: Lens,
  trip: Trip,
  {findings, detections}: {findings: Finding[]; detections: Detection[]},
  language: 'en' | 'zh',
): Exposure {
  const flows = flowsOf(trip, findings);
  const blindSpots = blindSpotsOf(trip);
  return {
    lens: lens.id,
    visits: trip.visits,
    flows,
    findings,
    detections,
    dimensions: dimensionsOf(lens, findings, blindSpots, language),
    blindSpots,
    counts: {
      thirdParty: trip.requests.filter(({thirdParty}) => thirdParty).length,
      kept: trip.observations.length,
      receivers: flows.length,
    },
  };
}
