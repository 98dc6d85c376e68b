import {parameterFormat} from './reading/formats';

/** Tencent Analytics: a page view, or an event in `ei` or `arg`. */
export default parameterFormat({
  id: 'tencent-analytics',
  party: 'tencent-analytics',
  source: 'mta.qq.com/docs/h5_api; observed requests of stats.js',
  match: [
    {host: 'pingtas.qq.com', path: '/pingd'},
    {host: 'pingtcss.qq.com', path: '/pingd'},
    {host: 'pingfore.qq.com', path: '/pingd'},
    {host: 'pingjs.qq.com', path: '/pingd'},
  ],

  name: ['ei'],
  named: ({dm}) => (dm === 'taclick' ? 'click' : undefined),
  unnamed: 'page view',
  events: {click: 'other'},
  layout: {
    identifiers: ['pvi', 'si', 'user_id'],
    traits: {url: 'page-address', rurl: 'referrer', scr: 'screen-size', lg: 'language', scl: 'screen-size'},
  },
});
