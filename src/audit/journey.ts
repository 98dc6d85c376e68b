import * as v from 'valibot';

const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const selector = text(1_000);
const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600_000));
const optionally = v.optional(v.boolean());

const step = v.variant('do', [
  v.strictObject({do: v.literal('goto'), url: v.pipe(text(2_000), v.url())}),
  v.strictObject({do: v.literal('click'), at: selector, optional: optionally}),
  v.strictObject({do: v.literal('type'), at: selector, text: text(512), optional: optionally}),
  v.strictObject({do: v.literal('select'), at: selector, value: text(512), optional: optionally}),
  v.strictObject({do: v.literal('submit'), at: selector, optional: optionally}),
  v.strictObject({do: v.literal('wait-for'), at: selector, optional: optionally}),
  v.strictObject({do: v.literal('wait-for-address'), part: text(500), optional: optionally}),
  v.strictObject({do: v.literal('pause'), ms: milliseconds}),
]);

const journey = v.strictObject({
  format: v.literal('tillwatch-journey'),
  version: v.literal(1),
  /** So long (ms) a step may wait for what it needs. */
  timeout: v.optional(milliseconds, 30_000),
  steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(500)),
});

/** One step of a journey. `at`: a CSS selector; `frame >>> field` looks for the field in the frame. */
export type Step = v.InferOutput<typeof step>;
export type Journey = v.InferOutput<typeof journey>;

/** Reads a journey script, or says in a sentence what is wrong with it; values that are to be typed are not repeated in it. */
export function journeyIn(json: string): {ok: true; journey: Journey} | {ok: false; problem: string} {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return {ok: false, problem: 'it is no JSON'};
  }
  const parsed = v.safeParse(journey, raw, {abortEarly: true});
  if (parsed.success) return {ok: true, journey: parsed.output};
  const [issue] = parsed.issues;
  const where = issue ? (v.getDotPath(issue) ?? '') : '';
  return {ok: false, problem: `it is not as a journey should be${where ? `, at “${where}”` : ''}`};
}
