import {parameterFormat} from './reading/formats';

/** WeChat Pay from a mobile browser: the shop's server has made the order, the browser carries its number only. */
export default parameterFormat({
  id: 'wechat-pay',
  party: 'wechat-pay',
  source: 'pay.weixin.qq.com/wiki/doc/api/H5.php',
  match: [
    {host: 'wx.tenpay.com', path: '/cgi-bin/mmpayweb-bin'},
    {host: 'payapp.weixin.qq.com', path: ''},
  ],
  requires: ['prepay_id'],
  name: ['trade_type'],
  unnamed: 'checkmweb',
  events: {checkmweb: 'add-payment-info', MWEB: 'add-payment-info', JSAPI: 'add-payment-info'},
  layout: {identifiers: ['prepay_id'], traits: {redirect_url: 'page-address'}},
});
