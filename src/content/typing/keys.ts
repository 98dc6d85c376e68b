import {LIMITS} from '../../model/limits';

/** After so long (ms) without a key, what comes next may be something else. */
const PAUSE = 3_000;
/** Keys are told at most this often (ms) while somebody types. */
const OFTEN = 120;
/** Fewer signs are no text but a command to the page. */
const SHORTEST = 3;

/** Keys that end what was typed before them. */
const ENDS = /^(Enter|Tab|Escape)$/;
const isSign = (key: string): boolean => key.length === 1 || (key.length === 2 && [...key].length === 1);
/** One key again and again steers a game or a list. */
const isText = (text: string): boolean =>
  text.length >= SHORTEST && /[^\s]/.test(text) && !/^(.)\1+$/u.test(text);

/**
 * Gathers keys that are pressed where no field takes them in: a page can hear and keep them all the same. After a pause it
 * can be the same text or another: both are told, the part since then and the whole.
 */
export class Keys {
  readonly #tell: (key: string, value: string, done: boolean) => void;
  #count = 0;
  #whole = '';
  #part = '';
  #told = '';
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (key: string, value: string, done: boolean) => void) {
    this.#tell = tell;
  }

  pressed(event: KeyLike, at: number): void {
    const {key, ctrlKey, metaKey, altKey, isComposing} = event;
    // With AltGr some keyboards write “@”, and Windows says that Ctrl and Alt are down.
    if ((ctrlKey || metaKey || altKey) && !event.getModifierState('AltGraph')) return;
    if (ENDS.test(key)) this.end();
    else if (key === 'Backspace') this.#set(this.#part.slice(0, -1), this.#whole.slice(0, -1));
    else if (!isComposing && isSign(key)) this.add(key, at);
  }

  /** Signs that came in one go: composed, pasted or dropped. */
  add(signs: string, at: number): void {
    // Space alone scrolls.
    if (this.#whole === '' && signs.trim() === '') return;
    if (at - this.#last > PAUSE && this.#whole !== '') {
      this.#say(true);
      this.#part = '';
      this.#count += 1;
    }
    this.#last = at;
    const cut = LIMITS.typed;
    this.#set((this.#part + signs).slice(-cut), (this.#whole + signs).slice(-cut));
  }

  /** What was typed is over: something else has the focus, or something was clicked. */
  end(): void {
    if (this.#whole === '') return;
    this.#say(true);
    this.#whole = '';
    this.#part = '';
    this.#told = '';
    this.#count += 1;
  }

  #set(part: string, whole: string): void {
    // What is taken out again was heard before.
    if (whole.length < this.#whole.length && this.#whole !== this.#told) this.#say(false);
    this.#part = part;
    this.#whole = whole;
    this.#timer ??= setTimeout(() => this.#say(false), OFTEN);
  }

  #say(done: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // What shrinks was told in full; what is told now must not take its place.
    if (!done && this.#told.startsWith(this.#whole)) return;
    this.#told = this.#whole;
    const [part, whole] = [this.#part.trim(), this.#whole.trim()];
    if (isText(whole)) this.#tell(`keys${this.#count}`, whole, done);
    if (part !== whole && isText(part)) this.#tell(`keys${this.#count}part`, part, done);
  }
}

/** What is read of a key's event. */
export type KeyLike = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'> & {
  getModifierState(name: string): boolean;
};
