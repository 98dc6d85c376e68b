import * as v from 'valibot';
import {LIMITS} from '../model/limits';

/*
 * What is read of a HAR file (version 1.2 of the HTTP Archive format, with the additions of Chromium's and Firefox's
 * devtools). Programs differ in what they leave out: only what nothing can be said without is demanded.
 */

const text = (max: number) =>
  v.pipe(
    v.string(),
    v.transform(value => value.slice(0, max)),
  );
const some = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined);
const number = v.pipe(v.number(), v.finite());
const list = <T extends v.GenericSchema>(item: T, max: number) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform(items => items.slice(0, max)),
      v.array(item),
    ),
    [],
  );

const header = v.object({name: text(200), value: v.fallback(text(LIMITS.header), '')});
const headers = list(header, LIMITS.headers);

const callFrame = v.object({url: text(LIMITS.address)});
const stack: v.GenericSchema<unknown, {callFrames: {url: string}[]}> = v.object({
  callFrames: list(callFrame, 40),
});

const message = v.object({
  type: v.picklist(['send', 'receive']),
  /** Seconds since the epoch. */
  time: number,
  opcode: v.fallback(number, 1),
  data: v.string(),
});

const request = v.object({
  method: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,20}$/)),
  url: v.string(),
  headers,
  bodySize: some(number),
  postData: some(
    v.object({
      mimeType: v.fallback(text(200), ''),
      text: some(v.string()),
      params: some(
        v.array(v.object({name: v.string(), value: v.fallback(v.string(), ''), fileName: some(v.string())})),
      ),
      encoding: some(text(20)),
      _encoding: some(text(20)),
    }),
  ),
});

const response = v.object({
  status: v.fallback(v.pipe(number, v.integer(), v.minValue(0)), 0),
  statusText: v.fallback(text(100), ''),
  headers,
  redirectURL: v.fallback(text(LIMITS.address), ''),
  content: v.fallback(
    v.object({mimeType: v.fallback(text(200), ''), text: some(v.string()), encoding: some(text(20))}),
    {mimeType: ''},
  ),
  _error: some(v.nullable(text(100))),
  _fetchedViaServiceWorker: some(v.boolean()),
});

const entry = v.object({
  pageref: some(text(200)),
  startedDateTime: text(40),
  time: v.fallback(number, 0),
  timings: some(v.object({receive: v.fallback(number, 0)})),
  request,
  response,
  /** Firefox writes `afterRequest` where the browser's cache answered, if only with null. */
  cache: some(v.object({afterRequest: v.optional(v.unknown())})),
  _resourceType: some(text(40)),
  _fromCache: some(v.nullable(text(40))),
  _initiator: some(
    v.object({type: v.fallback(text(20), 'other'), url: some(text(LIMITS.address)), stack: some(stack)}),
  ),
  _webSocketMessages: some(
    v.pipe(
      v.array(v.unknown()),
      v.transform(items => items.slice(0, LIMITS.recordingEntries)),
      v.array(v.fallback(v.nullable(message), null)),
    ),
  ),
});

/** One request with its response. */
export type HarEntry = v.InferOutput<typeof entry>;

/** A page, as the browser names it: entries refer to its id. */
export interface HarPage {
  id: string;
  /** Chromium writes the address here, Firefox the document's title. */
  title: string;
}

const page = v.object({id: text(200), title: v.fallback(text(LIMITS.address), '')});
const creator = v.object({name: text(100)});

/** An entry, or null where it is none. */
export function entryIn(value: unknown): HarEntry | null {
  const parsed = v.safeParse(entry, value);
  return parsed.success ? parsed.output : null;
}

/** A page, or null where it is none. */
export function pageIn(value: unknown): HarPage | null {
  const parsed = v.safeParse(page, value);
  return parsed.success ? parsed.output : null;
}

/** The program that wrote a file, by the family of its name. */
export function familyOf(value: unknown): 'chromium' | 'firefox' | 'safari' | 'other' {
  const parsed = v.safeParse(creator, value);
  if (!parsed.success) return 'other';
  const {name} = parsed.output;
  // Chromium's devtools and Safari's both call themselves WebInspector's child; Safari says WebKit.
  if (/^webinspector$|chrom|edge/i.test(name)) return 'chromium';
  if (/firefox/i.test(name)) return 'firefox';
  return /webkit|safari/i.test(name) ? 'safari' : 'other';
}
