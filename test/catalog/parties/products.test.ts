import {describe, expect, it} from 'vitest';
import {receiverAt} from '../../../src/catalog/parties/receiver';

/** Address → party: where one domain serves several ends. */
const MATCH: [string, string][] = [
  ['www.google.com/recaptcha/api.js', 'recaptcha'],
  ['www.gstatic.com/recaptcha/releases/x/recaptcha__en.js', 'recaptcha'],
  ['www.google.com/pagead/1p-user-list/1/', 'google-ads'],
  ['www.google.com/ccm/collect', 'google-ads'],
  ['www.google.co.uk/ads/ga-audiences', 'google-domains-by-country'],
  ['www.google.com/maps/embed', 'google-maps'],
  ['maps.googleapis.com/maps/api/js', 'google-maps'],
  ['fonts.googleapis.com/css2', 'google-fonts'],
  ['pay.google.com/gp/p/js/pay.js', 'google-pay'],
  ['accounts.google.com/gsi/client', 'google-sign-in'],
  ['stats.g.doubleclick.net/j/collect', 'google-analytics'],
  ['ad.doubleclick.net/activity', 'google-ads'],
  ['www.youtube.com/embed/x', 'youtube'],
  ['www.facebook.com/tr/', 'meta'],
  ['connect.facebook.net/en_US/fbevents.js', 'meta'],
  ['connect.facebook.net/de_DE/sdk.js', 'facebook-login'],
  ['www.facebook.com/v18.0/plugins/page.php', 'facebook-login'],
  ['www.facebook.com/v18.0/plugins/customerchat.php', 'whatsapp-and-messenger'],
  ['scontent.xx.fbcdn.net/v/t39', 'facebook-and-instagram-content-hosts'],
  ['px.ads.linkedin.com/collect', 'linkedin'],
  ['platform.linkedin.com/in.js', 'linkedin-plugins'],
  ['www.paypal.com/sdk/js', 'paypal'],
  ['www.paypal.com/tagmanager/pptm.js', 'paypal-measurement'],
  ['www.paypal.com/credit-presentment/smart/message', 'paypal-pay-later'],
  ['c.paypal.com/da/r/fb.js', 'paypal-fraudnet'],
  ['js.stripe.com/v3/', 'stripe'],
  ['m.stripe.com/6', 'stripe-radar'],
  ['r.stripe.com/b', 'stripe-telemetry'],
  ['checkout.link.com/x', 'link'],
  ['cdn.shopify.com/s/files/1/x.js', 'shopify-hosting'],
  ['monorail-edge.shopifysvc.com/unstable/produce_batch', 'shopify'],
  ['checkout.shopifycs.com/number', 'shopify-payments-fields'],
  ['shop.app/pay', 'shop-pay'],
  ['bat.bing.com/action/0', 'bing-uet'],
  ['www.bing.com/maps/embed', 'microsoft-hosted-content'],
  ['s.amazon-adsystem.com/iu3', 'amazon-ads'],
  ['static-na.payments-amazon.com/checkout.js', 'amazon-pay'],
  ['abc.token.awswaf.com/x/challenge.js', 'aws-waf'],
  ['mc.yandex.ru/metrika/tag.js', 'yandex-metrica'],
  ['api-maps.yandex.ru/2.1/', 'yandex-maps'],
  ['an.yandex.ru/count', 'yandex-ads'],
  ['smartcaptcha.yandexcloud.net/captcha.js', 'yandex-smartcaptcha'],
  ['pay.yandex.ru/sdk', 'yandex-pay'],
  ['hm.baidu.com/hm.js', 'baidu-tongji'],
  ['pos.baidu.com/x', 'baidu-ads'],
  ['api.map.baidu.com/api', 'baidu-map'],
  ['miao.baidu.com/abdr', 'baidu-risk-control'],
  ['g.alicdn.com/AWSC/AWSC/awsc.js', 'alibaba-risk'],
  ['g.alicdn.com/alilog/mlog/aplus_v2.js', 'aplus'],
  ['img.alicdn.com/tfs/x.png', 'alicdn'],
  ['gw.alipayobjects.com/os/lib/react.js', 'alipay-static-hosts'],
  ['dpm.demdex.net/ibs', 'adobe-audience-manager'],
  ['static.cloudflareinsights.com/beacon.min.js', 'cloudflare-web-analytics'],
  ['c.go-mpulse.net/api/config.json', 'akamai-mpulse'],
  ['log.mmstat.com/eg.js', 'aplus'],
  ['ynuf.aliapp.org/service/um.json', 'alibaba-risk'],
  ['turing.captcha.qcloud.com/TCaptcha.js', 'tencent-captcha'],
  ['wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb', 'wechat-pay'],
  ['wpa.qq.com/msgrd', 'qidian'],
  ['mapapi.qq.com/web', 'tencent-cloud'],
  ['gia.jd.com/jsTk.do', 'jd-risk'],
  ['h5speed.m.jd.com/event/log', 'jd-log'],
  ['storage.360buyimg.com/jsresource/risk/handler.js', 'jd-risk'],
  ['storage.360buyimg.com/x/logo.png', 'jd-cdn'],
];

/** Look-alikes: address and the party that it must not be taken for. */
const APART: [string, string][] = [
  ['www.google.com/payroll', 'google-pay'],
  ['www.google.com/adsense2x', 'google-ads'],
  ['www.google.com/recaptchas', 'recaptcha'],
  ['www.google.com/mapsengine', 'google-maps'],
  ['notgoogle.com/recaptcha/api.js', 'recaptcha'],
  ['google.com.evil.example/pagead/x', 'google-ads'],
  ['www.facebook.com/video/plugins/x', 'facebook-login'],
  ['www.facebook.com/v18.0/video/plugins', 'facebook-login'],
  ['connect.facebook.net/a/b/sdk.js', 'facebook-login'],
  ['connect.facebook.net/en_US/sdk.jsx', 'facebook-login'],
  ['www.paypal.com/creditcards', 'paypal-pay-later'],
  ['mypaypal.com/sdk/js', 'paypal'],
  ['c.paypal.com.evil.example/da/r/fb.js', 'paypal-fraudnet'],
  ['js.stripe.com/6', 'stripe-radar'],
  ['am.stripe.com/6', 'stripe-radar'],
  ['blink.com/x', 'link'],
  ['workshop.app/pay', 'shop-pay'],
  ['g.alicdn.com/AWSCx/a.js', 'alibaba-risk'],
  ['storage.360buyimg.com/jsresource/risky.js', 'jd-risk'],
  ['xqq.com/x', 'tencent'],
  ['www.bing.com/mapsx', 'microsoft-hosted-content'],
  ['fake-visa.com/x', 'visa-secure'],
];

function at(address: string): string {
  const slash = address.indexOf('/');
  return receiverAt(address.slice(0, slash), address.slice(slash), false).id;
}

describe('products of one company', () => {
  it.each(MATCH)('%s is %s', (address, id) => {
    expect(at(address)).toBe(id);
  });

  it.each(APART)('%s is not %s', (address, id) => {
    expect(at(address)).not.toBe(id);
  });
});

describe('families', () => {
  it('holds the companies of one owner together under all their names', () => {
    const family = (host: string) => receiverAt(host, '/', false).family;
    expect(
      [
        'www.alipay.com',
        'log.mmstat.com',
        's4.cnzz.com',
        'webapi.amap.com',
        'h5.m.taobao.com',
        'x.zoloz.com',
      ].map(family),
    ).toEqual(Array(6).fill('alibaba'));
    expect(['venmo.com', 'js.braintreegateway.com', 'joinhoney.com', 'paidy.com'].map(family)).toEqual(
      Array(4).fill('paypal'),
    );
    expect(['heapanalytics.com', 'static.hotjar.com', 't.contentsquare.net'].map(family)).toEqual(
      Array(3).fill('contentsquare'),
    );
    expect(['ssl.kaptcha.com', 'www.equifax.com', 'boavistaservicos.com.br'].map(family)).toEqual(
      Array(3).fill('equifax'),
    );
  });

  it('gives owner, family and country of those whom only third-party-web knows, where their owner is known', () => {
    expect(receiverAt('googlecommerce.com', '/', false)).toMatchObject({
      source: 'third-party-web',
      owner: 'Alphabet',
      family: 'alphabet',
      country: 'US',
    });
    expect(receiverAt('cdn.checkfront.com', '/', false)).toMatchObject({family: 'Checkfront', country: null});
    expect(receiverAt('x.unheard-of.example', '/', false)).toMatchObject({
      family: 'unheard-of.example',
      country: null,
    });
  });
});
