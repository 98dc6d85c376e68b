import {column} from './reading/columns';
import {parameterFormat} from './reading/formats';
import {stepNamed} from './reading/names';
import {lastOf, pathParametersOf, textAt} from './reading/tree';

/** Quantcast: parameters stand in the path, set apart by semicolons. A load without a label is a page view. */
export default parameterFormat({
  id: 'quantcast',
  party: 'quantcast',
  source: 'help.quantcast.com (Quantcast tag, event and order parameters)',
  match: [
    {host: 'pixel.quantserve.com', path: '/pixel'},
    {host: 'pixel.quantcount.com', path: '/pixel'},
  ],

  parameters: pathParametersOf,
  requires: ['a'],
  name: [],
  unnamed: 'load',
  named: tree => {
    const label = textAt(tree, ['labels']) ?? '';
    const told = column(label, ',')
      .map(part => lastOf(part.replaceAll('.', '/')))
      .find(part => stepNamed(part));
    return told ?? textAt(tree, ['event']);
  },
  events: {load: 'page-view', refresh: 'page-view', click: 'other'},
  layout: {
    value: ['revenue', 'value'],
    currency: ['currency'],
    orderId: ['orderid'],
    identifiers: ['fpa', 'uid', 'uht'],
    traits: {url: 'page-address', ref: 'referrer', sr: 'screen-size'},
  },
  refine: event => (event.orderId === undefined ? event : {...event, event: 'purchase'}),
});
