import {classifyForm, weighAlone} from '../catalog/fields/classify';
import {LIMITS} from '../model/limits';
import type {ContentEvent, FieldAnswer, FieldQuestion, FromContent} from '../model/messages';

/** Milliseconds of one piece of this work: requests that leave meanwhile are to be noted before the recorder can die. */
const PIECE = 5;

const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/**
 * What the fields of some forms ask for. Done in pieces, field by field: nothing else that the recorder hears of waits
 * for it.
 */
export async function answerAboutFields({forms}: FieldQuestion): Promise<FieldAnswer> {
  const verdicts: FieldAnswer['verdicts'] = [];
  let since = performance.now();
  const breathe = async (): Promise<void> => {
    if (performance.now() - since < PIECE) return;
    await pause();
    since = performance.now();
  };
  for (const {fields, form} of forms) {
    for (const field of fields) {
      weighAlone(field);
      await breathe();
    }
    verdicts.push(classifyForm(fields, form));
    await breathe();
  }
  return {verdicts};
}

/**
 * What a content script tells of forms that it could not wait to hear about, with the types of their fields filled in:
 * its page was left, or the recorder had died and took long to be back.
 */
export function withFieldTypes(message: FromContent): ContentEvent[] {
  const {events, forms = []} = message;
  if (forms.length === 0) return events;
  const known = new Map(
    forms.flatMap(({keys, fields, form}) =>
      classifyForm(fields, form).map((verdict, at) => [keys[at] ?? '', verdict] as const),
    ),
  );
  const typed = events.map(event => {
    if (event.type === 'typed') {
      const values = event.values.map(value => ({
        ...value,
        field: known.get(value.key)?.type ?? value.field,
      }));
      return {...event, values};
    }
    if (event.type !== 'fields') return event;
    const fields = event.fields.map(field => {
      const {type, confidence, evidence} = known.get(field.key) ?? field;
      const lines = evidence.slice(0, EVIDENCE).map(line => line.slice(0, LIMITS.label * 2));
      return {...field, type, confidence, evidence: lines};
    });
    return {...event, fields};
  });
  const types = typed.flatMap(event => (event.type === 'fields' ? event.fields.map(({type}) => type) : []));
  return typed.map(event =>
    event.type === 'page'
      ? {...event, signals: {...event.signals, fields: [...new Set([...event.signals.fields, ...types])]}}
      : event,
  );
}

/** Lines of evidence that are kept of one field. */
const EVIDENCE = 12;
