import {LIMITS} from '../../model/limits';
import type {BeaconEvent, Item, PersonalDatum} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {pairsOf, parametersOf, type Tree, textAt} from './reading/tree';
import {amountOf, formOf} from './values';

const EVENTS: Readonly<Record<string, BeaconEvent>> = {
  vh: 'page-view',
  vpg: 'page-view',
  vl: 'list-view',
  vs: 'search',
  vp: 'product-view',
  ac: 'add-to-cart',
  vb: 'cart-view',
  vc: 'purchase',
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `[A,B]`, or `[i=A&pr=9.9&q=1,…]`, encoded once more inside. */
function itemsOf(text: string | undefined): Item[] {
  const inner = decoded(text ?? '').replace(/^\[|\]$/g, '');
  return inner
    .split(',')
    .slice(0, LIMITS.items)
    .flatMap(entry => {
      const plain = decoded(entry).trim();
      if (!/(?:^|&)(?:i|pr|q)=/.test(plain)) return plain ? [{id: plain}] : [];
      const {i, pr, q} = pairsOf(plain) as Record<string, string | undefined>;
      return i ? [{id: i, price: amountOf(pr), quantity: amountOf(q)}] : [];
    });
}

/** Addresses that `ce` tells, plain or as a digest, some with the name of the digest after them. */
const emailsOf = (parts: readonly Tree[]): PersonalDatum[] =>
  parts
    .filter(({e}) => e === 'ce')
    .flatMap(part => {
      const value =
        decoded(textAt(part, ['m', 'h']) ?? '')
          .replace(/^\[|\]$/g, '')
          .split(/[,;]/)[0] ?? '';
      return value ? [{type: 'email', form: formOf(value), key: 'm'}] : [];
    });

function decode(request: DecodableRequest): DecodedEvent[] {
  const parts = Object.entries(parametersOf(request))
    .filter(([key, value]) => /^p\d{1,2}$/.test(key) && typeof value === 'string')
    .map(([, value]) => pairsOf(String(value)));
  const personal = emailsOf(parts);
  const identifiers = request.query.some(([key]) => key === 'uid') ? ['uid'] : undefined;
  const steps = parts.filter(({e}) => typeof e === 'string' && Object.hasOwn(EVENTS, e));
  if (parts.length === 0) return [];
  if (steps.length === 0)
    return [{event: 'other', name: String(parts[0]?.e ?? 'event'), personal, identifiers}];
  return steps.map(part => {
    const name = String(part.e);
    const items = itemsOf(textAt(part, ['p']));
    const sale = name === 'vc' ? textAt(part, ['id']) : undefined;
    return {
      event: EVENTS[name] ?? 'other',
      name,
      currency: textAt(part, ['cu', 'c']),
      orderId: sale,
      searchTerm: textAt(part, ['kw']),
      ...(items.length > 0 ? {items} : {}),
      ...(personal.length > 0 ? {personal} : {}),
      identifiers,
    };
  });
}

/** Criteo OneTag: each `p0`, `p1`… is a step or something said about the visitor. */
export default {
  id: 'criteo',
  party: 'criteo',
  source: 'help.criteo.com (OneTag events and parameters); Omnibug (MIT)',
  match: [{host: 'criteo.com', path: '/event'}],
  decode,
} satisfies Decoder;
