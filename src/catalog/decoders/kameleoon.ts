import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {pairsOf, parametersOf, textAt} from './reading/tree';

const FACTS: Layout = {
  value: ['revenue'],
  identifiers: ['visitorCode'],
  traits: {href: 'page-address', userAgent: 'user-agent'},
};
const KINDS: Readonly<Record<string, BeaconEvent>> = {
  page: 'page-view',
  pageView: 'page-view',
  conversion: 'other',
  experiment: 'other',
  staticData: 'other',
  productAction: 'other',
  customData: 'other',
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const common = parametersOf({query: request.query, form: []});
  const lines = (request.body ?? '').split(/[\r\n]+/, 40).filter(line => line.includes('eventType='));
  const trees = lines.length > 0 ? lines.map(pairsOf) : [common];
  return trees.flatMap(line => {
    const tree = {...common, ...line};
    const name = textAt(tree, ['eventType']);
    return name ? [{...factsOf(tree, FACTS), event: eventOf(name, KINDS), name}] : [];
  });
}

/** Kameleoon: events one a line, each as parameters. */
export default {
  id: 'kameleoon',
  party: 'kameleoon',
  source: 'developers.kameleoon.com (Data API)',
  match: [
    {host: 'kameleoon.io', path: '/visit'},
    {host: 'kameleoon.com', path: '/visit'},
    {host: 'kameleoon.eu', path: '/visit'},
    {host: 'kameleoon.io', path: '/visits'},
  ],
  decode,
} satisfies Decoder;
