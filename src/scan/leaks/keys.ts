import type {Kind} from './kinds';

/** Longest key that is read, and how far back one is looked for. */
const KEY = 80;
const PLUS = 43;
const REACH = 400;

const QUOTES = new Set([...'"\'\\ \t'].map(sign => sign.charCodeAt(0)));
/** What ends a key to the left. */
const BOUNDS = new Set([...'&?{,;"\'<>|~\n\r\t\0#('].map(sign => sign.charCodeAt(0)));
const [EQUALS, COLON, COMMA, OPEN_LIST, CLOSE_LIST, TAG, TAG_OPEN, DOT, BACKSLASH] = [...'=:,[]><.\\'].map(
  sign => sign.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number, number];

const decoder = new TextDecoder();

function textBetween(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte > 127) {
      text = decoder.decode(bytes.subarray(from, to));
      break;
    }
    text += String.fromCharCode(byte);
  }
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Skips quotes, their escapes and spaces to the left. */
function skipQuotes(bytes: Uint8Array, at: number): number {
  let left = at;
  for (let skipped = 0; skipped < 8 && left >= 0 && QUOTES.has(bytes[left] as number); skipped++) left -= 1;
  return left;
}

function keyEndingAt(bytes: Uint8Array, end: number): string {
  const last = skipQuotes(bytes, end);
  let first = last;
  while (first >= 0 && last - first < KEY) {
    const byte = bytes[first] as number;
    if (BOUNDS.has(byte) || byte === BACKSLASH || (byte === EQUALS && last - first > 0)) break;
    first -= 1;
  }
  return textBetween(bytes, first + 1, last + 1).trim();
}

/** Name of the part of a multipart body whose contents begin here. */
function partName(bytes: Uint8Array, at: number): string {
  const head = decoder.decode(bytes.subarray(Math.max(0, at - 300), at));
  // Headers stand in lines that are not empty; the first empty one ends them, so this part's are the last.
  const name =
    /content-disposition:[^\r\n]*[; ]name="([^"\r\n]{1,80})"[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n$/i.exec(
      head,
    );
  return name?.[1] ?? '';
}

/** The list that holds a value, by the bracket that opens it. */
function listStart(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (let left = at; left >= 0 && at - left < REACH; left--) {
    if (bytes[left] === CLOSE_LIST) depth += 1;
    else if (bytes[left] === OPEN_LIST && depth-- === 0) return left;
  }
  return -1;
}

/**
 * The key under which a value stands that begins at `at`: of a query, a form, JSON (also within a JSON text), a
 * multipart body, an element or a `key.value~key.value` list. Empty where there is none.
 */
export function keyBefore(bytes: Uint8Array, at: number): string {
  const left = skipQuotes(bytes, bytes[at - 1] === PLUS ? at - 2 : at - 1);
  const sign = bytes[left];
  if (sign === EQUALS || sign === COLON) return keyEndingAt(bytes, left - 1);
  if (sign === COMMA || sign === OPEN_LIST) {
    const start = listStart(bytes, left);
    if (start < 0) return '';
    const before = skipQuotes(bytes, start - 1);
    const key = bytes[before] === COLON || bytes[before] === EQUALS ? keyEndingAt(bytes, before - 1) : '';
    return key && `${key}[]`;
  }
  if (sign === TAG) {
    const open = bytes.lastIndexOf(TAG_OPEN, left);
    return open >= 0 && left - open < KEY ? (textBetween(bytes, open + 1, left).split(/\s/)[0] ?? '') : '';
  }
  if (sign === 10 || sign === 13) return partName(bytes, at);
  if (sign === DOT) {
    const key = keyEndingAt(bytes, left - 1);
    return /^[a-z_]{1,20}$/i.test(key) ? key : '';
  }
  return '';
}

/** A key beside the value that says what it is, as `{"name": "first_name", "value": "…"}` has. */
export function namingSibling(bytes: Uint8Array, at: number): string {
  const around = decoder.decode(bytes.subarray(Math.max(0, at - 160), at));
  const start = Math.max(around.lastIndexOf('{'), around.lastIndexOf('}'));
  const own = around.slice(start + 1);
  const name =
    /\\?"(?:name|id|field|key|label|fieldName|autocomplete)\\?"\s*:\s*\\?"([^"\\]{1,60})\\?"/i.exec(own);
  return name?.[1] ?? '';
}

/** Names that forms and vendors give to weak kinds. Compared with the last parts of a key, in lower case. */
const NAMING: Readonly<Partial<Record<Kind, RegExp>>> = {
  given:
    /^(fn|fname|f_?name|first|first_?names?|given(_?names?)?|forename|vorname|prenom|nombre|nome|imie|voornaam|ad|名|cc_?first(_?name)?|cc_?given(_?name)?|card_?first_?name|middle(_?name)?|nick(_?name)?|billing_?first_?name|shipping_?first_?name|customer_?first_?name|user_?first_?name|buyer_?first_?name)$/,
  family:
    /^(ln|lname|l_?name|last|last_?names?|sur_?name|family(_?names?)?|nachname|nom|apellidos?|cognome|sobrenome|nazwisko|achternaam|soyad|姓|cc_?last(_?name)?|cc_?family(_?name)?|card_?last_?name|billing_?last_?name|shipping_?last_?name|customer_?last_?name|user_?last_?name|buyer_?last_?name)$/,
  city: /^(ct|city|town|locality|ort|stadt|ville|ciudad|citta|cidade|miasto|plaats|address_?level_?2|city_?name|(billing|shipping|user|customer|home|ship|bill)_?(to_?)?(city|town)|城市)$/,
  state:
    /^(st|state|region|province|prov|county|bundesland|address_?level_?1|state_?code|region_?code|province_?code|(billing|shipping|user|customer|ship|bill)_?(to_?)?(state|region|province)|省)$/,
  postcode:
    /^(zp|zip|zip_?code|post_?code|postal|postal_?code|postnr|plz|cp|code_?postal|codigo_?postal|cap|cep|pin_?code|(billing|shipping|user|customer|ship|bill|card|cc|avs)_?(to_?)?(zip|zip_?code|post_?code|postal(_?code)?)|邮编)$/,
  expiry:
    /^(exp|expiry|expires|expiration|exp_?date|expiry_?date|expiration_?date|valid_?(thru|until|to)|(cc|card|credit_?card)_?exp(iry|ires|iration)?(_?date)?|mm_?yy(yy)?|ablauf(datum)?)$/,
  month: /^((cc|card|credit_?card)?_?exp(iry|iration)?_?(m|mm|mon|month)|mm|month|exp_?m)$/,
  year: /^((cc|card|credit_?card)?_?exp(iry|iration)?_?(y|yy|yyyy|yr|year)|yy|yyyy|year|exp_?y)$/,
  company:
    /^(company|company_?name|organi[sz]ation(_?name)?|org|firm|firma|business(_?name)?|employer|entreprise|empresa|societe|(billing|shipping)_?company)$/,
  username:
    /^(user|user_?name|login|login_?(id|name)|nick(_?name)?|screen_?name|handle|account(_?name)?|uname)$/,
  house:
    /^(house|house_?(no|nr|num|number)|hnr|street_?(no|nr|num|number)|haus_?nr|hausnummer|building(_?(no|number))?|numero)$/,
  cvc: /^(cvc2?|cvv2?|csc|cv2|cid|security_?code|card_?(cvc|cvv|code|security_?code|verification(_?(value|code|number))?)|cc_?(cvc|cvv|csc|code)|verification_?value|cardcvc|cvn2?)$/,
  code: /^(otp|one_?time_?(code|password)|sms_?code|pin|passcode|verification_?code|auth_?code|2fa|mfa(_?code)?|coupon(_?code)?|promo(_?code)?|discount(_?code)?|voucher(_?code)?|gift_?code|referral(_?code)?|ref_?code|invite(_?code)?)$/,
  password:
    /^(pw|pwd|pass|passwd|password|passwort|kennwort|user_?pass(word)?|login_?pass(word)?|mot_?de_?passe|contrasena|senha|密码|pin(_?code)?|passcode|pay(ment)?_?(pin|pw|pwd|pass(word)?|code)|支付密码)$/,
  search: /^(q|query|s|search|search_?(term|query|string|keyword)|keywords?|kw|term|wd)$/,
  phone:
    /^(((billing|shipping|user|customer|contact|buyer|receiver|recipient|bind|login)_?)?(ph|phone|tel|telephone|mobile|cell|msisdn|pn|phone_?(no|num|number)|tel_?(no|num|number)|mobile_?(no|num|number|phone)|cell_?phone|telefon|handy|手机|手机号|电话)|電話(番号)?|휴대폰|전화(번호)?)$/,
  number:
    /^(national_?id|id_?(number|num|no)|id_?card(_?no|_?num|_?number)?|身份证(号)?|tax_?id|ssn|passport(_?no|_?number)?|licen[cs]e(_?plate|_?no|_?number)?|loyalty(_?no|_?number|_?card)?|member(_?no|_?number|ship_?number)?|cert_?no|dni|nif|cpf|vat(_?id)?)$/,
  name: /^(n|nm|name|full_?name|cn|card_?holder(_?name)?|name_?on_?card|holder(_?name)?|recipient|consignee|receiver|(contact|customer|user|buyer|real|true|receiver|recipient|consignee|billing|shipping|legal)_?name|姓名|收货人|氏名|お名前|이름|성명)$/,
  street: /^(ad|addr|address|address_?(1|line_?1)|street(_?address)?|strasse|rue|calle|line_?1)$/,
  date: /^(db|dob|birth|birth_?da(y|te)|bday|date_?of_?birth|geburtsdatum)$/,
  text: /^(comments?|notes?|remarks?|instructions?|(security_?)?answer|secret_?answer|留言|备注|(gift|card|greeting|customer|user|buyer|order|delivery|shipping|personal|special|cart)_?(message|note|notes|text|comment|comments|remark|remarks|instructions?|wish))$/,
  line: /^((street_?)?addr(ess)?_?(line_?)?[23]|line_?[23]|apt|apartment|suite|floor|(billing|shipping|customer|ship|bill)_?addr(ess)?_?(line_?)?[23])$/,
  email:
    /^(em|e_?mail|mail|e_?mail_?addr(ess)?|(billing|shipping|user|customer|contact|buyer|login)_?e?_?mail)$/,
  card: /^(pan|cc|(cc|card|credit_?card|bank_?card)_?(number|num|no)?)$/,
  iban: /^(iban|account_?(number|no)|bank_?account)$/,
};

/** Names of a card's last four digits. */
const LAST_FOUR =
  /(^|_)(last_?(4|four)|l4|ending|ends_?(in|with)|last_?digits|pan_?(tail|suffix)|mask(ed)?_?(pan|card|number)?)(_?digits)?$/;

/** The last one, two and three parts of a key: `ud[fn]` → `fn`; `customer.firstName` → `first_name`, … */
function endings(key: string): string[] {
  const parts = key
    .replace(/\[\]$/, '')
    .split(/[.[\]:?/>\s]+/)
    .filter(part => part !== '');
  const words = parts.map(part =>
    part
      .replace(/([a-z\d])([A-Z])/g, '$1_$2')
      .replace(/[-$]+/g, '_')
      .toLowerCase()
      .replace(/^_+|_+$/g, ''),
  );
  const last = words.at(-1) ?? '';
  return [last, words.slice(-2).join('_')];
}

/** What a key adds that names a value of which a part is hidden. */
const MASKED = /^(masked|mask|hidden|partial|encrypted)_|_(masked|mask|hidden|partial|tail)$/g;

/** Answers about keys, which recur in every request of a page. */
const REMEMBERED = 2_000;
const answers = new Map<string, boolean>();

/** Forgets the keys that requests had, since some are made of what was typed. */
export function forgetKeys(): void {
  answers.clear();
}

function remembered(question: string, key: string, answer: () => boolean): boolean {
  const id = `${question} ${key}`;
  const known = answers.get(id);
  if (known !== undefined) return known;
  if (answers.size >= REMEMBERED) answers.clear();
  const found = answer();
  answers.set(id, found);
  return found;
}

/** The key names this kind of value. */
export function names(key: string, kind: Kind): boolean {
  return (
    key !== '' &&
    remembered(kind, key, () =>
      endings(key).some(ending => NAMING[kind]?.test(ending.replace(MASKED, '')) ?? false),
    )
  );
}

/** The key names the last four digits of a card. */
export const namesLastFour = (key: string): boolean =>
  key !== '' && remembered('last four', key, () => endings(key).some(ending => LAST_FOUR.test(ending)));

/** The key names what a page says as well as what a person writes. */
export const namesMessage = (key: string): boolean => /^(text|message|msg|body)$/.test(endings(key)[0] ?? '');

/** The key names the address of somebody, as `billing_state` and `ud[st]` do and `state` does not. */
export const namesAddress = (key: string): boolean =>
  /(^|_)(address|addr|billing|shipping|ship|bill|customer|user|ud|delivery|home|contact|person|buyer)_/.test(
    endings(key)[1] ?? '',
  );

/** Beside such a key a plain `name` is that of goods, an event or a page. */
const GOODS =
  /["'&{,](items?|products?|goods|sku|spu|price|qty|quantity|brand|category|currency|variant|item_\w+|product_\w+|event)\\?["']?\s*[:=]/i;
const BARE_NAME = /^(n|nm|cn|name|姓名)$/;

/** A plain `name` in an object that is about goods, an event or a page. */
export function isNameOfThing(bytes: Uint8Array, at: number, key: string): boolean {
  if (!BARE_NAME.test(endings(key)[0] ?? '')) return false;
  const before = decoder.decode(bytes.subarray(Math.max(0, at - 300), at));
  const after = decoder.decode(bytes.subarray(at, at + 300));
  const start = before.lastIndexOf('{');
  return start >= 0 && GOODS.test(before.slice(start) + after.split('}', 1).join(''));
}

/** Keys of measures, settings, shops' goods and the like: what stands there is no person's. */
const UNRELATED =
  /(^|_)(value|val|price|amount|total|sum|subtotal|tax|cost|cents|qty|quantity|count|num|width|height|w|h|sw|sh|vw|vh|vp|x|y|z|ts|time|timestamp|date|until|day|mo|mm|yy|v|ver|version|tid|sid|cid|pid|gid|cb|rnd|rand|nonce|hash|page|step|index|idx|pos|position|rank|lang|language|ul|hl|locale|cur|currency|mkt|market|tz|timezone|cat|category|brand|vendor|manufacturer|colou?r|size|variant|sku|item|product|title|dt|dl|dr|dp|dh|url|uri|path|ref|referrer|host|domain|dom|isp|event|ev|en|ea|ec|el|action|env|mode|type|t|device|os|browser|ua|platform|model|list|l|source|medium|campaign|channel|status|ok|success|theme|layout|state_?token|area|label|button|cta|headline|heading|caption|placeholder|toast|(item|product|goods|event|page|shop|store|app|campaign|category|brand|list|file|screen|button|form|class|course|tag|model|host|domain|plan|variant|seller|merchant|vendor|bank|channel|coupon|promotion|promo|creative|section|collection|team|game|series|song|album|artist|city|hotel|place|spu|sku)_?name|pr\d+\w*)$/;

export const isUnrelated = (key: string): boolean =>
  remembered('unrelated', key, () => UNRELATED.test(endings(key)[0] ?? ''));
