import type {Citation} from '../../model/units';

/** Studies by which detectors judge what scripts do. */
export const MEASUREMENT: readonly Citation[] = [
  {
    id: 'ENGLEHARDT16',
    text: 'S. Englehardt, A. Narayanan, “Online Tracking: A 1-million-site Measurement and Analysis”, ACM CCS 2016',
    url: 'https://doi.org/10.1145/2976749.2978313',
    grade: 'M',
  },
  {
    id: 'ENGLEHARDT15',
    text: 'S. Englehardt et al., “Cookies That Give You Away: The Surveillance Implications of Web Tracking”, WWW 2015',
    url: 'https://doi.org/10.1145/2736277.2741679',
    grade: 'M',
  },
  {
    id: 'FPINSPECTOR21',
    text: 'U. Iqbal, S. Englehardt, Z. Shafiq, “Fingerprinting the Fingerprinters”, IEEE S&P 2021',
    url: 'https://doi.org/10.1109/SP40001.2021.00017',
    grade: 'M',
  },
  {
    id: 'ACAR14',
    text: 'G. Acar et al., “The Web Never Forgets: Persistent Tracking Mechanisms in the Wild”, ACM CCS 2014',
    url: 'https://doi.org/10.1145/2660267.2660347',
    grade: 'M',
  },
  {
    id: 'REPLAY17',
    text: 'S. Englehardt, G. Acar, A. Narayanan, “No boundaries: Exfiltration of personal data by session-replay scripts”, Freedom to Tinker, November 2017',
    url: 'https://freedom-to-tinker.com/2017/11/15/no-boundaries-exfiltration-of-personal-data-by-session-replay-scripts/',
    grade: 'M',
  },
  {
    id: 'LEAKYFORMS22',
    text: 'A. Senol et al., “Leaky Forms: A Study of Email and Password Exfiltration Before Form Submission”, USENIX Security 2022',
    url: 'https://www.usenix.org/conference/usenixsecurity22/presentation/senol',
    grade: 'M',
  },
  {
    id: 'KNOCKTALK21',
    text: 'D. Kuchhal, F. Li, “Knock and Talk: Investigating Local Network Communications on Websites”, ACM IMC 2021',
    url: 'https://doi.org/10.1145/3487552.3487857',
    grade: 'M',
  },
];
