import type {FieldDescription} from './description';
import type {Scores} from './scores';

/** A field in its form, while it is being weighed. */
export interface Place {
  field: FieldDescription;
  scores: Scores;
}

/** A field for one line of text that is shown. */
export const isTyped = ({element, inputType}: FieldDescription): boolean =>
  element === 'input' && /^(|text|email|tel|search|number|url)$/.test(inputType);
export const isPassword = ({inputType}: FieldDescription): boolean => inputType === 'password';

/** Id of the type that leads at a place so far. */
export const idOf = (place: Place | undefined): string | null =>
  place ? (place.scores.leader?.id ?? null) : null;
export const startsWith = (place: Place | undefined, part: string): boolean =>
  idOf(place)?.startsWith(part) ?? false;

/** Whether nothing at all speaks for anything. */
export const isBlank = (place: Place): boolean => !place.scores.some(({weight}) => weight >= 0.9);

/** Lets a type win that the rest of the form speaks for. */
export const raise = (place: Place, id: string, words: string): void => place.scores.raise(id, words);
