import {describe, expect, it} from 'vitest';
import {shownCards} from '../../src/analysis/shown';
import type {ShownObservation} from '../../src/model/observation';
import {request, visit} from '../records';

const shown = (id: string, given: Partial<ShownObservation>): ShownObservation => ({
  kind: 'shown',
  id,
  visit: 'v',
  at: 2_000,
  trust: 'page',
  what: 'score',
  sentence: 'Your credit score of ‹number›',
  ...given,
});

describe('what pages showed of the person', () => {
  it('is told once for each site, with the stages and with whose scripts ran there', () => {
    const cards = shownCards(
      [visit('v'), visit('w', {kind: 'payment'}), visit('x', {site: 'other.example', host: 'other.example'})],
      [
        shown('1', {}),
        shown('2', {visit: 'w'}),
        shown('3', {visit: 'x', what: 'debt'}),
        request('s', 'v', {
          resource: 'script',
          host: 'connect.facebook.net',
          site: 'facebook.net',
          path: '/en_US/fbevents.js',
        }),
        request('i', 'w', {
          resource: 'image',
          host: 'www.google-analytics.com',
          site: 'google-analytics.com',
          path: '/collect',
        }),
      ],
    );
    expect(cards).toMatchObject([
      {what: 'score', site: 'shop.example', stages: ['checkout', 'payment'], evidence: ['1', '2']},
      {what: 'debt', site: 'other.example', readers: [], evidence: ['3']},
    ]);
    expect(cards[0]?.readers).toHaveLength(1);
  });

  it('is nothing where no page showed anything', () => {
    expect(shownCards([visit('v')], [request('s', 'v')])).toEqual([]);
  });
});
