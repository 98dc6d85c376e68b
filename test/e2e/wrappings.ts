import {createHash} from 'node:crypto';
import {gunzipSync} from 'node:zlib';
import LZString from 'lz-string';
import {PERSONA} from '../../workshop/shop/personas.mjs';
import type {LogEntry} from './ledger';

/** One way in which a typed value leaves the express checkout, and what its stand-in's log shows of it. */
export interface Wrapping {
  name: string;
  host: string;
  method: 'GET' | 'POST' | 'SEND';
  /** Steps between the request as the extension is given it and the value, outermost first. */
  steps: string[];
  /** Digest under which the values stand. */
  digest?: 'md5' | 'sha256';
  /** What the stand-in received, opened. */
  open(entry: LogEntry): string;
  /** By what, and by a script of which host; null where no browser lets extensions see that. */
  asked: {via: string; host: string} | null;
}

const text = ({body}: LogEntry): string => body?.toString('utf8') ?? '';
const parameter = ({query}: LogEntry, name: string): string => new URLSearchParams(query).get(name) ?? '';
const form = (entry: LogEntry): URLSearchParams => new URLSearchParams(text(entry));
const formText = (entry: LogEntry): string => [...form(entry).values()].join('\n');
const SHOP = 'shop.fernhill.example';

export const WRAPPINGS: readonly Wrapping[] = [
  {
    name: 'plain JSON',
    host: 'a.klaviyo.com',
    method: 'POST',
    steps: [],
    open: text,
    asked: {via: 'fetch', host: 'static.klaviyo.com'},
  },
  {
    name: 'SHA-256',
    host: 'analytics.tiktok.com',
    method: 'POST',
    steps: ['hex', 'sha256'],
    digest: 'sha256',
    open: text,
    asked: {via: 'fetch', host: 'analytics.tiktok.com'},
  },
  {
    name: 'MD5 in parameters within a parameter, as a script',
    host: 'sslwidget.criteo.com',
    method: 'GET',
    steps: ['uri', 'uri', 'hex', 'md5'],
    digest: 'md5',
    open: entry => decodeURIComponent(parameter(entry, 'p1')),
    asked: {via: 'script', host: 'dynamic.criteo.com'},
  },
  {
    name: 'JSON in base64 in a form field',
    host: 'api-js.mixpanel.com',
    method: 'POST',
    // The browser has taken the form apart.
    steps: ['base64'],
    open: entry => Buffer.from(form(entry).get('data') ?? '', 'base64').toString('utf8'),
    asked: {via: 'xhr', host: 'cdn.mxpnl.com'},
  },
  {
    name: 'gzip',
    host: 'r.lr-in-prod.com',
    method: 'POST',
    steps: ['gzip'],
    open: ({body}) => gunzipSync(body ?? Buffer.alloc(0)).toString('utf8'),
    asked: {via: 'fetch', host: 'cdn.lr-in-prod.com'},
  },
  {
    name: 'frame of a socket',
    host: 'nexus-europe-websocket.intercom.io',
    method: 'SEND',
    steps: [],
    open: text,
    asked: {via: 'websocket', host: 'widget.intercom.io'},
  },
  {
    name: 'beacon of a Blob',
    host: 'edge.adobedc.net',
    method: 'POST',
    steps: [],
    open: text,
    asked: {via: 'beacon', host: 'cdn1.adoberesources.net'},
  },
  {
    name: 'picture',
    host: 'track.hubspot.com',
    method: 'GET',
    steps: ['uri', 'uri'],
    open: entry => decodeURIComponent(parameter(entry, 'i')),
    asked: {via: 'image', host: 'js.hs-analytics.net'},
  },
  {
    name: 'multipart body',
    host: 'forms.hsforms.com',
    method: 'POST',
    steps: [],
    open: text,
    asked: {via: 'fetch', host: 'js.hsforms.net'},
  },
  {
    name: 'lz-string',
    host: 'o2.mouseflow.com',
    method: 'POST',
    steps: ['lz-string'],
    open: entry => LZString.decompressFromBase64(text(entry)),
    asked: {via: 'fetch', host: 'cdn.mouseflow.com'},
  },
  {
    name: 'request of a worker',
    host: 'in.hotjar.com',
    method: 'POST',
    steps: [],
    open: text,
    asked: null,
  },
  {
    name: 'form into a hidden frame',
    host: 'webto.salesforce.com',
    method: 'POST',
    steps: [],
    open: formText,
    asked: {via: 'form', host: SHOP},
  },
  {
    name: 'form that takes the tab along',
    host: 'secure.worldpay.com',
    method: 'POST',
    steps: [],
    open: formText,
    // A person pressed its button.
    asked: null,
  },
];

/** Values of the express form by the type of their field, in the ways in which the stand-ins write them. */
const {email, phone, given_name, family_name, street, postcode, city} = PERSONA.contact;
const FORMS: readonly [type: string, forms: (string | undefined)[]][] = [
  ['email', [email]],
  ['tel', [phone, phone?.replace(/[^+\d]/g, '')]],
  ['given-name', [given_name]],
  ['family-name', [family_name]],
  ['street-address', [street]],
  ['postal-code', [postcode]],
  ['address-level2', [city]],
];

/** Everything that is typed into the express form. */
export const TYPED = FORMS.map(([, [value]]) => value ?? '');

/** Types of the typed values that a stand-in received in one request, read from the bytes of its log. */
export function typesIn(entry: LogEntry, {open, digest}: Pick<Wrapping, 'open' | 'digest'>): string[] {
  const opened = open(entry);
  const written = (value: string): string =>
    digest ? createHash(digest).update(value).digest('hex') : value;
  return FORMS.filter(([, forms]) => forms.some(value => value && opened.includes(written(value))))
    .map(([type]) => type)
    .sort();
}
