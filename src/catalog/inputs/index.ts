import type {BehaviouralInput} from '../../model/units';
import behaviour from './behaviour';
import commerce from './commerce';
import device from './device';
import identity from './identity';
import payment from './payment';
import social from './social';

/** The 40 behavioural inputs, by group. */
export const INPUTS: readonly BehaviouralInput[] = [
  ...identity,
  ...payment,
  ...commerce,
  ...social,
  ...device,
  ...behaviour,
];
