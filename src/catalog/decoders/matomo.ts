import type {Decoder} from '../../model/units';
import {matomoHits} from './reading/matomo-hit';

/** Matomo, mostly on a shop's own host. */
export default {
  id: 'matomo',
  party: 'matomo',
  source: 'developer.matomo.org/api-reference/tracking-api',
  match: [{path: '*/matomo.php'}, {path: '*/piwik.php'}, {host: 'matomo.cloud', path: '/matomo.php'}],
  decode: matomoHits,
} satisfies Decoder;
