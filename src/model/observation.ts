/**
 * What was seen. The store holds these and nothing else; everything that follows from them is derived by
 * `analysis/`, so that a better rule can read an old visit again.
 *
 * All times are milliseconds since the Unix epoch. No field of any of these types may hold what a person typed,
 * or what a page shows of one: texts come out of the gate in `scan/gate`.
 */

/** Page kinds in the order of a shopping trip. All but the last two are recorded. */
export const PAGE_KINDS = [
  'product',
  'list',
  'search',
  'cart',
  'checkout',
  'payment',
  'confirmation',
  'returns',
  'bill-payment',
  'credit-application',
  'account',
  'other',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Kinds of page that belong to a trip. */
export const RECORDED_KINDS: ReadonlySet<PageKind> = new Set(PAGE_KINDS.filter(kind => kind !== 'other'));
/** Those of them that speak for a shop by themselves: an account may be any site's. */
export const SHOP_KINDS: ReadonlySet<PageKind> = new Set(
  [...RECORDED_KINDS].filter(kind => kind !== 'account'),
);

/** `browser`: the browser itself reported it. `page`: it came out of the page, which may lie. */
export type Trust = 'browser' | 'page';

/** What a recording (a HAR file) says of itself, kept with each page that comes from it. */
export interface Recording {
  /** Program that wrote it, by the family of its name. */
  by: 'chromium' | 'firefox' | 'safari' | 'other';
  /** The page's HTML is in it. */
  document: boolean;
  /** Cookies are in it; some browsers leave them out unless asked. */
  cookies: boolean;
  /** Requests that were read of a file that ends before it is complete. */
  cutAfter?: number;
}

/** One page, or one step of a single-page application, in one tab. */
export interface Visit {
  id: string;
  tab: number;
  /** Registrable domain of the page, or its host where it has none. */
  site: string;
  host: string;
  /** Steps whose every word is known to be nobody's; all others are given by their marks. */
  path: string;
  kind: PageKind;
  /** What the kind rests on, strongest first. */
  kindEvidence: string[];
  startedAt: number;
  endedAt?: number;
  /** `history`: the page changed its own address without loading a new document. */
  via: 'navigation' | 'history';
  /** Why it was recorded: it looked like a shop, or the person asked for this site. */
  because: 'kind' | 'always';
  /** Set where the page was recognised late and what it sent before that was already dropped. */
  lateBy?: number;
  /** Observations that were let go, since they could not be written or were more than are held of a page. */
  lost?: number;
  /** Id of the import that it came with, where that is kept apart from one's own records. */
  from?: string;
  /** Set where it was not seen by the extension but read from a recording. */
  recording?: Recording;
}

interface Observed {
  id: string;
  visit: string;
  at: number;
  trust: Trust;
  /** Read from a recording; left out where the extension saw it. */
  source?: 'recording';
}

/** How a request can be made, in one vocabulary for both browsers. */
export type ResourceType =
  | 'navigation'
  | 'frame'
  | 'script'
  | 'style'
  | 'image'
  | 'font'
  | 'media'
  | 'fetch'
  | 'beacon'
  | 'websocket'
  | 'message'
  | 'report'
  | 'other';

/** Whether it left the browser. `unknown`: no outcome was seen, for instance since the recorder was restarted. */
export type Delivery = 'sent' | 'cached' | 'failed' | 'internal' | 'unknown';

/** Where in a request a value stood. */
export type Place = 'path' | 'query' | 'body' | 'referer';

/**
 * The shape of a value, said without the value. `page-url`: the address of the page itself;
 * `word`: letters only; `id`: looks like an identifier; `hex32` and the like: a digest by its length.
 */
export type Shape =
  | 'empty'
  | 'boolean'
  | 'number'
  | 'decimal'
  | 'date'
  | 'timestamp'
  | 'word'
  | 'words'
  | 'text'
  | 'id'
  | 'uuid'
  | 'hex32'
  | 'hex40'
  | 'hex64'
  | 'hex'
  | 'base64'
  | 'url'
  | 'page-url'
  | 'email'
  | 'json'
  | 'file'
  | 'binary';

/** One key of a request with what can be said of its value. */
export interface Entry {
  place: Place;
  /** Path to the key, such as `udff[em]` or `events[].name`. Caps in `limits.ts`. */
  key: string;
  shape: Shape;
  /**
   * Length of the value in UTF-16 code units, in classes: the next power of two, or as it is where the shape says it anyway; 0 where a
   * typed value was found.
   */
  length: number;
  /** How often the key path occurs in this request; left out when once. */
  times?: number;
  /** `⟦email:sha256⟧`: a typed value was found here, in this form. */
  tokens?: string[];
  /** Keyed hash of a client, visitor or session id, to tell the same one again. */
  hash?: string;
}

/** A typed value that a request carried, however it was wrapped. */
export interface Leak {
  /** Type of the field that it was typed into. */
  type: string;
  /** Steps that were undone to find it, outermost first, such as `uri`, `base64`, `sha256`, `lower`. */
  chain: string[];
  place: 'url' | 'referer' | 'cookie' | 'header' | 'body';
  /** Keys that lead there, outermost first, such as `d.email`. */
  key: string;
}

/** State of a request body. `unreadable`: the browser gives extensions no view of it. */
export interface Body {
  state: 'none' | 'read' | 'partial' | 'unreadable';
  /** Size as far as it is known, in bytes; in classes, the next power of two, where something typed is in it. */
  bytes?: number;
  format?: 'form' | 'multipart' | 'json' | 'lines' | 'text' | 'binary';
}

/** Canonical names of what happened, as told to the receiver. */
export const BEACON_EVENTS = [
  'page-view',
  'product-view',
  'list-view',
  'search',
  'add-to-cart',
  'remove-from-cart',
  'cart-view',
  'begin-checkout',
  'add-shipping-info',
  'add-payment-info',
  'purchase',
  'refund',
  'sign-up',
  'login',
  'lead',
  'identify',
  'other',
] as const;
export type BeaconEvent = (typeof BEACON_EVENTS)[number];

/** Something bought or looked at, as the receiver was told. */
export interface Item {
  id?: string;
  name?: string;
  category?: string;
  brand?: string;
  price?: number;
  quantity?: number;
}

/** Personal data in a beacon: what it is and in which form it went. */
export interface PersonalDatum {
  type: string;
  form: 'plain' | 'md5' | 'sha1' | 'sha256' | 'unknown';
  key: string;
}

/** Commerce facts that a company was told, read by a decoder from one event of a request. */
export interface Fact {
  decoder: string;
  event: BeaconEvent;
  /** The vendor's own name of the event. */
  name: string;
  value?: number;
  currency?: string;
  items?: Item[];
  /** Keyed hash of the order number where that can't be guessed, else its mark. */
  order?: string;
  coupon?: boolean;
  paymentType?: string;
  searchTerm?: boolean;
  personal?: PersonalDatum[];
  /** Names of the parameters that carry a client, visitor or session id. */
  identifiers?: string[];
  /** Consent state as the vendor encodes it. */
  consent?: string;
  /** The payload can't be read: encrypted, packed or of an unknown form. */
  opaque?: true;
  /** Read by the names of its keys alone, not by a known format: graded lower. */
  generic?: true;
  /** Other traits that the beacon states, such as `engagement-time` or `screen-size`. */
  traits?: string[];
}

/** A cookie that a response set: its name and life, never its value. */
export interface SetCookie {
  name: string;
  /** Seconds that it is to live; left out for a session cookie. */
  maxAge?: number;
  /** Keyed hash of the value where that is an identifier, to tell the same one again. */
  value?: string;
  thirdParty: boolean;
}

/** A rule of a public filter list that a request met. */
export interface ListedBy {
  list: string;
  /** Version of the list, by its own word. */
  version: string;
  rule: string;
}

/** By what a script asked for a request. */
export const INITIATORS = [
  'fetch',
  'xhr',
  'beacon',
  'websocket',
  'eventsource',
  'image',
  'script',
  'frame',
  'form',
] as const;

/** A request that the browser was asked to make. Each hop of a redirect chain is one. */
export interface RequestObservation extends Observed {
  kind: 'request';
  /**
   * A frame of a socket (method `SEND`) and what was posted to a frame (`POST-MESSAGE`) are told by the page; everything
   * else by the browser.
   */
  trust: Trust;
  method: string;
  resource: ResourceType;
  scheme: string;
  host: string;
  /** Registrable domain of the receiver, or its host where it has none. */
  site: string;
  path: string;
  /** The receiver's site differs from the page's. */
  thirdParty: boolean;
  /** Host of the frame that asked, where that is not the page itself. */
  frame?: string;
  /** Redirects: id of the first request of the chain, and which hop this is (1 and up). */
  chain?: {first: string; hop: number};
  delivery: Delivery;
  status?: number;
  /** The browser's word for what went wrong, such as `net::ERR_ABORTED`. */
  error?: string;
  entries: Entry[];
  /** Keys left out over the cap. */
  more?: number;
  body: Body;
  facts: Fact[];
  /** Typed values that left for another site, by the policy in `docs/leak-policy.md`. */
  leaks?: Leak[];
  /** What the Referer header told: nothing, the site only, or the page's whole address. */
  referer?: 'none' | 'origin' | 'full';
  /** Names of the cookies that went along. */
  cookies?: string[];
  setCookies?: SetCookie[];
  /** Which script asked for it, and by what; told by the page. */
  initiator?: {via: (typeof INITIATORS)[number]; scripts: Script[]};
  /** The body, or these frames of a socket, were read in the page, since the browser shows extensions none. */
  seenBy?: 'page';
  /**
   * The browser did not say which page sent it. `origin`: the page of the same origin that was left a moment ago, or else
   * was shown; `time`: the page that the tab showed in that moment.
   */
  placedBy?: 'origin' | 'time';
  /** Signals of the person's will that went along: Global Privacy Control, Do Not Track. */
  signals?: ('gpc' | 'dnt')[];
  /** Rules of the lists that the person subscribed to. */
  listedBy?: ListedBy[];
  /** What Firefox's own lists call the receiver, such as `tracking_ad`. */
  classified?: string[];
  /** Host of another site that the name of a first-party host leads to (CNAME, in Firefox). */
  alias?: string;
}

/** A form field as the page shows it. */
export interface FieldObservation extends Observed {
  kind: 'field';
  trust: 'page';
  /** WHATWG autocomplete token, or one of our own types; `unknown` where the evidence is too thin. */
  type: string;
  /** 0 to 1. */
  confidence: number;
  /** What it was recognised by, with the words of it that are nobody's. */
  evidence: string[];
  required: boolean;
  /** Host of the document that the field lives in, and whether that is another site than the page. */
  host: string;
  thirdParty: boolean;
  /** In an open shadow root. */
  shadow: boolean;
  /** Words of its label that are nobody's, with an ellipsis for all else. */
  label?: string;
  /** Something was typed into it, or chosen. What, is not kept. */
  filled: boolean;
}

/** A form was sent, as a submit event. Splits before from after. */
export interface SubmitObservation extends Observed {
  kind: 'submit';
  trust: 'page';
  host: string;
  /** Types of the fields that were in the form. */
  types: string[];
}

/** A frame of another site in the page. */
export interface FrameObservation extends Observed {
  kind: 'frame';
  trust: 'page';
  host: string;
  path: string;
  site: string;
}

/** The page asked the browser which ways to pay there are. */
export interface PaymentRequestObservation extends Observed {
  kind: 'payment-request';
  trust: 'page';
  methods: string[];
}

/** A script as a stack names it: where its file stands. */
export interface Script {
  host: string;
  site: string;
  path: string;
}

/** What a script did on the page, counted: a read of fields, a listener, a look at the device. */
export interface ActObservation extends Observed {
  kind: 'act';
  trust: 'page';
  /** Such as `read:value`, `listen:keydown`, `listen:keydown:window`, `call:submit`. */
  act: string;
  /** Scripts of the stack, innermost first; none where the stack told nothing. */
  scripts: Script[];
  count: number;
  /** How far it went, as the greatest number of fonts measured. */
  detail?: Record<string, number>;
  /** Host of the document. */
  host: string;
  thirdParty: boolean;
  /** Type of the field that it was about, or the types of a form's fields, divided by spaces. */
  field?: string;
}

/** A script kept something in cookies or web storage that looks like an identifier, or like a choice of consent. */
export interface StoredObservation extends Observed {
  kind: 'stored';
  trust: 'page';
  area: 'cookie' | 'local' | 'session';
  name: string;
  /** Keyed hash of an identifier; empty for a choice of consent. */
  hash: string;
  /** Length of an identifier, in classes; else 0. */
  length: number;
  /** Bits of entropy of an identifier, as its signs are spread; else 0. */
  entropy: number;
  isIdentifier: boolean;
  /** Seconds that a cookie is to live; left out where it ends with the session, and for web storage. */
  maxAge?: number;
  /** A consent string or state, by its name. */
  consent?: string;
  scripts: Script[];
  host: string;
  thirdParty: boolean;
}

/** The page showed a reward, a rule or a penalty. */
export interface IncentiveObservation extends Observed {
  kind: 'incentive';
  trust: 'page';
  /** Id of the cue in the catalogue. */
  cue: string;
  mechanism: 'reward' | 'rule' | 'penalty';
  /**
   * The sentence that showed it, as a template: words that are nobody's, `‹word›` and `‹number›` for all others. Empty where no words
   * are kept.
   */
  sentence: string;
}

/** What a page can show of a person. */
export const SHOWN_THINGS = ['score', 'limit', 'debt', 'address', 'account'] as const;
export type ShownThing = (typeof SHOWN_THINGS)[number];

/** The page showed something of the person's own, which every script on it could read: that it did, never what it was. */
export interface ShownObservation extends Observed {
  kind: 'shown';
  trust: 'page';
  what: ShownThing;
  /** The sentence that showed it, as a template; see `IncentiveObservation`. */
  sentence: string;
}

/** What the page shows of its own kind, kept so that a better rule can judge again. */
export interface PageObservation extends Observed {
  kind: 'page';
  trust: 'page';
  signals: PageSignals;
}

/** The signs of a page's kind that the content script gathers. Words and counts only, nothing typed. */
export interface PageSignals {
  /** Structured-data types, such as `Product`, `ItemList`, `Order`. */
  types: string[];
  /** `og:type`. */
  openGraph?: string;
  /** Rules of the catalogue that the page's address, text, buttons and markup met. */
  marks: string[];
  /** Types of the visible form fields. */
  fields: string[];
  /** Hosts of embedded frames. */
  frames: string[];
  /** Number of links to things with a price, as a list has. */
  priced: number;
}

export type Observation =
  | RequestObservation
  | FieldObservation
  | SubmitObservation
  | FrameObservation
  | PaymentRequestObservation
  | IncentiveObservation
  | ShownObservation
  | PageObservation
  | ActObservation
  | StoredObservation;
export type ObservationKind = Observation['kind'];
