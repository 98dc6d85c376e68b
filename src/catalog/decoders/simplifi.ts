import {parameterFormat} from './reading/formats';

/** Simpli.fi: segments and conversions. */
export default parameterFormat({
  id: 'simplifi',
  party: 'simplifi',
  source: 'support.simpli.fi (conversion and segment tags)',
  match: [
    {host: 'i.simpli.fi', path: ''},
    {host: 'tag.simpli.fi', path: '/sifitag'},
  ],

  name: ['action', 'event'],
  named: (_, {path}) => (path.startsWith('/sifitag') ? 'site tag' : undefined),
  unnamed: 'segment',
  events: {'site tag': 'page-view', segment: 'page-view', conversion: 'other'},
  layout: {
    value: ['campaign_value', 'value', 'sifi_value', 'amount'],
    currency: ['currency'],
    orderId: ['order_id', 'orderid'],
    identifiers: ['sifi_uid', 'uid'],
  },
});
