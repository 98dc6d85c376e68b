import {isWithin, playedHost} from '../../model/hosts';
import {LIMITS} from '../../model/limits';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import abTasty from './ab-tasty';
import adform from './adform';
import adobeAnalytics from './adobe-analytics';
import adobeAudienceManager from './adobe-audience-manager';
import adobeDtm from './adobe-dtm';
import adobeEdge from './adobe-edge';
import adobeHeartbeat from './adobe-heartbeat';
import adobeIdService from './adobe-id-service';
import adobeLaunch from './adobe-launch';
import adobeTarget from './adobe-target';
import adyen from './adyen';
import affirm from './affirm';
import afterpay from './afterpay';
import alibabaLog from './alibaba-log';
import alipay from './alipay';
import amazonAds from './amazon-ads';
import amplitude from './amplitude';
import baiduTongji from './baidu-tongji';
import bingUet from './bing-uet';
import bluekai from './bluekai';
import braintree from './braintree';
import braze from './braze';
import brevo from './brevo';
import bytedance from './bytedance';
import clarity from './clarity';
import commandersAct from './commanders-act';
import comscore from './comscore';
import contentsquare from './contentsquare';
import coremetrics from './coremetrics';
import crazyEgg from './crazy-egg';
import criteo from './criteo';
import demandbase from './demandbase';
import dynamicYield from './dynamic-yield';
import eloqua from './eloqua';
import ensighten from './ensighten';
import floodlight from './floodlight';
import forter from './forter';
import fullstory from './fullstory';
import ga4 from './ga4';
import gemius from './gemius';
import googleAds from './google-ads';
import googleTagManager from './google-tag-manager';
import growingio from './growingio';
import heap from './heap';
import hotjar from './hotjar';
import hubspot from './hubspot';
import impact from './impact';
import indicative from './indicative';
import invoca from './invoca';
import jd from './jd';
import kissmetrics from './kissmetrics';
import klarna from './klarna';
import klaviyo from './klaviyo';
import kount from './kount';
import linkedin from './linkedin';
import listrak from './listrak';
import liveramp from './liveramp';
import lytics from './lytics';
import marin from './marin';
import marketo from './marketo';
import matomo from './matomo';
import metaPixel from './meta-pixel';
import mixpanel from './mixpanel';
import monetate from './monetate';
import mparticle from './mparticle';
import nielsen from './nielsen';
import optimizely from './optimizely';
import outbrain from './outbrain';
import parsely from './parsely';
import paypal from './paypal';
import paypalFraudnet from './paypal-fraudnet';
import piano from './piano';
import pinterest from './pinterest';
import piwikPro from './piwik-pro';
import plausible from './plausible';
import posthog from './posthog';
import qualified from './qualified';
import quantcast from './quantcast';
import quantumMetric from './quantum-metric';
import {decodeGeneric, GENERIC} from './reading/generic';
import reddit from './reddit';
import riskified from './riskified';
import rtbHouse from './rtb-house';
import rudderstack from './rudderstack';
import salesforceDmp from './salesforce-dmp';
import segment from './segment';
import sensorsData from './sensors-data';
import seznam from './seznam';
import shopify from './shopify';
import sift from './sift';
import signifyd from './signifyd';
import snapchat from './snapchat';
import snowplow from './snowplow';
import spotify from './spotify';
import stripe from './stripe';
import stripeTelemetry from './stripe-telemetry';
import teads from './teads';
import tealium from './tealium';
import threatmetrix from './threatmetrix';
import tiktok from './tiktok';
import tradeDesk from './trade-desk';
import treasureData from './treasure-data';
import tvsquared from './tvsquared';
import umeng from './umeng';
import unionpay from './unionpay';
import universalAnalytics from './universal-analytics';
import vero from './vero';
import webtrends from './webtrends';
import wechatPay from './wechat-pay';
import xAds from './x-ads';
import yahooAds from './yahoo-ads';
import yandexMetrica from './yandex-metrica';

/** All beacon formats that can be read. */
export const DECODERS: readonly Decoder[] = [
  abTasty,
  adform,
  adobeAnalytics,
  adobeAudienceManager,
  adobeDtm,
  adobeEdge,
  adobeHeartbeat,
  adobeIdService,
  adobeLaunch,
  adobeTarget,
  adyen,
  affirm,
  afterpay,
  alibabaLog,
  alipay,
  amazonAds,
  amplitude,
  baiduTongji,
  bingUet,
  bluekai,
  braintree,
  braze,
  brevo,
  bytedance,
  clarity,
  commandersAct,
  comscore,
  contentsquare,
  coremetrics,
  crazyEgg,
  criteo,
  demandbase,
  dynamicYield,
  eloqua,
  ensighten,
  floodlight,
  forter,
  fullstory,
  ga4,
  gemius,
  googleAds,
  googleTagManager,
  growingio,
  heap,
  hotjar,
  hubspot,
  impact,
  indicative,
  invoca,
  jd,
  kissmetrics,
  klarna,
  klaviyo,
  kount,
  linkedin,
  listrak,
  liveramp,
  lytics,
  marin,
  marketo,
  matomo,
  metaPixel,
  mixpanel,
  monetate,
  mparticle,
  nielsen,
  optimizely,
  outbrain,
  parsely,
  paypal,
  paypalFraudnet,
  piano,
  pinterest,
  piwikPro,
  plausible,
  posthog,
  qualified,
  quantcast,
  quantumMetric,
  reddit,
  riskified,
  rtbHouse,
  rudderstack,
  salesforceDmp,
  segment,
  sensorsData,
  seznam,
  shopify,
  sift,
  signifyd,
  snapchat,
  snowplow,
  spotify,
  stripe,
  stripeTelemetry,
  teads,
  tealium,
  threatmetrix,
  tiktok,
  tradeDesk,
  treasureData,
  tvsquared,
  umeng,
  unionpay,
  universalAnalytics,
  vero,
  webtrends,
  wechatPay,
  xAds,
  yahooAds,
  yandexMetrica,
];

interface Rule {
  decoder: Decoder;
  host?: string;
  path: string;
}

/** Rules by their host; those for any host by the first or, with a leading `*`, the last part of their path. */
const BY_HOST = new Map<string, Rule[]>();
const BY_FIRST = new Map<string, Rule[]>();
const BY_LAST = new Map<string, Rule[]>();

const add = (map: Map<string, Rule[]>, key: string, rule: Rule) => {
  const rules = map.get(key);
  if (rules) rules.push(rule);
  else map.set(key, [rule]);
};
const firstPart = (path: string) => path.split('/', 2)[1]?.split(';', 1)[0] ?? '';
const lastPart = (path: string) =>
  path.slice(path.replace(/\/+$/, '').lastIndexOf('/') + 1).replace(/\/+$/, '');

for (const decoder of DECODERS) {
  for (const {host, path} of decoder.match) {
    const rule = {decoder, host, path};
    if (host) add(BY_HOST, host, rule);
    else if (path.startsWith('*')) add(BY_LAST, lastPart(path), rule);
    else add(BY_FIRST, firstPart(path), rule);
  }
}

/**
 * `/tr` means `/tr` and what lies below (also what follows a semicolon), never `/track`; a leading `*` allows any
 * folder before; an empty path is any.
 */
const isPath = (path: string, wanted: string): boolean =>
  wanted === '' ||
  (wanted.startsWith('*')
    ? path.endsWith(wanted.slice(1)) || path.endsWith(`${wanted.slice(1)}/`)
    : path === wanted || path.startsWith(`${wanted}/`) || path.startsWith(`${wanted};`));

/** Decoders that match, those for the very host first. */
function decodersFor(host: string, path: string): Set<Decoder> {
  const found = new Set<Decoder>();
  const take = (rules: Rule[] = []) => {
    for (const rule of rules) {
      if ((!rule.host || isWithin(host, rule.host)) && isPath(path, rule.path)) found.add(rule.decoder);
    }
  };
  for (let name = host; name !== ''; name = name.includes('.') ? name.slice(name.indexOf('.') + 1) : '') {
    take(BY_HOST.get(name));
  }
  take(BY_FIRST.get(firstPart(path)));
  take(BY_LAST.get(lastPart(path)));
  return found;
}

function attempt(decode: Decoder['decode'], request: DecodableRequest): DecodedEvent[] {
  try {
    return decode(request);
  } catch {
    return [];
  }
}

/**
 * Reads the events out of a request: by the first format that recognises it, else by names in common use. A
 * stand-in of the practice shop is read as the host that it plays. A decoder that throws is a defect of ours and
 * yields nothing: the request itself is recorded all the same.
 */
export function decodeRequest(request: DecodableRequest): {decoder: string; event: DecodedEvent}[] {
  const {host} = playedHost(request.host);
  const seen = {...request, host};
  for (const {id, decode} of decodersFor(host, request.path)) {
    const events = attempt(decode, seen);
    if (events.length > 0) return events.slice(0, LIMITS.facts).map(event => ({decoder: id, event}));
  }
  return attempt(decodeGeneric, seen).map(event => ({decoder: GENERIC, event}));
}
