import * as v from 'valibot';
import {
  BEACON_EVENTS,
  INITIATORS,
  type Observation,
  PAGE_KINDS,
  type PageSignals,
  SHOWN_THINGS,
  type Visit,
} from './observation';
import {MECHANISMS} from './units';

/*
 * Parsers of what is recorded, for records that come from elsewhere: a bundle, another installation. Unknown keys are left
 * out, so that nothing gets in that no type here knows; what is too long or of another kind is refused as a whole.
 */

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const list = <T extends v.GenericSchema>(item: T, max: number) => v.pipe(v.array(item), v.maxLength(max));
const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(number, v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1_200));
const host = text(253);
const path = text(4_000);
const word = text(200);
const hash = text(128);

const visit = v.object({
  id,
  tab: v.pipe(v.number(), v.integer()),
  site: v.pipe(host, v.minLength(1)),
  host,
  path,
  kind: v.picklist(PAGE_KINDS),
  kindEvidence: list(word, 200),
  startedAt: time,
  endedAt: v.optional(time),
  via: v.picklist(['navigation', 'history']),
  because: v.picklist(['kind', 'always']),
  lateBy: v.optional(number),
  lost: v.optional(number),
  from: v.optional(text(100)),
  recording: v.optional(
    v.object({
      by: v.picklist(['chromium', 'firefox', 'safari', 'other']),
      document: v.boolean(),
      cookies: v.boolean(),
      cutAfter: v.optional(count),
    }),
  ),
});

const source = v.optional(v.literal('recording'));
const seen = {id, visit: id, at: time, trust: v.picklist(['browser', 'page']), source};
const told = {id, visit: id, at: time, trust: v.literal('page'), source};
const script = v.object({host, site: host, path});
const scripts = list(script, 10);

const entry = v.object({
  place: v.picklist(['path', 'query', 'body', 'referer']),
  key: text(400),
  shape: v.picklist([
    'empty',
    'boolean',
    'number',
    'decimal',
    'date',
    'timestamp',
    'word',
    'words',
    'text',
    'id',
    'uuid',
    'hex32',
    'hex40',
    'hex64',
    'hex',
    'base64',
    'url',
    'page-url',
    'email',
    'json',
    'file',
    'binary',
  ]),
  length: count,
  times: v.optional(count),
  tokens: v.optional(list(v.pipe(word, v.regex(/^⟦.*⟧$/)), 40)),
  hash: v.optional(hash),
});

const item = v.object({
  id: v.optional(word),
  name: v.optional(word),
  category: v.optional(word),
  brand: v.optional(word),
  price: v.optional(number),
  quantity: v.optional(number),
});

const fact = v.object({
  decoder: word,
  event: v.picklist(BEACON_EVENTS),
  name: word,
  value: v.optional(number),
  currency: v.optional(text(12)),
  items: v.optional(list(item, 200)),
  order: v.optional(hash),
  coupon: v.optional(v.boolean()),
  paymentType: v.optional(word),
  searchTerm: v.optional(v.boolean()),
  personal: v.optional(
    list(
      v.object({
        type: word,
        form: v.picklist(['plain', 'md5', 'sha1', 'sha256', 'unknown']),
        key: text(400),
      }),
      200,
    ),
  ),
  identifiers: v.optional(list(text(400), 200)),
  consent: v.optional(text(1_200)),
  opaque: v.optional(v.literal(true)),
  generic: v.optional(v.literal(true)),
  traits: v.optional(list(word, 100)),
});

const request = v.object({
  ...seen,
  kind: v.literal('request'),
  method: text(20),
  resource: v.picklist([
    'navigation',
    'frame',
    'script',
    'style',
    'image',
    'font',
    'media',
    'fetch',
    'beacon',
    'websocket',
    'message',
    'report',
    'other',
  ]),
  scheme: text(20),
  host,
  site: host,
  path,
  thirdParty: v.boolean(),
  frame: v.optional(host),
  chain: v.optional(v.object({first: id, hop: count})),
  delivery: v.picklist(['sent', 'cached', 'failed', 'internal', 'unknown']),
  status: v.optional(count),
  error: v.optional(word),
  entries: list(entry, 1_000),
  more: v.optional(count),
  body: v.object({
    state: v.picklist(['none', 'read', 'partial', 'unreadable']),
    bytes: v.optional(count),
    format: v.optional(v.picklist(['form', 'multipart', 'json', 'lines', 'text', 'binary'])),
  }),
  facts: list(fact, 200),
  leaks: v.optional(
    list(
      v.object({
        type: word,
        chain: list(text(40), 40),
        place: v.picklist(['url', 'referer', 'cookie', 'header', 'body']),
        key: text(400),
      }),
      200,
    ),
  ),
  referer: v.optional(v.picklist(['none', 'origin', 'full'])),
  cookies: v.optional(list(word, 500)),
  setCookies: v.optional(
    list(
      v.object({name: word, maxAge: v.optional(number), value: v.optional(hash), thirdParty: v.boolean()}),
      500,
    ),
  ),
  initiator: v.optional(v.object({via: v.picklist(INITIATORS), scripts})),
  seenBy: v.optional(v.literal('page')),
  placedBy: v.optional(v.picklist(['origin', 'time'])),
  signals: v.optional(list(v.picklist(['gpc', 'dnt']), 2)),
  listedBy: v.optional(list(v.object({list: word, version: word, rule: text(400)}), 50)),
  classified: v.optional(list(word, 50)),
  alias: v.optional(host),
});

const signals: v.GenericSchema<unknown, PageSignals> = v.object({
  types: list(word, 400),
  openGraph: v.optional(word),
  marks: list(word, 400),
  fields: list(word, 400),
  frames: list(host, 400),
  priced: count,
});

const observation = v.variant('kind', [
  request,
  v.object({
    ...told,
    kind: v.literal('field'),
    type: word,
    confidence: v.pipe(number, v.minValue(0), v.maxValue(1)),
    evidence: list(text(400), 60),
    required: v.boolean(),
    host,
    thirdParty: v.boolean(),
    shadow: v.boolean(),
    label: v.optional(word),
    filled: v.boolean(),
  }),
  v.object({...told, kind: v.literal('submit'), host, types: list(word, 400)}),
  v.object({...told, kind: v.literal('frame'), host, path, site: host}),
  v.object({...told, kind: v.literal('payment-request'), methods: list(text(400), 50)}),
  v.object({
    ...told,
    kind: v.literal('incentive'),
    cue: word,
    mechanism: v.picklist(MECHANISMS),
    sentence: text(400),
  }),
  v.object({...told, kind: v.literal('shown'), what: v.picklist(SHOWN_THINGS), sentence: text(400)}),
  v.object({...told, kind: v.literal('page'), signals}),
  v.object({
    ...told,
    kind: v.literal('act'),
    act: word,
    scripts,
    count,
    detail: v.optional(v.record(text(60), number)),
    host,
    thirdParty: v.boolean(),
    field: v.optional(text(2_000)),
  }),
  v.object({
    ...told,
    kind: v.literal('stored'),
    area: v.picklist(['cookie', 'local', 'session']),
    name: word,
    hash,
    length: count,
    entropy: number,
    isIdentifier: v.boolean(),
    maxAge: v.optional(number),
    consent: v.optional(text(1_200)),
    scripts,
    host,
    thirdParty: v.boolean(),
  }),
]);

/** A visit that comes from elsewhere. */
export const visitSchema = visit satisfies v.GenericSchema<unknown, Visit>;
/** An observation that comes from elsewhere. */
export const observationSchema = observation satisfies v.GenericSchema<unknown, Observation>;
