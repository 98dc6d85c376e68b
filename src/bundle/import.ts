import * as v from 'valibot';
import {type Expectation, expectationSchema} from '../model/expectation';
import {LIMITS} from '../model/limits';
import {type Note, noteSchema, withCarrier} from '../model/notes';
import type {Observation, Visit} from '../model/observation';
import {observationSchema, visitSchema} from '../model/records';
import {gateFor} from '../scan/gate';
import {allHashesIn, gateObservation, gateVisit, hashesIn, renamedId} from '../scan/gate/record';
import {prepareNeedles} from '../scan/needles';
import {VERSION} from './export';
import {digestOf, OPTIONAL_PARTS, PARTS} from './manifest';

/**
 * Why a bundle is refused. `altered`: a part is not what the manifest says. `newer`: made by a later version than this one
 * can read. `stray`: an observation of a visit that the bundle does not hold.
 */
export const REFUSALS = [
  'too-large',
  'no-json',
  'no-bundle',
  'newer',
  'invalid',
  'altered',
  'stray',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What a bundle brings in; receivers are not taken from it, since the catalogue knows them anew. */
export interface Brought {
  exportedAt: string;
  extension: string;
  catalogue: string;
  visits: Visit[];
  observations: Observation[];
  notes: Note[];
  expectation?: Expectation;
  /** Digest of its observations: the same bundle again has the same. */
  digest: string;
  /** It has a manifest, and is what that says. Bundles of version 1 have none. */
  vouched: boolean;
}

export type ImportResult = {ok: true; bundle: Brought} | {ok: false; why: Refusal; where: string};

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

const head = v.object({
  format: v.literal('tillwatch-bundle'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(text(40), v.isoTimestamp()),
  extension: text(40),
  catalogue: text(40),
  visits: v.pipe(v.array(v.unknown()), v.maxLength(LIMITS.bundleVisits)),
  observations: v.pipe(v.array(v.unknown()), v.maxLength(LIMITS.bundleObservations)),
  notes: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(LIMITS.bundleVisits))),
  manifest: v.optional(
    v.object({
      algorithm: v.literal('SHA-256'),
      parts: v.record(text(20), v.pipe(v.string(), v.regex(/^[\da-f]{64}$/))),
    }),
  ),
});

/** The way to the first thing that is not as it should be, as in `observations.12.host`. */
function wayTo(issues: readonly v.BaseIssue<unknown>[], prefix: string): string {
  const [first] = issues;
  const path = first ? (v.getDotPath(first) ?? '') : '';
  return (
    [prefix, path]
      .filter(part => part !== '')
      .join('.')
      .slice(0, 200)
      // Names of numbers that a page gave are its own; all other steps are ours.
      .replace(/\bdetail\..*/, 'detail')
  );
}

/** Up to this version texts of pages stood in bundles as they were, and in ids. */
const UNGATED = 2;
const NOTHING_TYPED = prepareNeedles([]);

/** Observations brought through the gate, whoever made the bundle: those of today come out as they are. */
function gated(observations: readonly Observation[], isOld: boolean): Observation[] {
  const gate = gateFor(NOTHING_TYPED);
  const hashes = new Set(observations.flatMap(isOld ? hashesIn : allHashesIn));
  return observations.map((observation, index) => ({
    ...gateObservation(observation, gate, hashes),
    id: isOld ? renamedId(observation, index) : observation.id,
  }));
}

/** Parses a list, or says where it is wrong. */
function listOf<T>(
  items: readonly unknown[],
  schema: v.GenericSchema<unknown, T>,
  name: string,
): {list: T[]} | {where: string} {
  const list: T[] = [];
  for (const [index, item] of items.entries()) {
    const parsed = v.safeParse(schema, item, {abortEarly: true});
    if (!parsed.success) return {where: wayTo(parsed.issues, `${name}.${index}`)};
    list.push(parsed.output);
  }
  return {list};
}

/**
 * Reads a bundle that comes from elsewhere: everything in it is parsed and capped, and a bundle that is not as it was made is
 * refused as a whole. Never throws.
 *
 * @param json The text of the file.
 */
export function readBundle(json: string): ImportResult {
  const refuse = (why: Refusal, where = ''): ImportResult => ({ok: false, why, where});
  if (json.length > LIMITS.bundleBytes) return refuse('too-large');
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return refuse('no-json');
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== 'tillwatch-bundle')
    return refuse('no-bundle');
  if ('version' in raw && typeof raw.version === 'number' && raw.version > VERSION) return refuse('newer');
  const outer = v.safeParse(head, raw, {abortEarly: true});
  if (!outer.success) return refuse('invalid', wayTo(outer.issues, ''));
  const {manifest, exportedAt, extension, catalogue, version} = outer.output;
  if (version > 1 && !manifest) return refuse('invalid', 'manifest');
  const parts = raw as Record<string, unknown>;
  const vouched = [...PARTS, ...OPTIONAL_PARTS.filter(part => part in parts || manifest?.parts[part])];
  for (const part of manifest ? vouched : []) {
    if (digestOf(parts[part]) !== manifest?.parts[part]) return refuse('altered', part);
  }
  const visits = listOf(outer.output.visits, visitSchema, 'visits');
  if ('where' in visits) return refuse('invalid', visits.where);
  const observations = listOf<Observation>(outer.output.observations, observationSchema, 'observations');
  if ('where' in observations) return refuse('invalid', observations.where);
  const notes = listOf(outer.output.notes ?? [], noteSchema, 'notes');
  if ('where' in notes) return refuse('invalid', notes.where);
  const expectation =
    parts.expectation === undefined
      ? undefined
      : v.safeParse(expectationSchema, parts.expectation, {abortEarly: true});
  if (expectation && !expectation.success) return refuse('invalid', wayTo(expectation.issues, 'expectation'));
  const known = new Set(visits.list.map(({id}) => id));
  const stray = observations.list.findIndex(({visit}) => !known.has(visit));
  if (stray >= 0) return refuse('stray', `observations.${stray}`);
  const gate = gateFor(NOTHING_TYPED);
  return {
    ok: true,
    bundle: {
      exportedAt,
      extension,
      catalogue,
      visits: visits.list.map(visit => gateVisit(visit, gate)),
      observations: gated(observations.list, version <= UNGATED),
      notes: notes.list.map(note => ({
        ...note,
        subject: withCarrier(note.subject, carrier => gate.name(carrier)),
      })),
      ...(expectation ? {expectation: expectation.output} : {}),
      digest: digestOf(outer.output.observations),
      vouched: manifest !== undefined,
    },
  };
}
