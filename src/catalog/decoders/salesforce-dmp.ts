import {parameterFormat} from './reading/formats';
import {lastOf} from './reading/tree';

/** Salesforce DMP (Krux): the control tag's page views, events, and matching of ids. */
export default parameterFormat({
  id: 'salesforce-dmp',
  party: 'salesforce-marketing',
  source: 'help.salesforce.com (Audience Studio: control tag)',
  match: [
    {host: 'krxd.net', path: '/pixel.gif'},
    {host: 'krxd.net', path: '/event.gif'},
    {host: 'krxd.net', path: '/usermatch.gif'},
    {host: 'krxd.net', path: '/data.gif'},
    {host: 'krxd.net', path: '/ad_impression.gif'},
  ],

  name: ['event_type', 'event_id'],
  named: (_, {path}) => (path.startsWith('/event') ? undefined : lastOf(path).replace('.gif', '')),
  unnamed: 'event',
  events: {pixel: 'page-view'},
  layout: {
    identifiers: ['_kuid', 'partner_uid', 'kuid'],
    traits: {_kpref: 'referrer', _kpa_url: 'page-address'},
  },
});
