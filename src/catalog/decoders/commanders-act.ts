import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {COMMON, factsOf, keysBelow, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {bodyTrees, parametersOf, textAt, treesOf} from './reading/tree';

const ITEM = {
  id: ['product.id', 'id'],
  name: ['product.name'],
  category: ['product.category_1', 'product.category'],
  brand: ['product.brand'],
  price: ['product.price', 'price'],
  quantity: ['quantity'],
};
const EVENT: Layout = {
  ...COMMON,
  value: ['value', 'revenue'],
  orderId: ['id', 'order_id'],
  item: ITEM,
  one: undefined,
  personal: {
    ...keysBelow('user.', {
      email: 'email',
      email_sha256: 'email',
      email_md5: 'email',
      phone: 'tel',
      phone_sha256: 'tel',
      firstname: 'given-name',
      lastname: 'family-name',
      birthdate: 'bday',
      gender: 'sex',
      city: 'address-level2',
      zipcode: 'postal-code',
      country: 'country',
    }),
    'user.id': 'customer-id',
  },
  identifiers: ['user.consistent_anonymous_id', 'context.device.cookies.tcid', 'user.tcid'],
  traits: {
    'context.page.url': 'page-address',
    'context.page.referrer': 'referrer',
    'context.device.screen.width': 'screen-size',
  },
};
const HIT: Layout = {
  value: ['amount', 'order_amount', 'cact_amount'],
  orderId: ['order_id', 'orderid'],
  identifiers: ['tcid', 'tc_id', 'idtc', 'cact'],
  traits: {url: 'page-address', ref: 'referrer'},
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const bodies = bodyTrees(request).flatMap(body =>
    Array.isArray(body.events) ? treesOf(body.events) : [body],
  );
  const events = bodies.flatMap(tree => {
    const name = textAt(tree, ['event_name', 'event']);
    return name ? [{...factsOf(tree, EVENT), event: eventOf(name), name}] : [];
  });
  if (events.length > 0) return events;
  const tree = parametersOf(request);
  if (textAt(tree, ['tcs', 'tc_s', 'tcSiteId', 'site', 'siteId']) === undefined) return [];
  const name = textAt(tree, ['event_name', 'tc_event', 'type']) ?? 'hit';
  const own: Record<string, BeaconEvent> = {hit: 'page-view', visit: 'page-view'};
  return [
    {...factsOf(tree, HIT), event: request.path.includes('privacy') ? 'other' : eventOf(name, own), name},
  ];
}

/** Commanders Act: events as JSON, or the older hits of TagCommander in the address. */
export default {
  id: 'commanders-act',
  party: 'commanders-act',
  source: 'doc.commandersact.com/developers/tracking/events-reference',
  match: [
    {host: 'commander1.com', path: '/events'},
    {host: 'commander1.com', path: '/c3'},
    {host: 'commander1.com', path: '/dms'},
    {host: 'commander1.com', path: '/cact'},
    {host: 'commander1.com', path: '/mix'},
    {host: 'commander1.com', path: '/privacy-consent'},
  ],
  decode,
} satisfies Decoder;
