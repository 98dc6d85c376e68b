import * as v from 'valibot';
import type {Finding} from './finding';

/** What a person thinks of a finding. */
export const NOTE_MARKS = ['expected', 'surprising', 'to-ask'] as const;
export type NoteMark = (typeof NOTE_MARKS)[number];

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

/**
 * A person's own note: a session's name, or a mark and a comment on a finding. Written by them in our own pages, about what
 * was recorded; nothing of it comes from a page that was visited.
 */
export const noteSchema = v.object({
  /** `session:<id of its first visit>` or `finding:<key>`. */
  subject: v.pipe(v.string(), v.regex(/^(?:session|finding):.{1,500}$/)),
  name: v.optional(text(120)),
  mark: v.optional(v.picklist(NOTE_MARKS)),
  comment: v.optional(text(2_000)),
  /** When it was last changed (ms since the epoch). */
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
});
export type Note = v.InferOutput<typeof noteSchema>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A bundle that was brought in and is kept apart from one's own records. */
export const importSchema = v.object({
  /** First 16 digits of the SHA-256 of the bundle's observations: the same bundle again is the same import. */
  id: v.pipe(v.string(), v.regex(/^[\da-f]{16}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  importedAt: count,
  exportedAt: text(40),
  extension: text(40),
  catalogue: text(40),
  visits: count,
  observations: count,
});
export type Import = v.InferOutput<typeof importSchema>;

/** Subject of a note on a session, by the id of its first visit. */
export const sessionSubject = (firstVisit: string): string => `session:${firstVisit}`;

/** Id of the visit that a note is about, or `undefined` where its subject names none. */
export function visitOfNote({subject}: Note): string | undefined {
  const [, session, quoted] = /^(?:session:(.+)|finding:\[("(?:[^"\\]|\\.)*"))/s.exec(subject) ?? [];
  if (session !== undefined || quoted === undefined) return session;
  try {
    return JSON.parse(quoted);
  } catch {
    // A subject of somebody else's making, brought in with their bundle.
    return undefined;
  }
}

/** Subject of a note on a finding: the claim itself, whatever else is found beside it later. */
export const findingSubject = ({
  visit,
  input,
  signal,
  receiver,
  carrier,
  form,
  timing,
}: Pick<Finding, 'visit' | 'input' | 'signal' | 'receiver' | 'carrier' | 'form' | 'timing'>): string =>
  `finding:${JSON.stringify([visit, input, signal, receiver, carrier, form ?? '', timing ?? ''])}`.slice(
    0,
    500,
  );

/**
 * A subject without what it says of the time: a better rule may judge that anew, and the note is about the same claim. A session's stays
 * as it is.
 */
export const timelessSubject = (subject: string): string =>
  subject.startsWith('finding:') ? subject.replace(/,"[a-z-]*"\]$/, ',""]') : subject;

/** A subject whose claim's carrier, a text of the page's, is changed so; others stay as they are. */
export function withCarrier(subject: string, change: (carrier: string) => string): string {
  if (!subject.startsWith('finding:')) return subject;
  try {
    const parts: unknown = JSON.parse(subject.slice('finding:'.length));
    if (!Array.isArray(parts) || typeof parts[4] !== 'string') return subject;
    return `finding:${JSON.stringify([...parts.slice(0, 4), change(parts[4]), ...parts.slice(5)])}`.slice(
      0,
      500,
    );
  } catch {
    // One that was too long was cut.
    return subject;
  }
}
