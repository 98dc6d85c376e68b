import {parameterFormat} from './reading/formats';
import {textAt} from './reading/tree';

/** Adform site tracking. Order variables by the names that its documentation gives the tag. */
export default parameterFormat({
  id: 'adform',
  party: 'adform',
  source: 'www.adformhelp.com (tracking points, order variables); Omnibug (MIT)',
  match: [
    {host: 'adform.net', path: '/Serving/TrackPoint'},
    {host: 'adform.net', path: '/serving/trackpoint'},
  ],
  requires: ['pm'],
  name: ['ADFPageName', 'ADFPageNameDivider'],
  unnamed: 'tracking point',
  layout: {
    value: ['sales'],
    currency: ['currency'],
    orderId: ['orderid'],
    traits: {loc: 'page-address', Set1: 'screen-size'},
  },
  refine: (event, tree) => ({
    ...event,
    event: textAt(tree, ['orderid']) === undefined ? 'page-view' : 'purchase',
  }),
});
