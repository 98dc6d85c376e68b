import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {COMMON, COMMON_PERSONAL, factsOf, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {base64Tree, bodyTrees, isTree, lastOf, parametersOf, textAt, treesOf} from './reading/tree';

const FACTS: Layout = {
  ...COMMON,
  personal: COMMON_PERSONAL,
  identifiers: ['td_client_id', 'td_global_id', 'td_ssc_id'],
  traits: {
    td_url: 'page-address',
    td_referrer: 'referrer',
    td_screen: 'screen-size',
    td_language: 'language',
  },
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const packed = parametersOf(request).data;
  const rows = [base64Tree(packed), ...bodyTrees(request)].filter(isTree);
  const table = lastOf(request.path);
  return rows
    .flatMap(row => (Array.isArray(row.events) ? treesOf(row.events) : [row]))
    .map(row => {
      const name = textAt(row, ['event', 'event_name', 'action']) ?? table;
      return {...factsOf(row, FACTS), event: eventOf(name, {pageviews: 'page-view'}), name};
    });
}

/** Treasure Data: rows for a table of the shop's own; `td_url` and `td_title` are what the script adds to a page view. */
export default {
  id: 'treasure-data',
  party: 'treasure-data',
  source: 'docs.treasuredata.com (JavaScript SDK); td-js-sdk (Apache-2.0)',
  match: [{host: 'treasuredata.com', path: ''}],
  decode,
} satisfies Decoder;
