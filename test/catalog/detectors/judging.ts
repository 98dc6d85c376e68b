import {tripOf} from '../../../src/analysis/context';
import {detectionsOf} from '../../../src/analysis/detections';
import {DETECTORS} from '../../../src/catalog/detectors/index';
import type {Detection} from '../../../src/model/finding';
import type {Observation, Visit} from '../../../src/model/observation';
import {request, visit} from '../../records';

/** A request that any page makes: that of its own document. */
export const own = () =>
  request('own', 'v', {
    host: 'www.shop.example',
    site: 'shop.example',
    path: '/checkout',
    resource: 'navigation',
    thirdParty: false,
  });

/** What one detector says of a page on which this was seen. */
export function judge(
  id: string,
  observations: readonly Observation[],
  given: Partial<Visit> = {},
): Detection[] {
  const detectors = DETECTORS.filter(detector => detector.id === id);
  return detectionsOf(tripOf([visit('v', given)], [own(), ...observations]), detectors);
}

export const statesOf = (detections: readonly Detection[]): string[] => detections.map(({state}) => state);
