import type {Lens} from '../../model/units';

/** China’s state system, as a contrast: there is nothing to map. */
export default {
  id: 'china-state-credit',
  name: {en: 'China’s state system (contrast)', zh: '中国的社会信用体系（对照）'},
  original: '社会信用体系',
  about: {
    en: 'China has no single score for its citizens. The state’s system is a set of lists and records: blacklists of courts and agencies, such as that of judgment debtors (失信被执行人), red lists of good performers, and public credit information that a national catalogue limits, mostly about businesses. Some cities tried local point schemes, usually voluntary or limited. Zhima Credit is a private product that one signs up for; Ant denies running the state’s system. No evidence was found that shopping or social-media data feed the national database; the one bridge that is reported is the courts’ list of debtors, which private scorers were given.',
    zh: '中国并没有一个覆盖全体公民的统一评分。国家体系由名单与记录构成：法院和部门的黑名单（如失信被执行人名单）、守信红名单，以及由全国目录限定的公共信用信息，主要针对企业。一些城市曾试行地方积分，多为自愿或范围有限。芝麻信用是用户自愿开通的商业产品，蚂蚁集团否认运营国家体系。未见证据表明购物或社交媒体数据进入国家数据库；见于报道的唯一联系，是法院的失信名单曾提供给商业评分方。',
  },
  citations: [
    'TRIVIUM',
    'DAUM18',
    'MISTREANU18',
    'CLT-DIR',
    'KNIGHT23',
    'SCS25',
    'BRUSSEE23',
    'SIEMS19',
    'CITLAB17',
    'ANT-FT17',
  ],
  dimensions: [],
  mappings: [],
} satisfies Lens;
