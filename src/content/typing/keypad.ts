import {writtenText} from '../gatherers/field-label';

/** Keys that make a keypad, and signs that make a value. */
const KEYS = 9;
const SIGNS = 4;
/** More elements of a kind than this are a page, not a keypad. */
const MOST = 120;
/** Milliseconds within which four signs of a value are pressed. */
const WITHIN = 12_000;
/** Elements around a key that may be the keypad, and those around it that may say what it is for. */
const LEVELS = 5;
const AROUND = 3;

const DIGIT = /^(\d)\s*[A-Z]{0,4}$/;
const LETTER = /^\p{L}$/u;
const DELETE =
  /^(⌫|⟵|←|<|del|delete|backspace|rück|löschen|effacer|borrar|suprimir|cancella|удалить|删除|刪除|退格|削除|삭제|지우기|حذف)$/i;
const CARD = /^\d{13,19}$/;
const PASSWORD =
  /\bpin\b|pass(word|code)|passwor[dt]|kennwort|mot de passe|contraseñ|\bclave\b|senha|parola|wachtwoord|hasło|парол|пин|密码|密碼|口令|暗証|パスワード|비밀번호|şifre|كلمة|رمز سري/i;
const PHONE = /phone|mobile|telefon|téléphone|teléfono|手机|手機|电话|電話|전화|телефон/i;

/** One sign that a key stands for, `⌫` for the one that takes the last away, or nothing. */
function signOf(element: Element): string {
  // A key holds its sign and little else.
  if (element.childElementCount > 3) return '';
  const texts = [
    element.textContent ?? '',
    element.getAttribute('aria-label') ?? '',
    element instanceof HTMLInputElement ? element.value : '',
    element.querySelector('img')?.alt ?? '',
    element.getAttribute('data-key') ?? element.getAttribute('data-value') ?? '',
  ];
  for (const long of texts) {
    const text = long.length > 24 ? '' : long.trim();
    const digit = DIGIT.exec(text)?.[1];
    if (digit !== undefined) return digit;
    if (LETTER.test(text)) return text;
    if (DELETE.test(text)) return '⌫';
  }
  return '';
}

const isLink = (element: Element): boolean => /^[^#]/.test(element.getAttribute('href') ?? '');

/** Whether keys of these signs, in that order, are there to type with: numbers of pages have no 0, an index is in order. */
function isKeypad(signs: readonly string[]): boolean {
  const kinds = new Set(signs);
  if (kinds.size < KEYS) return false;
  const digits = signs.filter(sign => DIGIT.test(sign));
  if (kinds.has('0') && new Set(digits).size >= KEYS) return true;
  const letters = signs.filter(sign => LETTER.test(sign));
  if (new Set(letters).size < KEYS) return false;
  return kinds.has('⌫') || letters.some((sign, at) => at > 0 && sign < (letters[at - 1] as string));
}

type Pad = Element | ShadowRoot;
const isPad = (node: Node | null): node is Pad => node instanceof Element || node instanceof ShadowRoot;

/** The keypad that a key belongs to: the nearest element or shadow root around it that holds enough of them. */
function keypadOf(key: Element): Pad | null {
  let around: Node | null = key.parentNode;
  for (let level = 0; isPad(around) && level < LEVELS; level++, around = around.parentNode) {
    const keys = around.querySelectorAll(key.localName);
    if (keys.length < KEYS) continue;
    if (keys.length > MOST) return null;
    const signs = [...keys].filter(other => !isLink(other)).map(signOf);
    if (isKeypad(signs.filter(Boolean))) return around;
  }
  return null;
}

/** What a keypad says that it is for: itself, or what stands around it. */
function typeOf(keypad: Pad, value: string): string {
  let around: Element | null = keypad instanceof ShadowRoot ? keypad.host : keypad;
  for (let level = 0; around && around.localName !== 'body' && level <= AROUND; level++) {
    const words = `${around.getAttribute('aria-label') ?? ''} ${around.id} ${around.className} ${writtenText(around, 300)}`;
    if (PASSWORD.test(words)) return 'payment-password';
    if (PHONE.test(words)) return 'tel';
    around = around.parentElement;
  }
  if (/\D/.test(value)) return 'free-text';
  return CARD.test(value) ? 'cc-number' : 'one-time-code';
}

/**
 * Gathers what is typed on a keypad that the page draws with elements: such keys put nothing into a field that would tell.
 */
export class Keypad {
  readonly #tell: (key: string, field: string, value: string) => void;
  #pad: Pad | null = null;
  #signs: {sign: string; at: number}[] = [];
  #count = 0;
  #isNew = false;

  constructor(tell: (key: string, field: string, value: string) => void) {
    this.#tell = tell;
  }

  pressed(target: unknown, at: number): void {
    this.#isNew = false;
    if (!(target instanceof Element)) return;
    const key = this.#keyAt(target);
    if (!key) return;
    const {element, sign} = key;
    if (!this.#pad?.contains(element) || at - (this.#signs.at(-1)?.at ?? 0) > WITHIN) this.#begin(element);
    if (!this.#pad) return;
    if (sign === '⌫') this.#signs.pop();
    else this.#signs.push({sign, at});
    this.#isNew = sign !== '⌫';
    const {length} = this.#signs;
    if (length < SIGNS || at - (this.#signs[length - SIGNS]?.at ?? 0) > WITHIN) return;
    const value = this.#signs.map(one => one.sign).join('');
    this.#tell(`pad${this.#count}`, typeOf(this.#pad, value), value);
  }

  /** The last sign was none: the finger that touched it went on to move the page. */
  cancelled(): void {
    if (this.#isNew) this.#signs.pop();
    this.#isNew = false;
  }

  #begin(key: Element): void {
    this.#pad = keypadOf(key);
    this.#signs = [];
    this.#count += 1;
  }

  #keyAt(target: Element): {element: Element; sign: string} | null {
    let element: Element | null = target;
    for (let level = 0; element && level < 3; level++, element = element.parentElement) {
      const sign = signOf(element);
      if (sign !== '') {
        const button = element.closest('button, [role=button], a, td, li') ?? element;
        return isLink(button) ? null : {element: signOf(button) === sign ? button : element, sign};
      }
    }
    return null;
  }
}
