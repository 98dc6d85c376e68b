import {LIMITS} from '../model/limits';
import type {ContentEvent, PageAct} from '../model/messages';
import {elementsOf} from './gatherers/dom';
import {type Control, isControl, keyOf, verdictOf} from './gatherers/form-fields';

export type ReportedAct = Extract<ContentEvent, {type: 'acts'}>['acts'][number];

/** Fields of a part of the page that are looked at, to say what a listener on it hears. */
const WITHIN = 40;

const typesOf = (controls: readonly Control[]): string =>
  [...new Set(controls.map(control => verdictOf(control).type))].join(' ').slice(0, LIMITS.actFields);

/** Fields that an act on an element is about: the field itself, or those of a form or another part of the page. */
export function controlsAt(element: Element): Control[] {
  if (isControl(element)) return [element];
  if (element instanceof HTMLFormElement) return [...elementsOf(element)].filter(isControl);
  return [...element.querySelectorAll('input, select, textarea')].slice(0, WITHIN).filter(isControl);
}

/** Which field an act was about; of a form or another part of the page, the types of its fields. */
function fieldOf(element: Element, name: number): Pick<ReportedAct, 'key' | 'field'> | null {
  const controls = controlsAt(element);
  if (isControl(element)) return {key: keyOf(element), field: typesOf(controls)};
  const isForm = element instanceof HTMLFormElement;
  if (controls.length === 0) return isForm ? null : {};
  return {key: `${isForm ? 'form' : 'part'}${name}`, field: typesOf(controls)};
}

/**
 * What scripts did, by field, since this step of the page began. The page's world counts from the document's first
 * moment; a step of a single-page application begins anew.
 */
export class Acts {
  readonly #totals = new Map<string, number>();
  readonly #before = new Map<string, number>();
  #elements = 0;
  readonly #names = new WeakMap<Element, number>();

  /** A step began. */
  step(): void {
    for (const [key, total] of this.#totals) this.#before.set(key, total);
  }

  /** The acts with their counts in this step; those about something that is no field are told without one. */
  read(acts: readonly PageAct[], element: Element | undefined): ReportedAct[] {
    const name = element ? this.#nameOf(element) : 0;
    const about = element ? fieldOf(element, name) : {};
    if (!about) return [];
    return acts.flatMap(act => {
      const key = `${name} ${act.act} ${act.scripts}`;
      this.#totals.set(key, act.count);
      const count = act.count - (this.#before.get(key) ?? 0);
      return count > 0 ? [{...act, count, ...about}] : [];
    });
  }

  #nameOf(element: Element): number {
    let name = this.#names.get(element);
    if (name === undefined) {
      this.#elements += 1;
      name = this.#elements;
      this.#names.set(element, name);
    }
    return name;
  }
}
