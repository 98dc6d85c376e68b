import {describe, expect, it} from 'vitest';
import type {IncentiveObservation} from '../../src/model/observation';
import {cardsOf} from '../../src/views/report/incentive-cards';
import {visit} from '../records';

const cue = (id: string, visitId: string, sentence: string): IncentiveObservation => ({
  kind: 'incentive',
  id,
  visit: visitId,
  at: 1,
  trust: 'page',
  cue: 'loyalty-points',
  mechanism: 'reward',
  sentence,
});

describe('cardsOf', () => {
  it('shows a sentence once, with all stages at which it stood', () => {
    const visits = [visit('a', {kind: 'cart'}), visit('b', {kind: 'payment'})];
    const cards = cardsOf([cue('1', 'a', 'Earn 5 points'), cue('2', 'b', 'Earn 9 points')], visits);
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({sentence: 'Earn 5 points', stages: ['cart', 'payment']});
  });

  it('keeps sites apart and leaves out what the filter left out', () => {
    const visits = [visit('a'), visit('b', {site: 'other.example'})];
    const cards = cardsOf(
      ['a', 'b', 'gone'].map(id => cue(id, id, 'Earn points')),
      visits,
    );
    expect(cards.map(({site}) => site)).toEqual(['shop.example', 'other.example']);
  });
});
