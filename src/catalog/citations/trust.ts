import type {Citation} from '../../model/units';

/** On merchants’ trust scores and on scores of returns. */
export const TRUST: readonly Citation[] = [
  {
    id: 'SIFT-API',
    text: 'Sift, reserved events of the Events API: what merchants may send',
    url: 'https://siftscience.zendesk.com/hc/en-us/articles/204429307',
    grade: 'V',
  },
  {
    id: 'SIFT-SUP',
    text: 'Sift, support article on data that merchants should not send',
    url: 'https://support.sift.com/hc/en-us/articles/202124936',
    grade: 'V',
  },
  {
    id: 'FORTER-PP',
    text: 'Forter, privacy policy, and services privacy policy of 5 February 2024 (read in part)',
    url: 'https://www.forter.com/forter-privacy-policy/',
    grade: 'V',
  },
  {id: 'RISK-SUP', text: 'Riskified, support article on what its decisions rest on', grade: 'V'},
  {
    id: 'RISK-TERMS',
    text: 'Riskified, terms: not a consumer reporting agency, not for eligibility',
    url: 'https://www.riskified.com/terms/',
    grade: 'V',
  },
  {id: 'SIGNIFYD-PN', text: 'Signifyd, services privacy notice, 28 October 2024 (read in part)', grade: 'V'},
  {
    id: 'SIGNIFYD-FAQ',
    text: 'Signifyd, privacy questions and answers, February 2026 (read in part)',
    url: 'https://www.signifyd.com/legalcenter/privacy-faqs',
    grade: 'V',
  },
  {
    id: 'KOUNT',
    text: 'Kount, developer documentation of its data collector (read in part)',
    url: 'https://github.com/Kount/kount-ris-dotnet-sdk/wiki/Kount-Data-Collector',
    grade: 'V',
  },
  {
    id: 'TMX-PN',
    text: 'LexisNexis Risk Solutions, ThreatMetrix processing notice; Worldpay, developer documentation',
    url: 'https://developer.worldpay.com/products/fraudsight/device-data/web',
    grade: 'V',
  },
  {
    id: 'TMX-PORT',
    text: 'Reports of 2020 on ports of the visitor’s own machine being tried by shops’ pages',
    url: 'https://www.security.nl/posting/660121',
    grade: 'S',
  },
  {
    id: 'STRIPE-AFD',
    text: 'Stripe, documentation on advanced fraud detection',
    url: 'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
    grade: 'V',
  },
  {
    id: 'STRIPE-RADAR',
    text: 'Stripe, documentation on integrating Radar',
    url: 'https://docs.stripe.com/radar/integration',
    grade: 'V',
  },
  {
    id: 'MIMS19',
    text: 'C. Mims, “The Secret Trust Scores Companies Use to Judge Us All”, The Wall Street Journal, April 2019 (lists seen in copies)',
    grade: 'S',
  },
  {
    id: 'HILL19',
    text: 'K. Hill, “I Got Access to My Secret Consumer Score”, The New York Times, November 2019 (syndicated copies)',
    grade: 'S',
  },
  {
    id: 'TRE-FAQ',
    text: 'The Retail Equation, questions and answers for consumers',
    url: 'https://www.theretailequation.com/Consumers/consumerbenefits.aspx',
    grade: 'V',
  },
  {
    id: 'TRE-PRC',
    text: 'Privacy Rights Clearinghouse, “Many unhappy returns”',
    url: 'https://privacyrights.org/blog/many-unhappy-returns',
    grade: 'V',
  },
];
