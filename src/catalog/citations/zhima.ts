import type {Citation} from '../../model/units';

/** On Zhima Credit, and on what is said of it. */
export const ZHIMA: readonly Citation[] = [
  {
    id: 'CHONG19',
    text: 'P. L. G. Chong, “Cashless China: Securitization of everyday life through Alipay’s social credit system — Sesame Credit”, Chinese Journal of Communication 12(3), 2019 (abstract)',
    url: 'https://doi.org/10.1080/17544750.2019.1583261',
    grade: 'V',
  },
  {
    id: 'ANT-PR15',
    text: 'Ant Financial, press release on Sesame Credit, 27 January 2015',
    url: 'https://www.stockhouse.com/news/press-releases/2015/01/27/ant-financial-unveils-china-s-first-credit-scoring-system-using-online-data',
    grade: 'V',
  },
  {
    id: 'ANT-FT17',
    text: 'Ant Financial, letter to the Financial Times, November 2017',
    url: 'https://www.ft.com/content/ec4a2a46-c577-11e7-a1d2-6786f39ef675',
    grade: 'V',
  },
  {
    id: 'FINTECHNEWS15',
    text: 'Fintechnews Singapore on Sesame Credit, 2015',
    url: 'https://fintechnews.sg/1302/fintech/sesame-credit-data-driven-credit-scoring/',
    grade: 'V',
  },
  {
    id: 'CHINADAILY15',
    text: 'China Daily, 18 June 2015',
    url: 'https://global.chinadaily.com.cn/m/fujian/2015-06/18/content_21043468.htm',
    grade: 'V',
  },
  {
    id: 'CITLAB17',
    text: 'S. Ahmed, “Cashless Society, Cached Data”, Citizen Lab, January 2017',
    url: 'https://citizenlab.ca/2017/01/cashless-society-cached-data-security-considerations-chinese-social-credit-system/',
    grade: 'V',
  },
  {id: 'BBC15', text: 'C. Hatton, BBC News, 26 October 2015', grade: 'S'},
  {
    id: 'HVIST17',
    text: 'M. Hvistendahl, “Inside China’s Vast New Experiment in Social Ranking”, WIRED, December 2017',
    url: 'https://www.wired.com/story/age-of-social-credit/',
    grade: 'S',
  },
  {id: 'TIME19', text: 'C. Campbell, TIME, 2019', grade: 'S'},
  {
    id: 'XINHUA18',
    text: 'Xinhua, 10 June 2018',
    url: 'http://www.xinhuanet.com/english/2018-06/10/c_137244480.htm',
    grade: 'V',
  },
  {id: 'ZH-DIMS', text: 'Chinese pages that name the five dimensions (sfnews.sh.cn, qwkpw.com)', grade: 'V'},
  {
    id: 'ZH-WEIGHTS',
    text: 'Chinese consumer guides on weights and added data; no source by the operator was found',
    grade: 'S',
  },
  {
    id: 'ZH-NODETAIL',
    text: 'A Chinese guide that says that only the dimensions are published, not the details (low quality)',
    grade: 'S',
  },
  {id: 'ZH-ADDINFO', text: 'A Chinese consumer guide on added personal data (low quality)', grade: 'S'},
];
