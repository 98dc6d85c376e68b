import {afterEach, describe, expect, test} from 'vitest';
import {chainsOf} from '../../src/analysis/chains';
import {tripOf} from '../../src/analysis/context';
import type {Observation} from '../../src/model/observation';
import {linksOf} from '../../src/views/components/chain';
import {claimSentence, doubtsOf, inReadingOrder} from '../../src/views/components/claims';
import {amount, clock, listedUpTo, moment} from '../../src/views/components/format';
import {headlineSentence} from '../../src/views/components/headline-words';
import {markLabel} from '../../src/views/components/mark-words';
import {words} from '../../src/views/components/words';
import {field, finding, receiver, request, visit} from './records';

const NOW = new Date(2026, 10, 23, 15, 0).getTime();
const context = {receiver: receiver(), now: NOW};

afterEach(() => words.changeLanguage('en'));

describe('headline', () => {
  const base = {name: 'Meta Pixel', others: 2, before: 1, input: 'email-identity', form: 'sha256'};
  test('says who got what, and how many of them early', () => {
    expect(headlineSentence({...base, key: 'contact-before-submit'})).toBe(
      'Meta Pixel and 2 others received your e-mail address, one of them before you submitted it.',
    );
    expect(headlineSentence({...base, key: 'contact-before-submit', before: 3})).toBe(
      'Meta Pixel and 2 others received your e-mail address, before you submitted it.',
    );
  });
  test('names the form only where it holds for all', () => {
    expect(headlineSentence({...base, key: 'contact', others: 0, before: 0})).toBe(
      'Meta Pixel received your e-mail address (SHA-256).',
    );
  });
  test('says so where nothing was seen', () => {
    expect(headlineSentence({key: 'nothing', name: '', others: 0, before: 0})).toMatch(/^No other company/);
  });
  test('speaks Chinese', async () => {
    await words.changeLanguage('zh-CN');
    expect(headlineSentence({...base, key: 'contact', others: 0})).toBe(
      'Meta Pixel收到了您的邮箱地址（SHA-256）。',
    );
  });
});

describe('claim', () => {
  test('tells what was sent, to whom, when, and before what', () => {
    expect(claimSentence(finding(), context)).toBe(
      'The checkout page sent your e-mail address as SHA-256 to Meta Pixel at 14:02, before you submitted it.',
    );
  });
  test('could feed where it is derivable, might feed where it is plausible', () => {
    const derivable = finding({input: 'time-of-day', signal: 'request-time', grade: 'derivable'});
    expect(claimSentence(derivable, context)).toContain('could feed “When you shop”');
    const plausible = finding({input: 'typing-dynamics', signal: 'replay-sees-typing', grade: 'plausible'});
    expect(claimSentence(plausible, context)).toContain('might feed “How you type”');
  });
  test('a field that nobody filled in is not said to be filled in', () => {
    const asked = finding({signal: 'email-field', carrier: 'email', grade: 'plausible'});
    expect(claimSentence(asked, context)).toContain('nothing was seen filled in');
    expect(claimSentence({...asked, grade: 'observed'}, context)).toContain('it was filled in');
  });
  test('gives reasons for doubt by how it was seen', () => {
    expect(doubtsOf(finding())).toEqual(['typed', 'observed']);
    const {timing: _, ...stated} = finding();
    expect(doubtsOf(stated)).toContain('stated');
    expect(doubtsOf(finding({signal: 'email-field'}))).toContain('trust-page');
  });
  test('what left early is read first', () => {
    const order = inReadingOrder([
      finding({grade: 'plausible', carrier: 'c'}),
      finding({timing: 'after-submit', carrier: 'b', at: 1}),
      finding({carrier: 'a', at: 2}),
    ]);
    expect(order.map(({carrier}) => carrier)).toEqual(['a', 'b', 'c']);
  });
});

describe('chain', () => {
  const proof = request({
    entries: [
      {place: 'body', key: 'udff[em]', shape: 'hex64', length: 64, tokens: ['⟦tel:plain⟧', '⟦email:sha256⟧']},
    ],
  });
  /** Links of a claim that rests on this observation. */
  const linksWith = (claim: ReturnType<typeof finding>, seen: Observation) => {
    const [chain] = chainsOf(tripOf([visit()], [seen]), [{...claim, evidence: [seen.id]}], 'zhima');
    return chain ? linksOf(chain) : [];
  };
  test('goes from the field to the dimension, by the token that the claim is about', () => {
    const links = linksWith(finding({visit: 'v1'}), proof);
    expect(links.map(({id}) => id)).toEqual([
      'field',
      'encoding',
      'request',
      'company',
      'input',
      'dimension',
    ]);
    expect(links[0]?.text).toBe('E-mail address');
    expect(links.at(-1)?.text).toBe('none in this lens');
  });
  test('starts at the field itself where a field is the proof', () => {
    const {form: _, ...asked} = finding({
      visit: 'v1',
      input: 'phone-number',
      signal: 'phone-field',
      receiver: 'shop.example',
    });
    const links = linksWith(asked, field({type: 'tel', label: 'Mobile'}));
    expect(links[0]).toEqual({id: 'field', text: 'Phone number', detail: '“Mobile”'});
    expect(links.at(-1)?.text).toContain('身份特质');
  });
});

describe('format', () => {
  test('writes amounts in the currency that was told, even one that is none', () => {
    expect(amount({value: 39.9, currency: 'EUR'})).toBe('€39.90');
    expect(amount({value: 3, currency: 'points!'})).toBe('3 points!');
  });
  test('adds the date only on another day', () => {
    const at = new Date(2026, 10, 23, 9, 5).getTime();
    expect(moment(at, NOW)).toBe('09:05');
    expect(moment(at - 86_400_000, NOW)).toContain('22');
    expect(clock(at, true)).toBe('09:05:00');
  });
  test('folds long lists, but not for the sake of one', () => {
    expect(listedUpTo(['a', 'b', 'c'], 2)).toBe('a, b, c');
    expect(listedUpTo(['a', 'b', 'c', 'd'], 2)).toBe('a, b, and 2 more');
  });
});

describe('mark', () => {
  const mapped = {input: 'phone-number', citations: [], blindSpots: []};
  test('is named with its state and its receivers', () => {
    const findings = ['a', 'b', 'c', 'c'].map(id => finding({receiver: id}));
    expect(markLabel({...mapped, strength: 'documented', state: 'observed', findings})).toBe(
      'Phone number: observed, 3 receivers',
    );
  });
  test('says that the operator denies it', () => {
    expect(markLabel({...mapped, strength: 'denied', state: 'none', findings: []})).toBe(
      'Phone number: not seen, denied by the operator',
    );
  });
});
