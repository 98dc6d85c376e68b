import type {Decoder} from '../../model/units';
import sixsense from './6sense';
import la51 from './51la';
import abTasty from './ab-tasty';
import adform from './adform';
import adobeAdvertising from './adobe-advertising';
import adobeAnalytics from './adobe-analytics';
import adobeAudienceManager from './adobe-audience-manager';
import adobeDtm from './adobe-dtm';
import adobeEdge from './adobe-edge';
import adobeHeartbeat from './adobe-heartbeat';
import adobeIdService from './adobe-id-service';
import adobeLaunch from './adobe-launch';
import adobeTarget from './adobe-target';
import adroll from './adroll';
import adyen from './adyen';
import affirm from './affirm';
import afterpay from './afterpay';
import alibabaLog from './alibaba-log';
import alipay from './alipay';
import amazonAds from './amazon-ads';
import amplitude from './amplitude';
import attentive from './attentive';
import awin from './awin';
import baiduTongji from './baidu-tongji';
import bazaarvoice from './bazaarvoice';
import bingUet from './bing-uet';
import bizible from './bizible';
import bloomreach from './bloomreach';
import bluekai from './bluekai';
import braintree from './braintree';
import braze from './braze';
import brevo from './brevo';
import bytedance from './bytedance';
import chartbeat from './chartbeat';
import cjAffiliate from './cj-affiliate';
import clarity from './clarity';
import commandersAct from './commanders-act';
import comscore from './comscore';
import contentsquare from './contentsquare';
import coremetrics from './coremetrics';
import crazyEgg from './crazy-egg';
import criteo from './criteo';
import customerIo from './customer-io';
import demandbase from './demandbase';
import dynamicYield from './dynamic-yield';
import eloqua from './eloqua';
import emarsys from './emarsys';
import ensighten from './ensighten';
import fathom from './fathom';
import floodlight from './floodlight';
import forter from './forter';
import fullstory from './fullstory';
import ga4 from './ga4';
import gemius from './gemius';
import glassbox from './glassbox';
import googleAds from './google-ads';
import googleTagManager from './google-tag-manager';
import growingio from './growingio';
import heap from './heap';
import hotjar from './hotjar';
import hubspot from './hubspot';
import impact from './impact';
import indicative from './indicative';
import invoca from './invoca';
import iterable from './iterable';
import jd from './jd';
import kakaoPixel from './kakao-pixel';
import kameleoon from './kameleoon';
import kissmetrics from './kissmetrics';
import klarna from './klarna';
import klaviyo from './klaviyo';
import kount from './kount';
import lineTag from './line-tag';
import linkedin from './linkedin';
import listrak from './listrak';
import liveramp from './liveramp';
import logrocket from './logrocket';
import lotame from './lotame';
import lytics from './lytics';
import mapp from './mapp';
import marin from './marin';
import marketo from './marketo';
import matomo from './matomo';
import medalliaDxa from './medallia-dxa';
import mediamath from './mediamath';
import metaPixel from './meta-pixel';
import mixpanel from './mixpanel';
import monetate from './monetate';
import mountain from './mountain';
import mouseflow from './mouseflow';
import mparticle from './mparticle';
import naverAnalytics from './naver-analytics';
import nextdoor from './nextdoor';
import nielsen from './nielsen';
import optimizely from './optimizely';
import outbrain from './outbrain';
import pardot from './pardot';
import parsely from './parsely';
import paypal from './paypal';
import paypalFraudnet from './paypal-fraudnet';
import pendo from './pendo';
import piano from './piano';
import pinduoduo from './pinduoduo';
import pinterest from './pinterest';
import piwikPro from './piwik-pro';
import plausible from './plausible';
import posthog from './posthog';
import qualified from './qualified';
import quantcast from './quantcast';
import quantumMetric from './quantum-metric';
import quora from './quora';
import rakutenAdvertising from './rakuten-advertising';
import reddit from './reddit';
import riskified from './riskified';
import rtbHouse from './rtb-house';
import rudderstack from './rudderstack';
import salesforceDmp from './salesforce-dmp';
import salesforcePersonalization from './salesforce-personalization';
import segment from './segment';
import sensorsData from './sensors-data';
import seznam from './seznam';
import shopify from './shopify';
import sift from './sift';
import signifyd from './signifyd';
import simplifi from './simplifi';
import sizmek from './sizmek';
import smartlook from './smartlook';
import snapchat from './snapchat';
import snowplow from './snowplow';
import spotify from './spotify';
import stackadapt from './stackadapt';
import stripe from './stripe';
import stripeTelemetry from './stripe-telemetry';
import taboola from './taboola';
import teads from './teads';
import tealium from './tealium';
import tencentAds from './tencent-ads';
import tencentAnalytics from './tencent-analytics';
import threatmetrix from './threatmetrix';
import tiktok from './tiktok';
import tradeDesk from './trade-desk';
import tradedoubler from './tradedoubler';
import treasureData from './treasure-data';
import tvsquared from './tvsquared';
import umami from './umami';
import umeng from './umeng';
import unionpay from './unionpay';
import universalAnalytics from './universal-analytics';
import vero from './vero';
import vkAds from './vk-ads';
import vwo from './vwo';
import webtrends from './webtrends';
import wechatPay from './wechat-pay';
import xAds from './x-ads';
import xandr from './xandr';
import yahooAds from './yahoo-ads';
import yahooJapanAds from './yahoo-japan-ads';
import yandexMetrica from './yandex-metrica';

/** All beacon formats that can be read. */
export const DECODERS: readonly Decoder[] = [
  la51,
  sixsense,
  abTasty,
  adform,
  adobeAdvertising,
  adobeAnalytics,
  adobeAudienceManager,
  adobeDtm,
  adobeEdge,
  adobeHeartbeat,
  adobeIdService,
  adobeLaunch,
  adobeTarget,
  adroll,
  adyen,
  affirm,
  afterpay,
  alibabaLog,
  alipay,
  amazonAds,
  amplitude,
  attentive,
  awin,
  baiduTongji,
  bazaarvoice,
  bingUet,
  bizible,
  bloomreach,
  bluekai,
  braintree,
  braze,
  brevo,
  bytedance,
  chartbeat,
  cjAffiliate,
  clarity,
  commandersAct,
  comscore,
  contentsquare,
  coremetrics,
  crazyEgg,
  criteo,
  customerIo,
  demandbase,
  dynamicYield,
  eloqua,
  emarsys,
  ensighten,
  fathom,
  floodlight,
  forter,
  fullstory,
  ga4,
  gemius,
  glassbox,
  googleAds,
  googleTagManager,
  growingio,
  heap,
  hotjar,
  hubspot,
  impact,
  indicative,
  invoca,
  iterable,
  jd,
  kakaoPixel,
  kameleoon,
  kissmetrics,
  klarna,
  klaviyo,
  kount,
  lineTag,
  linkedin,
  listrak,
  liveramp,
  logrocket,
  lotame,
  lytics,
  mapp,
  marin,
  marketo,
  matomo,
  medalliaDxa,
  mediamath,
  metaPixel,
  mixpanel,
  monetate,
  mountain,
  mouseflow,
  mparticle,
  naverAnalytics,
  nextdoor,
  nielsen,
  optimizely,
  outbrain,
  pardot,
  parsely,
  paypal,
  paypalFraudnet,
  pendo,
  piano,
  pinduoduo,
  pinterest,
  piwikPro,
  plausible,
  posthog,
  qualified,
  quantcast,
  quantumMetric,
  quora,
  rakutenAdvertising,
  reddit,
  riskified,
  rtbHouse,
  rudderstack,
  salesforceDmp,
  salesforcePersonalization,
  segment,
  sensorsData,
  seznam,
  shopify,
  sift,
  signifyd,
  simplifi,
  sizmek,
  smartlook,
  snapchat,
  snowplow,
  spotify,
  stackadapt,
  stripe,
  stripeTelemetry,
  taboola,
  teads,
  tealium,
  tencentAds,
  tencentAnalytics,
  threatmetrix,
  tiktok,
  tradeDesk,
  tradedoubler,
  treasureData,
  tvsquared,
  umami,
  umeng,
  unionpay,
  universalAnalytics,
  vero,
  vkAds,
  vwo,
  webtrends,
  wechatPay,
  xAds,
  xandr,
  yahooAds,
  yahooJapanAds,
  yandexMetrica,
];
