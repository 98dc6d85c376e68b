import {parameterFormat} from './reading/formats';
import {bodyTrees, parametersOf} from './reading/tree';
import {minorOf} from './values';

/** Tencent Ads: a conversion by the action's kind. */
export default parameterFormat({
  id: 'tencent-ads',
  party: 'tencent-ads',
  source: 'developers.e.qq.com (conversion reporting); observed requests of event.js',
  match: [
    {host: 't.gdt.qq.com', path: '/conv'},
    {host: 'd.gdt.qq.com', path: ''},
    {host: 'tracking.e.qq.com', path: ''},
  ],

  parameters: request => {
    const [body] = bodyTrees(request);
    return body ? {...parametersOf(request), ...body} : parametersOf(request);
  },
  name: ['action_type', 'actions.0.action_type', 'a'],
  unnamed: 'conversion',
  events: {
    COMPLETE_ORDER: 'purchase',
    VIEW_CONTENT: 'product-view',
    PAGE_VIEW: 'page-view',
    RESERVATION: 'lead',
    CONSULT: 'lead',
    FOLLOW: 'other',
    SCANCODE: 'other',
  },
  layout: {
    value: ['action_param.value', 'actions.0.action_param.value', 'value'],
    amount: minorOf,
    identifiers: ['click_id', 'gdt_vid', 'qz_gdt'],
    traits: {url: 'page-address'},
  },
});
