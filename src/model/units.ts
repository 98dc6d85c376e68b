import type {Grade, Receiver, Strength, Timing} from './finding';
import type {
  ActObservation,
  BeaconEvent,
  Fact,
  FieldObservation,
  Item,
  Observation,
  ObservationKind,
  PageKind,
  PersonalDatum,
  RequestObservation,
  Script,
  StoredObservation,
  Visit,
} from './observation';

/** A text in the languages of the interface. */
export interface Text {
  en: string;
  zh: string;
}

/**
 * Wordings by language, in lower case, divided by `|`. They are patterns; a space stands for one that may be missing
 * in the page's text. `more` holds further languages of Europe.
 */
export type WordLists = Partial<
  Record<
    'en' | 'zh' | 'es' | 'fr' | 'de' | 'nl' | 'pt' | 'it' | 'pl' | 'ru' | 'ja' | 'ko' | 'tr' | 'ar' | 'more',
    string
  >
>;

/** A form field type: how to know it. Ids are WHATWG autocomplete tokens or our own. */
export interface FieldType {
  id: string;
  /** The type that it is reported and stored as, where it is a part or a finer kind of another. */
  family?: string;
  name: Text;
  /** Tokens of the autocomplete attribute that mean this type. */
  tokens: string[];
  /** `type` attributes that mean it by themselves. */
  inputTypes?: string[];
  /** Wordings in labels, placeholders and names. */
  words: WordLists;
  /** Wordings in names and ids only. */
  attribute?: string;
  /** Wordings that rule a text or a name out as evidence. */
  not?: WordLists;
  source: string;
}

/** A sign of a page's kind, with its weight. */
export interface PageRule {
  id: string;
  kind: PageKind;
  /** Weight of evidence; three make a kind. */
  weight: number;
  url?: RegExp;
  /** Structured-data type. */
  type?: string;
  openGraph?: RegExp;
  /** Tested against title and first heading. */
  heading?: Pick<RegExp, 'test'>;
  /** Tested against the texts of buttons. */
  button?: Pick<RegExp, 'test'>;
  /** Tested against the marks of shop systems: id, classes and `data-action` of the page. */
  platform?: RegExp;
  /** All of these field types stand on the page. */
  fields?: string[];
  /** A frame of one of these registrable domains. */
  frames?: string[];
  /** At least this many priced links. */
  priced?: number;
}

/** What a cue does to people: it rewards, it sets a rule, it threatens a penalty. */
export const MECHANISMS = ['reward', 'rule', 'penalty'] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** A way in which a page rewards, binds or penalises, known by its words. */
export interface IncentiveCue {
  id: string;
  mechanism: Mechanism;
  name: Text;
  pattern: Pick<RegExp, 'exec' | 'source'>;
}

/** Roles that a receiver can have. */
export const ROLES = [
  'advertising',
  'analytics',
  'tag-manager',
  'session-replay',
  'anti-fraud',
  'payment-processor',
  'wallet',
  'credit-and-bnpl',
  'credit-bureau',
  'identity-verification',
  'customer-data-platform',
  'marketing-automation',
  'affiliate',
  'price-comparison',
  'personalisation',
  'reviews',
  'chat',
  'returns',
  'social-login',
  'consent',
  'cdn-hosting',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Where a host or a path must match: whole host or a subdomain of it, and the beginning of the path up to the end of
 * a word. In a path `*` is anything within one segment, `#` the number of a version.
 */
export interface HostMatch {
  host: string;
  path?: string;
}

/** Companies under one owner, whatever their names and domains. */
export interface Family {
  id: string;
  name: Text;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** As parties and third-party-web name them. */
  owners: string[];
}

/** What a company is known to do with data that shops send it. Never what it did with somebody's. */
export interface DocumentedUse {
  /** A word for it, such as `consortium` or `bureau-report`. */
  use: string;
  /** `documented`: by the company, a court or a study. `reported`: by others. */
  grade: Extract<Strength, 'documented' | 'reported'>;
  /** One sentence, in our own words. */
  text: Text;
  /** Id of a citation, or the address of a document. */
  source: string;
  /** How far the source was checked. */
  checked: Citation['grade'];
}

/** Who receives. */
export interface Party {
  id: string;
  name: string;
  owner: string;
  /** Id of the owner's family, where it has one. */
  family?: string;
  /** ISO 3166-1 alpha-2 of the owner. */
  country: string;
  roles: Role[];
  match: HostMatch[];
  uses?: readonly DocumentedUse[];
  source: string;
}

/** A request as a decoder sees it: parsed, not yet redacted. */
export interface DecodableRequest {
  host: string;
  path: string;
  method: string;
  query: [string, string][];
  /** Text of the body where it could be read. */
  body: string | null;
  /** Body as key–value pairs, where it is a form or multipart. */
  form: [string, string][];
  /** The body as JSON, where that was read already: it can be long. */
  json?: object;
}

/** What a decoder reads out, before anything that could identify a person is reduced. */
export interface DecodedEvent extends Omit<Fact, 'decoder' | 'order' | 'coupon' | 'searchTerm' | 'items'> {
  orderId?: string;
  coupon?: string;
  searchTerm?: string;
  items?: Item[];
  personal?: PersonalDatum[];
  event: BeaconEvent;
  /** The payload can't be read from outside: that it was sent is all that is known. */
  opaque?: true;
  /** Recognised by common key names, not by the vendor's own format. */
  generic?: true;
}

/** A beacon format. */
export interface Decoder {
  id: string;
  party: string;
  source: string;
  /**
   * On the parsed URL. A missing host means any host, for collectors that run under a shop's own name. A path is
   * that path and what lies below; with a leading `*`, any path that ends so.
   */
  match: {host?: string; path: string}[];
  /** Never throws on malformed input; an empty list means nothing recognised. */
  decode(request: DecodableRequest): DecodedEvent[];
}

/** What shows an input. `id` names it in findings. */
export type Signal = {id: string; grade: Grade} & (
  | {from: 'field'; types: string[]}
  /** `forms`: only in these forms, such as `plain`. */
  | {from: 'personal'; types: string[]; forms?: string[]}
  | {
      from: 'fact';
      has: 'value' | 'items' | 'category' | 'coupon' | 'paymentType' | 'searchTerm' | 'order' | 'consent';
    }
  | {from: 'event'; events: BeaconEvent[]}
  | {from: 'trait'; traits: string[]}
  | {from: 'identifier'}
  | {from: 'cookie'}
  | {from: 'page-address'}
  | {from: 'any-request'}
  | {from: 'role'; roles: Role[]}
  | {from: 'payment-request'}
  | {from: 'click-id'; keys: string[]}
  /** `reasons`: only where one of these criteria was met. */
  | {from: 'detection'; detectors: string[]; reasons?: string[]}
);

/** Parts of the page's script that watch, as they name themselves in `watch:` acts. */
export const INSTRUMENTS = ['reads', 'listeners', 'storage', 'mutations', 'fingerprinting'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** A script with what it did on one page. */
export interface Doer {
  script: Script;
  receiver: Receiver;
  /** Another company's than the page. */
  isOther: boolean;
  acts: DoneAct[];
}

export interface DoneAct extends ActObservation {
  /** Another company's script than the document's that it was done in. */
  inForeignDocument: boolean;
}

/** An identifier as somebody kept it in the browser: by a script, or by the header of another company's response. */
export interface Keeping {
  name: string;
  area: StoredObservation['area'];
  /** Seconds that a cookie was told to live for; 0 where it was not told. */
  maxAge: number;
  /** Whose script or response it was. */
  owner: Receiver;
  /** Id of the observation. */
  evidence: string;
}

/** One page, as a detector looks at it. */
export interface Scene {
  visit: Visit;
  doers: readonly Doer[];
  fields: readonly FieldObservation[];
  /** When something was done with a kind of value (ms since the epoch), against its way to the shop itself. */
  timingOf(type: string, at: number): Timing;
  /** All requests, failed ones too. */
  requests: readonly RequestObservation[];
  /** The first in time, in this visit or before, that kept an identifier in a way that the detector asks for. */
  keepingOf(hash: string, counts: (keeping: Keeping) => boolean): Keeping | undefined;
  /** Who received a request; null where no other company did. */
  receiverOf(request: RequestObservation): Receiver | null;
  observations: readonly Observation[];
}

/** What a detector found of one script or company. */
export interface Sighting {
  /** `apart`: looked like it, and was told apart. */
  verdict: 'found' | 'apart';
  receiver: Receiver;
  script?: Script;
  grade: Grade;
  fields?: string[];
  details: Record<string, number>;
  reasons: string[];
  evidence: string[];
}

/** Knows a practice by what scripts did and what left. */
export interface Detector {
  id: string;
  name: Text;
  /** Without these there is nothing to judge by, and the answer is “unknown”. */
  needs: {instruments?: Instrument[]; observations?: ObservationKind[]};
  thresholds: Readonly<Record<string, number>>;
  /** Where criteria and thresholds come from, and why they are as they are. */
  source: string;
  /** Ids of citations. */
  citations: string[];
  detect(scene: Scene): Sighting[];
}

export type InputGroup = 'identity' | 'payment' | 'commerce' | 'social' | 'device' | 'behaviour';

/** One of the behavioural inputs. */
export interface BehaviouralInput {
  id: string;
  group: InputGroup;
  name: Text;
  description: Text;
  signals: Signal[];
}

/** input → dimension, with how sure the sources make it. */
export interface Mapping {
  input: string;
  dimension: string;
  strength: Strength;
  citations: string[];
  note?: Text;
}

export interface Dimension {
  id: string;
  /** Name in the model's own language where that differs. */
  original?: string;
  name: Text;
  description: Text;
  /** A weight that circulates without a source by the operator. Never drawn, only quoted as such. */
  circulatedWeight?: {percent: number; status: 'circulated, unconfirmed'; citations: string[]};
  /** Documented inputs that no browser sees. */
  unseeable: {text: Text; citations: string[]}[];
}

/** A scoring model. */
export interface Lens {
  id: string;
  name: Text;
  original?: string;
  about: Text;
  /** Sources of what it is said to be. */
  citations: string[];
  /** The dimensions are our own grouping, not the model's. */
  grouping?: 'ours';
  /** Empty where nothing can be tied to it: a contrast. */
  dimensions: Dimension[];
  mappings: Mapping[];
}

/** A source, and how far it was checked: V seen, S secondary, M from memory. */
export interface Citation {
  id: string;
  text: string;
  url?: string;
  grade: 'V' | 'S' | 'M';
}
