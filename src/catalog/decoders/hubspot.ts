import {parameterFormat} from './reading/formats';
import {textAt} from './reading/tree';

/** HubSpot tracking: a page view, or an event by its number or name. */
export default parameterFormat({
  id: 'hubspot',
  party: 'hubspot',
  source: 'developers.hubspot.com/docs/api/events/tracking-code; Omnibug (MIT)',
  match: [
    {host: 'track.hubspot.com', path: '/__ptq.gif'},
    {host: 'track-eu1.hubspot.com', path: '/__ptq.gif'},
    {host: 'track.hubspot.com', path: '/__ptbe.gif'},
    {host: 'track.hubspot.com', path: '/__ptc.gif'},
    {host: 'track-eu1.hubspot.com', path: '/__ptbe.gif'},
    {host: 'track-eu1.hubspot.com', path: '/__ptc.gif'},
  ],
  requires: ['a'],
  named: (tree, {path}) => (path === '/__ptc.gif' ? 'click' : textAt(tree, ['n'])),
  name: ['id', 'k'],
  unnamed: 'page view',
  events: {1: 'page-view'},
  layout: {
    value: ['value'],
    identifiers: ['vi', 'u', 'b'],
    traits: {sd: 'screen-size', ln: 'language', pu: 'page-address', r: 'referrer'},
  },
});
