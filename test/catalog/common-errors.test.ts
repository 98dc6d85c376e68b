import {describe, expect, it} from 'vitest';
import {INPUTS} from '../../src/catalog/inputs/index';
import {LENSES} from '../../src/catalog/lenses/index';
import {USES} from '../../src/catalog/parties/uses/index';
import english from '../../src/views/locales/en.json';
import chinese from '../../src/views/locales/zh-CN.json';

/** Every text in a value, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const TEXTS = textsOf([english, chinese, LENSES, INPUTS, USES]);

/** Sentences in which a common error would be said; what denies it may stay. */
const ERRORS: [says: string, RegExp][] = [
  ['that China has one score and Zhima is it', /china.s social credit score|中国社会信用分|国家信用评分/i],
  ['that the circulated weights are the model’s', /(?:is|are|has) weighed (?:at|with) \d+|权重为\s*\d+/i],
  [
    'that Zhima reads posts',
    /zhima (?:reads|uses|monitors) (?:your |the )?(?:posts|social)|芝麻信用(?:读取|监控)社交/i,
  ],
  [
    'that games lower and nappies raise a score',
    /(?:games?|nappies|diapers).{0,40}\b(?:lowers?|raises?|improves?)\b|游戏.{0,12}(?:降低|扣)分|纸尿裤.{0,12}加分/i,
  ],
  [
    'that comparing prices makes risky',
    /price.compar.{0,40}(?:riskier|default more|worse)|比价.{0,12}(?:违约率?更高|风险更高)/i,
  ],
  ['that returns are shared between shops', /retail equation (?:shares|sells|mixes)|在商店之间共享退货/i],
  ['that thousands of facts are held of each person', /16[ ,.]?000 (?:facts|data points)|一万六千条/i],
  ['that SCHUFA has a basic score in percent', /basic score|basisscore|基本分/i],
  [
    'that only states are forbidden to score',
    /(?:bans|forbids) only (?:state|government)|仅禁止(?:国家|政府)/i,
  ],
  [
    'that a score is computed since a tracker is there',
    /your score|(?:lowers|raises|affects) (?:your|a|the) score|您的(?:信用)?(?:评分|分数)(?:会|将|已)/i,
  ],
];

describe('texts that people read', () => {
  it.each(ERRORS)('never say %s', (_, error) => {
    expect(TEXTS.length).toBeGreaterThan(900);
    expect(TEXTS.filter(text => error.test(text))).toEqual([]);
  });

  it('quote weights only as circulated and unconfirmed', () => {
    const weights = LENSES.flatMap(({dimensions}) =>
      dimensions.flatMap(({circulatedWeight}) => circulatedWeight ?? []),
    );
    expect(weights.length).toBe(5);
    for (const {status} of weights) expect(status).toBe('circulated, unconfirmed');
    expect(english.lens.circulated).toMatch(/circulat/i);
  });

  it('tie nothing to the state’s system, and call it no score', () => {
    const state = LENSES.find(({id}) => id === 'china-state-credit');
    expect(state?.mappings).toEqual([]);
    expect(state?.about.en).toContain('no single score');
  });
});
