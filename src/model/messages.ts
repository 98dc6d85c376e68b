import * as v from 'valibot';
import {keptExpectationSchema} from './expectation';
import {LIMITS} from './limits';
import {importSchema, noteSchema} from './notes';
import {INITIATORS, PAGE_KINDS, SHOWN_THINGS} from './observation';
import {observationSchema, visitSchema} from './records';
import {ACT_NAME, DETAIL_NAME, TOLD} from './told';
import {MECHANISMS} from './units';

/**
 * Every message that crosses a boundary, one union per sender. `parse…` takes anything and answers with
 * the message or null; nothing else may look at a foreign message. Unknown keys are dropped.
 */

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const words = (max: number, count: number) => v.pipe(v.array(text(max)), v.maxLength(count));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Addresses of scripts without query and fragment, innermost first, divided by spaces. */
const scripts = text(LIMITS.scripts);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What a script did, such as `read:value` or `listen:keydown`, and how often. */
const act = v.object({
  act: v.pipe(v.string(), v.regex(ACT_NAME)),
  scripts,
  count,
  detail: v.optional(v.record(v.pipe(v.string(), v.regex(DETAIL_NAME)), v.number())),
});
/** The same as the page's world tells it: counted since the document began. */
export type PageAct = v.InferOutput<typeof act>;
const base64 = v.pipe(v.string(), v.maxLength(LIMITS.pageBody), v.regex(/^[A-Za-z\d+/]*={0,2}$/));

const calls = v.object({
  type: v.literal('calls'),
  at: time,
  calls: v.pipe(
    v.array(v.object({via: v.picklist(INITIATORS), url: text(LIMITS.address), scripts})),
    v.maxLength(400),
  ),
});
/** A body that the browser shows no extension, read in the page. */
const body = v.object({
  type: v.literal('body'),
  at: time,
  url: text(LIMITS.address),
  data: base64,
  total: count,
});
/** A frame that was sent on a WebSocket, as text or in base64. */
const frame = v.object({
  type: v.literal('frame'),
  at: time,
  url: text(LIMITS.address),
  text: v.optional(text(20_000)),
  data: v.optional(base64),
  total: count,
});
/** What another page sent to this frame by `postMessage`. */
const windowMessage = v.object({
  type: v.literal('window-message'),
  at: time,
  from: text(300),
  /** Address of the frame, without query and fragment. */
  url: text(LIMITS.address),
  text: text(LIMITS.messageText),
  /** Characters, at least, that are not in the text. */
  missing: count,
  isLast: v.boolean(),
});
const stored = v.object({
  type: v.literal('stored'),
  at: time,
  values: v.pipe(
    v.array(
      v.object({
        area: v.picklist(['cookie', 'local', 'session']),
        name: text(100),
        value: text(1_200),
        length: count,
        attributes: text(200),
        scripts,
        at: time,
      }),
    ),
    v.maxLength(300),
  ),
});

const pageMessage = v.variant('type', [
  v.object({type: v.literal('payment-request'), at: time, methods: words(200, 20)}),
  calls,
  body,
  frame,
  stored,
]);
/**
 * MAIN world → background. Content scripts pass it on as the text that it is; of what scripts did they take the text apart
 * themselves (`PageAct`), since only they see which field it was about. Whatever the page likes to forge arrives here too.
 */
export type FromPage = v.InferOutput<typeof pageMessage>;

const fieldReport = v.object({
  /** Stable within its document. */
  key: text(40),
  type: text(40),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: words(LIMITS.label * 2, 12),
  required: v.boolean(),
  shadow: v.boolean(),
  label: v.optional(text(LIMITS.label)),
  filled: v.boolean(),
});
export type FieldReport = v.InferOutput<typeof fieldReport>;

const signals = v.object({
  types: words(60, 40),
  openGraph: v.optional(text(60)),
  marks: words(60, 80),
  fields: words(40, LIMITS.fields),
  frames: words(253, 60),
  priced: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const contentEvent = v.variant('type', [
  v.object({
    type: v.literal('page'),
    at: time,
    url: text(LIMITS.url),
    /** `early`: parsed so far; `loaded`: with its resources; `settled`: nothing more is expected. */
    phase: v.picklist(['early', 'loaded', 'settled']),
    signals,
  }),
  v.object({
    type: v.literal('fields'),
    at: time,
    fields: v.pipe(v.array(fieldReport), v.maxLength(LIMITS.fields)),
  }),
  v.object({
    type: v.literal('typed'),
    at: time,
    values: v.pipe(
      v.array(
        v.object({
          /** The field's key in its document, and its type. */
          key: text(40),
          field: text(40),
          value: text(LIMITS.typed),
          /** The field was left; before that each new value replaces the last. */
          done: v.boolean(),
        }),
      ),
      v.maxLength(60),
    ),
  }),
  /** What the page shows of the person without their typing it: values in fields, the name in a greeting. */
  v.object({
    type: v.literal('shown'),
    at: time,
    values: v.pipe(
      v.array(v.object({key: text(40), field: text(40), value: text(LIMITS.typed)})),
      v.maxLength(LIMITS.shown),
    ),
  }),
  /** The page changed its own address at that moment. */
  v.object({type: v.literal('step'), at: time, url: text(LIMITS.url)}),
  v.object({type: v.literal('submit'), at: time, types: words(40, LIMITS.fields)}),
  v.object({
    type: v.literal('frames'),
    at: time,
    frames: v.pipe(v.array(v.object({host: text(253), path: text(200)})), v.maxLength(60)),
  }),
  v.object({
    type: v.literal('told'),
    kind: v.picklist(TOLD),
    /** What the page's world told, not parsed yet: JSON of that kind, or anything else. */
    text: text(LIMITS.toldText),
  }),
  v.object({
    type: v.literal('acts'),
    at: time,
    acts: v.pipe(
      v.array(
        v.object({
          ...act.entries,
          /** The field that it was about: its key in its document, and its type; of a form the types of its fields. */
          key: v.optional(text(40)),
          field: v.optional(text(LIMITS.actFields)),
        }),
      ),
      v.maxLength(LIMITS.acts),
    ),
  }),
  windowMessage,
  v.object({
    type: v.literal('incentives'),
    at: time,
    cues: v.pipe(
      v.array(v.object({cue: text(40), mechanism: v.picklist(MECHANISMS), sentence: text(200)})),
      v.maxLength(40),
    ),
    /** What the page shows of the person's own. */
    shown: v.exactOptional(
      v.pipe(v.array(v.object({what: v.picklist(SHOWN_THINGS), sentence: text(200)})), v.maxLength(20)),
    ),
  }),
]);
export type ContentEvent = v.InferOutput<typeof contentEvent>;

/** An attribute or a text of the page's author. */
const own = text(200);
const fieldDescription = v.object({
  element: own,
  inputType: own,
  autocomplete: own,
  name: own,
  id: own,
  label: own,
  placeholder: own,
  nearby: v.exactOptional(own),
  group: v.exactOptional(own),
  title: v.exactOptional(own),
  classes: v.exactOptional(own),
  inputMode: v.exactOptional(own),
  pattern: v.exactOptional(own),
  maxLength: v.exactOptional(v.number()),
  picture: v.exactOptional(v.boolean()),
  options: v.exactOptional(words(40, 60)),
});
const formQuestion = v.object({
  fields: v.pipe(v.array(fieldDescription), v.maxLength(LIMITS.fields)),
  form: v.exactOptional(
    v.object({attributes: text(LIMITS.address), buttons: words(40, 12), heading: text(LIMITS.label)}),
  ),
});
/** A form whose fields a content script asks about. Nothing that a person typed is in it. */
export type FormQuestion = v.InferOutput<typeof formQuestion>;

const isFew = (forms: {fields: unknown[]}[]): boolean =>
  forms.reduce((sum, {fields}) => sum + fields.length, 0) <= LIMITS.asked;

/** A form that is asked about together with what happened in it. */
const keyedForm = v.object({
  ...formQuestion.entries,
  /** Keys of its fields in their document, in order. */
  keys: words(40, LIMITS.fields),
});
export type KeyedForm = v.InferOutput<typeof keyedForm>;

const contentMessage = v.object({
  type: v.literal('content'),
  events: v.pipe(v.array(contentEvent), v.maxLength(200)),
  /** Forms of which the sender does not know what their fields ask for. */
  forms: v.exactOptional(
    v.pipe(
      v.array(keyedForm),
      v.maxLength(LIMITS.forms),
      v.check(forms => isFew(forms)),
    ),
  ),
});
/** Content script → background. */
export type FromContent = v.InferOutput<typeof contentMessage>;

const questionMessage = v.object({
  type: v.literal('classify'),
  forms: v.pipe(
    v.array(formQuestion),
    v.maxLength(LIMITS.forms),
    v.check(forms => isFew(forms)),
  ),
});
/** Content script → background: what do the fields of these forms ask for? */
export type FieldQuestion = v.InferOutput<typeof questionMessage>;
/** What the background answers: a verdict for each field of each form, in their order. */
export interface FieldAnswer {
  verdicts: {type: string; token: string; confidence: number; evidence: string[]}[][];
}

/** What the background answers: what has become of the page that asked. */
export type ContentReply = {status: 'pending' | 'recorded' | 'dropped'};

const siteRule = v.picklist(['always', 'never', 'auto']);
export type SiteRule = v.InferOutput<typeof siteRule>;

const viewMessage = v.variant('type', [
  v.object({type: v.literal('status'), tab: v.optional(v.number())}),
  v.object({
    type: v.literal('export-bundle'),
    /** Ids of the visits that are wanted; without it, all that was recorded here. */
    visits: v.optional(v.pipe(v.array(text(100)), v.maxLength(LIMITS.bundleVisits))),
    /** Ids of their observations that are wanted; without it, all. */
    observations: v.optional(v.pipe(v.array(text(100)), v.maxLength(LIMITS.bundleObservations))),
  }),
  v.object({type: v.literal('erase-all')}),
  v.object({type: v.literal('erase-site'), site: text(253)}),
  v.object({type: v.literal('set-site'), site: text(253), rule: siteRule}),
  v.object({
    type: v.literal('import-records'),
    visits: v.pipe(v.array(visitSchema), v.maxLength(LIMITS.recordsPerMessage)),
    observations: v.pipe(v.array(observationSchema), v.maxLength(LIMITS.recordsPerMessage)),
  }),
  v.object({type: v.literal('put-import'), about: importSchema}),
  v.object({type: v.literal('erase-import'), id: text(16)}),
  v.object({
    type: v.literal('put-notes'),
    notes: v.pipe(v.array(noteSchema), v.maxLength(LIMITS.recordsPerMessage)),
  }),
  v.object({type: v.literal('erase-note'), subject: text(520)}),
  v.object({type: v.literal('put-expectation'), expectation: keptExpectationSchema}),
  v.object({type: v.literal('erase-expectation'), id: text(16)}),
  v.object({type: v.literal('settings')}),
  v.object({type: v.literal('set-recording'), on: v.boolean()}),
  v.object({type: v.literal('lists')}),
  v.object({type: v.literal('subscribe-list'), id: text(40)}),
  v.object({type: v.literal('unsubscribe-list'), id: text(40)}),
  v.object({
    type: v.literal('set-retention'),
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
  }),
]);
/** Popup and report → background. */
export type FromView = v.InferOutput<typeof viewMessage>;

const tabStatus = v.object({
  /** Site of the tab's page; absent where the page is none that can be seen. */
  site: v.optional(v.string()),
  kind: v.optional(v.picklist(PAGE_KINDS)),
  /** Id of the recorded visit. */
  visit: v.optional(v.string()),
  recording: v.picklist(['recorded', 'pending', 'dropped', 'none']),
  rule: siteRule,
  /** The person has stopped all recording. */
  paused: v.boolean(),
  retentionDays: v.number(),
  /** False where the person has not granted access to the sites (Firefox). */
  access: v.boolean(),
  /**
   * Why nothing can be written, where that is so: there is no room, or the store can't be opened or used; and how many
   * observations had to be let go for it.
   */
  trouble: v.optional(v.object({reason: v.picklist(['full', 'closed']), lost: v.number()})),
});
/** Background → view, for `status`. */
export type TabStatus = v.InferOutput<typeof tabStatus>;

const settingsReply = v.object({
  /** Whether anything is recorded at all. */
  recording: v.boolean(),
  /** Sites with a rule of the person's own, by name. */
  rules: v.array(v.object({site: v.string(), rule: v.picklist(['always', 'never'])})),
  retentionDays: v.number(),
  access: v.boolean(),
});
/** Background → view, for `settings`. */
export type SettingsReply = v.InferOutput<typeof settingsReply>;

/** Why a filter list could not be had. */
export const LIST_FAILURES = [
  'unknown-list',
  'unreachable',
  'timeout',
  'refused',
  'no-list',
  'too-large',
] as const;
export type ListFailure = (typeof LIST_FAILURES)[number];

const listStatus = v.object({
  id: v.string(),
  /** When it was fetched (ms since the epoch); null where it is not subscribed. */
  fetchedAt: v.nullable(v.number()),
  version: v.string(),
  rules: v.number(),
});
export type ListStatus = v.InferOutput<typeof listStatus>;

const listsReply = v.object({
  lists: v.array(listStatus),
  failure: v.optional(v.picklist(LIST_FAILURES)),
});
/** Background → view, for all messages about lists. */
export type ListsReply = v.InferOutput<typeof listsReply>;

const importReply = v.object({
  /** Records that were new, and those that were there already. */
  added: v.number(),
  known: v.number(),
});
/** Background → view, for `import-records`. */
export type ImportReply = v.InferOutput<typeof importReply>;

const parseWith =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (input: unknown): T | null => {
    const result = v.safeParse(schema, input, {abortEarly: true});
    return result.success ? result.output : null;
  };

export const parseFromContent = parseWith(contentMessage);
export const parseFieldQuestion = parseWith(questionMessage);
export const parseFromView = parseWith(viewMessage);
export const parseTabStatus = parseWith(tabStatus);
export const parseSettingsReply = parseWith(settingsReply);
export const parseImportReply = parseWith(importReply);
export const parseListsReply = parseWith(listsReply);

const parsePageObject = parseWith(pageMessage);

/** Parses one event of the MAIN world: a JSON string, since objects don't cross worlds in Firefox. */
export function parseFromPage(told: unknown): FromPage | null {
  if (typeof told !== 'string' || told.length > LIMITS.toldText) return null;
  try {
    return parsePageObject(JSON.parse(told));
  } catch {
    return null;
  }
}
