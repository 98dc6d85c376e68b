import type {FieldDescription} from '../../catalog/fields/description';
import {LIMITS} from '../../model/limits';
import type {ContentEvent} from '../../model/messages';
import {askBackground} from '../ask';
import type {FieldTypes} from '../field-types';
import {elementsOf} from '../gatherers/dom';
import {
  type Control,
  isControl,
  isKnown,
  keyOf,
  markFilled,
  reportOf,
  verdictOf,
} from '../gatherers/form-fields';
import type {Reporter} from '../reporter';
import {describeSheet, type Sheet} from './editing';
import type {Said} from './gathering';
import {joinedWith} from './joined';
import {Signs} from './signs';
import {type Typing, type TypingEvents, watchTyping} from './watch';

type TypedValue = Extract<ContentEvent, {type: 'typed'}>['values'][number];
type Rest = Pick<TypingEvents, 'found' | 'isWanted' | 'passed' | 'pressed'>;

export interface TellingTyping extends Typing {
  /** The page asked for something in a dialog of the browser's. */
  answered(question: string, answer: string): void;
}

/** Tells what is typed, with what it was asked for as. */
export function tellTyping(reporter: Reporter, types: FieldTypes, rest: Rest): TellingTyping {
  const send = (at: number, values: TypedValue[]): void => reporter.send({type: 'typed', at, values});
  const signs = new Signs((key, value) =>
    send(Date.now(), [{key, field: 'one-time-code', value, done: false}]),
  );
  const sheetKeys = new WeakMap<Sheet, string>();
  const sheetTypes = new WeakMap<Sheet, string>();
  let sheetCount = 0;
  let answers = 0;

  function typed(control: Control, said: Said[]): void {
    const at = Date.now();
    const key = keyOf(control);
    const tell = (): void => {
      const field = verdictOf(control).type;
      const values = said.map(({value, done}) => ({key, field, value, done}));
      for (const value of othersChosen(control))
        values.push({key: `${key}${value}`.slice(0, 40), field, value, done: true});
      const joined = joinedWith(control);
      if (joined) {
        const {first, type, value} = joined;
        values.push({key: `${keyOf(first)}+`, field: type, value: value.slice(0, LIMITS.typed), done: false});
      }
      send(at, values);
      if (!joined && control.localName === 'input') signs.typed(control, control.value, at);
      if (markFilled(control)) reporter.send({type: 'fields', at, fields: [reportOf(control)]});
    };
    // Its form is compared with what was asked about when the field is left; letters in between would pay for that too.
    if (!said.at(-1)?.done && isKnown(control)) tell();
    else types.when([control], tell);
  }

  function written(sheet: Sheet, said: Said[]): void {
    const known = sheetKeys.get(sheet);
    const key = known ?? `sheet${++sheetCount}`;
    const tell = (): void => {
      const field = sheetTypes.get(sheet) ?? 'free-text';
      send(
        Date.now(),
        said.map(({value, done}) => ({key, field, value, done})),
      );
    };
    tell();
    signs.typed(sheet, said.at(-1)?.value ?? '', Date.now());
    if (known !== undefined) return;
    sheetKeys.set(sheet, key);
    void typeOf(describeSheet(sheet)).then(type => {
      sheetTypes.set(sheet, type);
      if (type !== 'free-text' && rest.isWanted()) tell();
    });
  }

  return {
    ...watchTyping({
      ...rest,
      isControl,
      typed,
      written,
      heard: (key, field, {value, done}) =>
        send(Date.now(), [{key, field, value: value.slice(0, LIMITS.typed), done}]),
      submitted(form) {
        const at = Date.now();
        const controls = [...elementsOf(form)].filter(isControl);
        types.when(controls, () => {
          const told = controls.map(control => verdictOf(control).type);
          reporter.send({type: 'submit', at, types: [...new Set(told)]});
          void reporter.flush();
        });
      },
    }),
    answered(question, answer) {
      const value = answer.trim().slice(0, LIMITS.typed);
      if (value === '') return;
      const key = `prompt${++answers}`;
      send(Date.now(), [{key, field: 'free-text', value, done: false}]);
      void typeOf({...UNNAMED, label: question.slice(0, LIMITS.label)}).then(field =>
        send(Date.now(), [{key, field, value, done: true}]),
      );
    },
  };
}

/** What is chosen in a list beside the first, which alone is its value. */
const othersChosen = (control: Control): string[] =>
  control instanceof HTMLSelectElement && control.multiple
    ? [...control.selectedOptions].slice(1, 20).map(({value}) => value.slice(0, LIMITS.typed))
    : [];

/** A field of which nothing is known. */
const UNNAMED: FieldDescription = {
  element: 'input',
  inputType: 'text',
  autocomplete: '',
  name: '',
  id: '',
  label: '',
  placeholder: '',
};

/** What something that is no form field asks for, if its words say; else just text. */
async function typeOf(description: FieldDescription): Promise<string> {
  try {
    const [verdicts] = await askBackground([{fields: [description]}]);
    const type = verdicts?.[0]?.type ?? 'unknown';
    return type === 'unknown' ? 'free-text' : type;
  } catch {
    return 'free-text';
  }
}
