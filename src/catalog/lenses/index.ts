import type {Lens} from '../../model/units';
import alternativeCredit from './alternative-credit';
import chinaStateCredit from './china-state-credit';
import classicCredit from './classic-credit';
import dataBrokerSegments from './data-broker-segments';
import digitalFootprint from './digital-footprint';
import merchantTrust from './merchant-trust';
import returnScore from './return-score';
import zhima from './zhima';

/** All scoring models that can be looked through; the last is a contrast to which nothing is tied. */
export const LENSES: readonly Lens[] = [
  zhima,
  digitalFootprint,
  merchantTrust,
  returnScore,
  classicCredit,
  alternativeCredit,
  dataBrokerSegments,
  chinaStateCredit,
];
