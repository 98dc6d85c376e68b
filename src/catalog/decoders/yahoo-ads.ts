import {parameterFormat} from './reading/formats';

/** Yahoo's Dot: a page view, or an event by its category and action; `gv` is the conversion's value. */
export default parameterFormat({
  id: 'yahoo-ads',
  party: 'yahoo-ads',
  source: 'developer.yahooinc.com/dsp/docs/dot (Dot pixel)',
  match: [
    {host: 'sp.analytics.yahoo.com', path: '/sp.pl'},
    {host: 'sp.analytics.yahoo.com', path: '/spp.pl'},
  ],

  requires: ['.yp'],
  name: ['ea', 'ec'],
  unnamed: 'page view',
  layout: {
    value: ['gv'],
    identifiers: ['yfpc', 'vmcid'],
    ids: ['product_id'],
    traits: {f: 'page-address', e: 'referrer'},
  },
});
