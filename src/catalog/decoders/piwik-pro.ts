import type {Decoder} from '../../model/units';
import {matomoHits} from './reading/matomo-hit';

/** Piwik PRO, which kept Matomo's parameters and added its own shop events (`e_t`, `ec_products`). */
export default {
  id: 'piwik-pro',
  party: 'piwik-pro',
  source: 'developers.piwik.pro (HTTP tracking API); Omnibug (MIT)',
  match: [{path: '*/ppms.php'}],
  decode: matomoHits,
} satisfies Decoder;
