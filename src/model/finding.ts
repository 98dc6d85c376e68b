import type {PageKind, Script, Visit} from './observation';

/**
 * How firmly a claim rests on what was seen. `observed`: the thing itself was seen. `derivable`: it follows
 * from what was seen. `plausible`: the receiver's documented role makes it likely, nothing more.
 */
export const GRADES = ['observed', 'derivable', 'plausible'] as const;
export type Grade = (typeof GRADES)[number];

/** How firmly a scoring model is tied to an input, by its sources. */
export type Strength = 'documented' | 'reported' | 'plausible' | 'denied';

/**
 * When a value of the person's left for a company, against the moment in which the shop itself got it. `not-typed`: it was sent although
 * no such thing was typed on this trip. `unknown`: it was typed, and when the shop got it was not seen.
 */
export const TIMINGS = ['not-typed', 'before-submit', 'with-submit', 'after-submit', 'unknown'] as const;
export type Timing = (typeof TIMINGS)[number];

/** Who received something: an entry of the catalogue, a known owner, or only a domain. */
export interface Receiver {
  /** Id of the party; the registrable domain where it is on no list, or the rented part of a host. */
  id: string;
  name: string;
  owner: string;
  /** Id of the owner's family; the owner itself where it has none. */
  family: string;
  /** ISO 3166-1 alpha-2 of the owner; null where unknown. */
  country: string | null;
  /** Roles of the catalogue; empty where unknown. */
  roles: string[];
  /** Where the knowledge comes from. */
  source: 'catalogue' | 'third-party-web' | 'none';
  /** The site itself, not another. */
  firstParty: boolean;
  /** A stand-in of the practice shop, not the company. */
  standIn: boolean;
}

/** Why an input counts as seen: a sentence's parts, and the observations behind it. */
export interface Finding {
  input: string;
  grade: Grade;
  /** Receiver's id; the shop itself where a field asks. */
  receiver: string;
  visit: string;
  stage: PageKind;
  at: number;
  /** Id of the signal of the input that matched. */
  signal: string;
  /** What carried it, in the words of the wire: `udff[em]`, `purchase`, `cookie`. */
  carrier: string;
  /** Form in which it went, such as `sha256`. */
  form?: string;
  /** Absent where it is no value of the person's, or went where it was typed. */
  timing?: Timing;
  evidence: string[];
}

/** `unknown`: what it rests on was not watched. `error`: the detector failed. Neither is “not found”. */
export const DETECTION_STATES = ['found', 'not-found', 'unknown', 'error'] as const;
export type DetectionState = (typeof DETECTION_STATES)[number];

/** What a detector says of one page: one for each script that it is about, else one for the page. */
export interface Detection {
  detector: string;
  state: DetectionState;
  visit: string;
  stage: PageKind;
  at: number;
  /** Whose script it was, or who received; absent where it is about the page as a whole. */
  receiver?: string;
  /** Absent where the party is known by its requests only. */
  script?: Script;
  /** How firmly it rests on what was seen; found ones only. */
  grade?: Grade;
  /** Types of the form fields that it is about. */
  fields?: string[];
  /** Numbers by which it was judged. */
  details: Record<string, number>;
  /** Criteria that were met, or, of a script that was set aside, why. Needs that were missing, where unknown. */
  reasons: string[];
  evidence: string[];
}

/** What one receiver got. */
export interface Flow {
  receiver: Receiver;
  requests: number;
  /**
   * Names of the shop's own through which some of them went. `cname`: the name leads to the company's host;
   * `format`: it is written in the company's own format, which the shop's server may pass on.
   */
  behind: {host: string; how: 'cname' | 'format'}[];
  /** Requests by stage. */
  stages: Partial<Record<PageKind, number>>;
  inputs: {input: string; grade: Grade; form?: string; timing?: Finding['timing']}[];
  /** Events that it was told of, with their number. */
  events: {event: string; times: number}[];
  /** Largest amount that it was told, by currency. */
  amounts: {value: number; currency: string}[];
  items: number;
  firstAt: number;
  lastAt: number;
  evidence: string[];
}

/** Something that could not be seen, and the inputs that it leaves unknown. */
export interface BlindSpot {
  id: string;
  /** Values for the sentence. */
  values: Record<string, string | number>;
  inputs: string[];
  evidence: string[];
}

/** An input under a lens. */
export interface MappedInput {
  input: string;
  strength: Strength;
  citations: string[];
  /** Best grade over all findings; `none`: looked for, not seen; `hidden`: a blind spot covers it. */
  state: Grade | 'none' | 'hidden';
  findings: Finding[];
  blindSpots: string[];
}

/** A dimension of a lens with the inputs that could feed it. */
export interface DimensionExposure {
  dimension: string;
  inputs: MappedInput[];
  /** Documented inputs that no browser can see. */
  unseeable: string[];
}

/** Everything that the views show, for one set of visits under one lens. */
export interface Exposure {
  lens: string;
  visits: Visit[];
  flows: Flow[];
  findings: Finding[];
  detections: Detection[];
  dimensions: DimensionExposure[];
  blindSpots: BlindSpot[];
  /** Numbers of requests: third-party ones that were sent, and all kept. */
  counts: {thirdParty: number; kept: number; receivers: number};
}
