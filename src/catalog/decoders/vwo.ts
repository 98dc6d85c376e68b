import {parameterFormat} from './reading/formats';
import {commonBelow} from './reading/layout';
import {bodyTrees, lastOf, parametersOf} from './reading/tree';

/** VWO: visits, the variation that was shown (`l.gif`), conversions (`c.gif`, with revenue), and events by name. */
export default parameterFormat({
  id: 'vwo',
  party: 'vwo',
  source: 'developers.vwo.com; observed requests of VWO SmartCode',
  match: [
    {host: 'visualwebsiteoptimizer.com', path: '/v.gif'},
    {host: 'visualwebsiteoptimizer.com', path: '/l.gif'},
    {host: 'visualwebsiteoptimizer.com', path: '/c.gif'},
    {host: 'visualwebsiteoptimizer.com', path: '/s.gif'},
    {host: 'visualwebsiteoptimizer.com', path: '/ee.gif'},
    {host: 'visualwebsiteoptimizer.com', path: '/j.php'},
    {host: 'visualwebsiteoptimizer.com', path: '/events/t'},
    {host: 'visualwebsiteoptimizer.com', path: '/ev.gif'},
    {host: 'visualwebsiteoptimizer.com', path: '/eu'},
    {host: 'visualwebsiteoptimizer.com', path: '/ping_tpc.php'},
  ],

  parameters: request => {
    const tree = parametersOf(request);
    const [body] = bodyTrees(request);
    return body ? {...tree, ...body} : tree;
  },
  name: ['en'],
  named: ({en}, {path}) => (typeof en === 'string' ? undefined : lastOf(path)),
  events: {
    vwo_pageView: 'page-view',
    'v.gif': 'page-view',
    'j.php': 'page-view',
    vwo_variationShown: 'other',
    vwo_revenue: 'purchase',
  },
  layout: {
    ...commonBelow('d.event.props.'),
    value: ['r', 'revenue', 'd.event.props.revenue', 'd.event.props.value'],
    identifiers: ['uuid', 'sId', 'd.visId'],
    traits: {url: 'page-address', 'd.event.props.page.url': 'page-address'},
  },
});
