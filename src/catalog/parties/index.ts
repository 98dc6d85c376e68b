import type {Party} from '../../model/units';
import advertising from './advertising';
import analytics from './analytics';
import antiFraud from './anti-fraud';
import creditAndBnpl from './credit-and-bnpl';
import creditBureaus from './credit-bureaus';
import identityVerification from './identity-verification';
import marketing from './marketing';
import paymentProcessors from './payment-processors';
import platforms from './platforms';
import sessionReplay from './session-replay';
import tagManagers from './tag-managers';
import wallets from './wallets';

/** Everyone the catalogue knows. */
export const PARTIES: readonly Party[] = [
  ...advertising,
  ...analytics,
  ...antiFraud,
  ...creditAndBnpl,
  ...creditBureaus,
  ...identityVerification,
  ...marketing,
  ...paymentProcessors,
  ...platforms,
  ...sessionReplay,
  ...tagManagers,
  ...wallets,
];
