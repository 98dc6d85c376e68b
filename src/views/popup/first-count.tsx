import {requestsThatLeft} from '../../analysis/departures';
import type {Observation} from '../../model/observation';
import {t} from '../components/words';
import type {Scope} from './scope';
import type {Shown} from './scope-switch';

interface FirstCountProps {
  scope: Scope;
  observations: readonly Observation[];
  shown: Shown;
}

/** Requests to other sites, and how many such sites; read off the records before anybody is looked up. */
function countOf(observations: readonly Observation[]): {requests: number; sites: number} {
  const requests = requestsThatLeft(observations).filter(({thirdParty}) => thirdParty);
  return {requests: requests.length, sites: new Set(requests.map(({site}) => site)).size};
}

/** What can be said at once, while the companies behind the sites are looked up. */
export function FirstCount({scope: {current}, observations, shown}: FirstCountProps) {
  const own =
    shown === 'page' && current ? observations.filter(({visit}) => visit === current.id) : observations;
  const {requests, sites} = countOf(own);
  return (
    <p class="state first-count" role="status">
      {t('popup.first-count', {
        requests: t('report.third-party', {count: requests}),
        sites: t('popup.other-sites', {count: sites}),
      })}
    </p>
  );
}
