import {parameterFormat} from './reading/formats';
import {stepNamed} from './reading/names';
import {textAt} from './reading/tree';

/** Baidu Tongji. `et=0` is a page view; events say `category*action*label*value` in `ep`. */
export default parameterFormat({
  id: 'baidu-tongji',
  party: 'baidu-tongji',
  source: 'tongji.baidu.com/web/help (JS API); observed requests of hm.js',
  match: [{host: 'hm.baidu.com', path: '/hm.gif'}],
  requires: ['si'],
  name: ['et'],
  unnamed: '0',
  events: {0: 'page-view'},
  layout: {
    identifiers: ['hca', 'cid'],
    traits: {ds: 'screen-size', ln: 'language', u: 'page-address', su: 'referrer', lt: 'visit-times'},
  },
  refine(event, tree) {
    if (event.event === 'page-view') return {...event, name: 'page view'};
    const [category = '', action = ''] = (textAt(tree, ['ep']) ?? '').split('*');
    return {...event, event: stepNamed(action) ?? 'other', name: action || category || `type ${event.name}`};
  },
});
