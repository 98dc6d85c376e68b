import {parameterFormat} from './reading/formats';
import {minorOf} from './values';

/** Fathom: page views and events by name; a value is in cents. */
export default parameterFormat({
  id: 'fathom',
  party: 'fathom',
  source: 'usefathom.com/docs (tracker)',
  match: [
    {host: 'cdn.usefathom.com', path: ''},
    {host: 'collect.usefathom.com', path: ''},
    {host: 'usefathom.com', path: '/collect'},
  ],

  requires: ['sid'],
  name: ['name', 'e'],
  unnamed: 'pageview',
  layout: {
    amount: minorOf,
    value: ['value'],
    identifiers: ['cid'],
    traits: {p: 'page-address', r: 'referrer'},
  },
});
