import {parameterFormat} from './reading/formats';

/** Adobe Advertising (Everest): conversions with the shop's own properties (`ev_…`), and matching of ids. */
export default parameterFormat({
  id: 'adobe-advertising',
  party: 'adobe-advertising',
  source: 'experienceleague.adobe.com/docs/advertising (Search, Social & Commerce conversion tags)',
  match: [{host: 'everesttech.net', path: ''}],

  name: [],
  named: ({ev_transid}, {query, path}) =>
    /\.js$/.test(path)
      ? undefined
      : ev_transid || query.some(([key]) => key.startsWith('ev_'))
        ? 'conversion'
        : 'id sync',
  layout: {orderId: ['ev_transid'], identifiers: ['mcid']},
  refine: event => (event.orderId === undefined ? event : {...event, event: 'purchase'}),
});
