import {describe, expect, it} from 'vitest';
import {CUES} from '../../../src/catalog/incentives/cues';
import {findCues} from '../../../src/catalog/incentives/find';

const ids = (text: string) => findCues([text]).map(({cue}) => cue.id);

describe('incentive cues', () => {
  it.each([
    ['loyalty-points', 'Collect 39 Fern points with this order'],
    ['loyalty-points', '本单可得 39 积分'],
    ['loyalty-points', 'Sammeln Sie 40 Punkte mit diesem Einkauf'],
    ['loyalty-points', '120ポイント獲得'],
    ['loyalty-points', '1,200원 적립'],
    ['tier', 'Silver member: 120 points to Gold'],
    ['tier', '再消费 200 元升级黄金会员'],
    ['deposit-waiver', 'Deposit-free hire with Zhima Credit above 650'],
    ['credit-score-threshold', 'Deposit-free hire with Zhima Credit above 650'],
    ['credit-score-threshold', '芝麻分 650 以上免押金'],
    ['deposit-waiver', '芝麻分 650 以上免押金'],
    ['deposit-waiver', 'Mieten ohne Kaution'],
    ['streak', '连续签到 7 天领红包'],
    ['streak', 'You are on a 5-day streak!'],
    ['referral-reward', 'Invite your friends and both of you get a lamp'],
    ['referral-reward', 'Приведи друга и получи скидку'],
    ['countdown', 'This coupon expires in 12:04'],
    ['countdown', '限时优惠，仅剩 2 小时'],
    ['pay-later', 'Buy now, pay later in 3 instalments of € 13.30'],
    ['pay-later', '花呗分期 3 期免息'],
    ['pay-later', 'Payez en 3x sans frais'],
    ['late-penalty', 'A late fee of € 5 applies'],
    ['late-penalty', '逾期将影响您的个人征信'],
    ['cancellation-penalty', 'This rate is non-refundable'],
    ['return-limit', 'We may refuse returns from accounts with excessive returns'],
  ])('finds %s in “%s”', (id, text) => {
    expect(ids(text)).toContain(id);
  });

  it.each([
    'The point of this lamp is its arm.',
    'A gold-plated ring in silver paper',
    'Pay at the till',
    'We deposit the parcel with your neighbour',
    'Our friends at the workshop made it',
    'Latest news from the kiln',
    '这款茶壶容量 0.8 升',
    'Returns are free within 30 days',
    'The coupon belongs to the newsletter',
  ])('finds nothing in “%s”', text => {
    expect(ids(text)).toEqual([]);
  });

  it('keeps the sentence that shows it, no more', () => {
    const [found] = findCues(['Hello there. Collect 39 points with this order! See you soon.']);
    expect(found?.sentence).toBe('Collect ‹number› points with this order!');
    const [long] = findCues([`Earn 5 points ${'and more '.repeat(60)}`]);
    expect(long?.sentence.length).toBeLessThanOrEqual(160);
  });

  it('names the mechanism of each, in two languages', () => {
    for (const {id, mechanism, name} of CUES) {
      expect(['reward', 'rule', 'penalty'], id).toContain(mechanism);
      expect(name.en && name.zh, id).toBeTruthy();
    }
  });
});

describe('patterns', () => {
  it.each(CUES.map(({id, pattern}) => [id, pattern]))('%s names no digit of its own', (_id, {source}) => {
    expect(source.replace(/\\d|\{[\d,]+\}/g, '')).not.toMatch(/\d/);
  });
});
