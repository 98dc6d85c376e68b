import type {Citation} from '../../model/units';

/** On China’s state system of lists and records. */
export const STATE: readonly Citation[] = [
  {
    id: 'TRIVIUM',
    text: 'Trivium China, “What is social credit?”: technology platforms',
    url: 'https://socialcredit.triviumchina.com/what-is-social-credit/tech-platforms/',
    grade: 'V',
  },
  {id: 'DAUM18', text: 'J. Daum in interviews, November 2018 and February 2022', grade: 'V'},
  {
    id: 'MISTREANU18',
    text: 'S. Mistreanu, “Life Inside China’s Social Credit Laboratory”, Foreign Policy, 3 April 2018 (copy)',
    grade: 'S',
  },
  {
    id: 'CLT-DIR',
    text: 'China Law Translate, list of public credit information',
    url: 'https://www.chinalawtranslate.com/en/public-credit-information-list/',
    grade: 'V',
  },
  {
    id: 'KNIGHT23',
    text: 'A. Knight, “Basket Case: Reform and China’s Social Credit Law”, 2023 (abstract)',
    grade: 'V',
  },
  {
    id: 'SCS25',
    text: 'Opinions on improving the social credit system, March 2025 (translations)',
    grade: 'V',
  },
  {
    id: 'BRUSSEE23',
    text: 'V. Brussee, Social Credit: The Warring States of China’s Emerging Data Empire, 2023 (contents)',
    grade: 'V',
  },
  {
    id: 'SIEMS19',
    text: 'D. Mac Síthigh, M. Siems, “The Chinese social credit system: a model for other countries?”, EUI LAW 2019/01 (abstract)',
    grade: 'V',
  },
];
