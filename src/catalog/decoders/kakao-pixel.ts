import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {commonBelow, factsOf, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {bodyTrees, parametersOf, textAt, treeOf} from './reading/tree';

const FACTS: Layout = {
  ...commonBelow('properties.'),
  value: ['properties.total_price'],
  items: ['properties.products'],
  searchTerm: ['properties.keyword'],
  one: {id: ['properties.id']},
  identifiers: ['adid', 'uid', 'click_id'],
  traits: {'sdk.page': 'page-address'},
};
const EVENTS: Readonly<Record<string, BeaconEvent>> = {
  CompleteRegistration: 'sign-up',
  SignUp: 'sign-up',
  Participation: 'lead',
  ViewContent: 'product-view',
  AddToWishList: 'other',
  Preparation: 'other',
  Tutorial: 'other',
  MissionComplete: 'other',
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const body = treeOf(parametersOf(request).d) ?? bodyTrees(request)[0] ?? {};
  const name = textAt(body, ['event_code', 'eventCode', 'event']);
  return name ? [{...factsOf(body, FACTS), event: eventOf(name, EVENTS), name}] : [];
}

/** Kakao Pixel: an event as JSON in `d`. */
export default {
  id: 'kakao-pixel',
  party: 'kakao-pixel',
  source: 'kakaobusiness.gitbook.io (Kakao Pixel SDK)',
  match: [{host: 'bc.ad.daum.net', path: '/bc'}],
  decode,
} satisfies Decoder;
