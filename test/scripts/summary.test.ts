import {expect, it} from 'vitest';
import {summarise} from '../../scripts/start/summary.mjs';

it('tells pages by stage and what others got, most telling first', () => {
  const request = (party: string, thirdParty: boolean, tokens: string[] = [], event?: string) => ({
    kind: 'request',
    party,
    thirdParty,
    entries: [{tokens}, {}],
    facts: event ? [{event}] : [],
  });
  const text = summarise({
    visits: ['product', 'payment', 'product'].map((kind, i) => ({
      id: `v${i}`,
      site: 's',
      kind,
      startedAt: i,
    })),
    observations: [
      request('shop', false, ['⟦email⟧']),
      request('cdn', true),
      request('cdn', true),
      request('meta', true, ['⟦email:sha256⟧', '⟦postal-code⟧'], 'purchase'),
      {kind: 'field', type: 'email', filled: true},
      {kind: 'field', type: 'tel', filled: false},
    ],
    receivers: [{id: 'meta', name: 'Meta'}],
  });
  expect(text.split('\n').map(line => line.replace(/ +/g, ' '))).toEqual([
    'Pages recorded: 3 (product 2, payment 1)',
    'Fields filled in: email',
    'Requests: 4, of them 3 to 2 receivers other than the shop:',
    ' Meta 1',
    ' typed: email (sha256), postal-code',
    ' told of: purchase',
    ' cdn 2',
  ]);
});
