import type {Party} from '../../model/units';
import advertising from './advertising';
import affiliate from './affiliate';
import analytics from './analytics';
import antiFraud from './anti-fraud';
import cdnHosting from './cdn-hosting';
import chat from './chat';
import consent from './consent';
import creditAndBnpl from './credit-and-bnpl';
import creditBureaus from './credit-bureaus';
import {familyOf} from './families';
import identityVerification from './identity-verification';
import advertisingLines from './lines/advertising';
import affiliatesAndPrices from './lines/affiliates-and-prices';
import china from './lines/china';
import contentAndDelivery from './lines/content-and-delivery';
import creditAndWalletsWorld from './lines/credit-and-wallets-world';
import marketingAndSearch from './lines/marketing-and-search';
import measuring from './lines/measuring';
import paymentsEurope from './lines/payments-europe';
import paymentsWorld from './lines/payments-world';
import shopSystems from './lines/shop-systems';
import talkAndReviews from './lines/talk-and-reviews';
import trustAndIdentity from './lines/trust-and-identity';
import westernPlatforms from './lines/western-platforms';
import marketing from './marketing';
import paymentProcessors from './payment-processors';
import personalisation from './personalisation';
import platforms from './platforms';
import priceComparison from './price-comparison';
import returns from './returns';
import reviews from './reviews';
import sessionReplay from './session-replay';
import socialLogin from './social-login';
import tagManagers from './tag-managers';
import {USES} from './uses/index';
import wallets from './wallets';

const LISTED: readonly Party[] = [
  ...advertising,
  ...affiliate,
  ...analytics,
  ...antiFraud,
  ...cdnHosting,
  ...chat,
  ...consent,
  ...creditAndBnpl,
  ...creditBureaus,
  ...identityVerification,
  ...marketing,
  ...paymentProcessors,
  ...personalisation,
  ...platforms,
  ...priceComparison,
  ...returns,
  ...reviews,
  ...sessionReplay,
  ...socialLogin,
  ...tagManagers,
  ...wallets,
  ...westernPlatforms,
  ...advertisingLines,
  ...affiliatesAndPrices,
  ...contentAndDelivery,
  ...creditAndWalletsWorld,
  ...marketingAndSearch,
  ...measuring,
  ...shopSystems,
  ...talkAndReviews,
  ...china,
  ...paymentsEurope,
  ...paymentsWorld,
  ...trustAndIdentity,
];

/** Everyone the catalogue knows, with the family of its owner and what is documented of it. */
export const PARTIES: readonly Party[] = LISTED.map(party => {
  const family = familyOf(party.owner)?.id;
  const uses = USES[party.id];
  return {...party, ...(family && {family}), ...(uses && {uses})};
});
