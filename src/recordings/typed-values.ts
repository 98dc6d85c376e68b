import {classifyField} from '../catalog/fields/classify';
import {LIMITS} from '../model/limits';
import {isCardNumber} from '../scan/identifiers';
import type {RawBody, TypedValue} from '../scan/raw';
import {unpack} from '../scan/unpack';
import type {Control} from './controls';
import type {OwnWords} from './own-words';

/** A form that was sent to the site that it stands on. */
export interface SentForm {
  /** Types of the fields that were in it. */
  types: string[];
  /** Names of the controls in the page's HTML that were sent with another value than they had from the start. */
  filled: ReadonlySet<string>;
  /** Types that were sent with a value, by the names of their keys. */
  filledTypes: ReadonlySet<string>;
}

const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/;

/** Types of which a body has several only where a person's form was sent. */
const OF_PERSONS: ReadonlySet<string> = new Set(
  `email tel given-name family-name name street-address postal-code address-level2 address-level1 bday national-id
  cc-number cc-csc cc-exp cc-name username current-password new-password`.split(/\s+/),
);
const FORM = 3;

const nameIn = (key: string): string =>
  key
    .split(/[.?]/)
    .filter(part => part !== '' && part !== '[]')
    .at(-1) ?? key;

/** `card[number]` → card number: what the classifier reads names in. */
function typeOfKey(key: string): string {
  const name = key.replace(/[[\].?]+/g, '_').replace(/^_+|_+$/g, '');
  return classifyField({
    element: 'input',
    inputType: 'text',
    autocomplete: '',
    name,
    id: '',
    label: '',
    placeholder: '',
  }).type;
}

/** A value that shows by itself what it is, whatever its key is called. */
function typeOfValue(value: string): string | null {
  const trimmed = value.trim();
  if (EMAIL.test(trimmed)) return 'email';
  return isCardNumber(trimmed.replace(/[\s-]/g, '')) ? 'cc-number' : null;
}

/**
 * What a person put in, as far as the requests that went to the page's own site hold it: these are looked for in all
 * others. In memory only, as long as a recording is read.
 */
export class SentValues {
  readonly #values = new Map<string, TypedValue>();
  readonly #types = new Map<string, string>();
  /** More was sent than can be looked for: what is not looked for may stand anywhere. */
  isFull = false;

  /** Everything to look for. */
  all(): TypedValue[] {
    return [...this.#values.values()];
  }

  /**
   * Takes what a request carried to its own site.
   *
   * @param about `controls`: of the documents that it can come from. `site`: of the page. `words`: what that site wrote.
   * @returns The form that it was, or null where it was none.
   */
  take(
    {url, body}: {url: string; body: RawBody | null},
    {controls, site, at, words}: {controls: readonly Control[]; site: string; at: number; words: OwnWords},
  ): SentForm | null {
    const leaves = unpack(new URL(url.slice(0, LIMITS.url)), body).leaves.filter(
      ({place, key, value}) => place !== 'path' && key !== '' && value !== '' && !/^\s*[{[]/.test(value),
    );
    if (leaves.length === 0) return null;
    const byName = new Map(controls.filter(({name}) => name !== '').map(control => [control.name, control]));
    const sent = leaves.slice(0, LEAVES).map(leaf => {
      const control = byName.get(leaf.key) ?? byName.get(nameIn(leaf.key));
      return {
        ...leaf,
        control,
        type: typeOfValue(leaf.value) ?? control?.verdict.type ?? this.#typeOf(leaf.key),
      };
    });
    const persons = new Set(sent.map(({type}) => type).filter(type => OF_PERSONS.has(type)));
    const isForm = sent.some(({control}) => control?.isOpen) || persons.size >= FORM;
    const filled = new Set<string>();
    const filledTypes = new Set<string>();
    for (const {key, value, control, type} of sent) {
      const isDefault = control?.defaults.includes(value) ?? false;
      const isTyped = control
        ? control.isOpen && !isDefault
        : isForm && isOfPerson(type, persons, value, at, words);
      if (isTyped || typeOfValue(value) !== null) {
        this.#add({type, value: value.slice(0, LIMITS.typed), site});
        if (control) filled.add(control.name);
        filledTypes.add(type);
      }
      if (!isDefault && key !== '') words.sent(at, value);
    }
    if (!isForm) return null;
    const own = new Set(sent.flatMap(({control}) => control ?? []));
    const types = [...own].filter(({isOpen}) => isOpen).map(({verdict}) => verdict.type);
    return {types: [...new Set([...types, ...filledTypes])].slice(0, LIMITS.fields), filled, filledTypes};
  }

  #typeOf(key: string): string {
    const known = this.#types.get(key);
    if (known) return known;
    const type = typeOfKey(key);
    if (this.#types.size < KEYS) this.#types.set(key, type);
    return type;
  }

  #add(typed: TypedValue): void {
    const key = `${typed.type} ${typed.site ?? ''} ${typed.value}`;
    if (this.#values.has(key)) return;
    if (this.#values.size >= LIMITS.typedPerTab) {
      this.isFull = true;
      return;
    }
    this.#values.set(key, typed);
  }
}

const LEAVES = 400;
const KEYS = 4_000;

/** A value without a control of the page's HTML: of a field that a script made, or added by a script. */
function isOfPerson(
  type: string,
  persons: ReadonlySet<string>,
  value: string,
  at: number,
  words: OwnWords,
): boolean {
  if (persons.has(type)) return true;
  if (value.length < 4 || /^(true|false|null|\d{1,4})$/.test(value)) return false;
  return !words.servedBefore(value, at);
}
