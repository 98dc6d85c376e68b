import {createHash} from 'node:crypto';
import {gunzipSync} from 'node:zlib';
import {siteOf} from '../../src/model/hosts';
import type {Persona} from '../../workshop/shop/personas.mjs';
import {type LogEntry, PARTY_OF_HOST} from './ledger';

/* What the stand-ins were told, read out of the servers' own log without anything of the extension's. */

const sha256 = (text: string, as: 'hex' | 'base64url'): string =>
  createHash('sha256').update(text).digest(as);
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

interface Needle {
  input: string;
  form: string;
  text: string;
}

/** What to look for: the input that it is, and the forms in which it can go. */
export function needlesOf({contact, card}: Persona): Needle[] {
  // A first or last name alone counts only where the request's key says that it is one: the whole name needs no key.
  const name = `${contact.given_name} ${contact.family_name}`;
  const plain = {
    'email-identity': [contact.email],
    'phone-number': [contact.phone],
    'legal-name': [name, `first_name":"${contact.given_name}`],
    'postal-address': [contact.street, contact.postcode],
    'account-login-tenure': [contact.loyalty_card],
    'payment-card-details': [card.number],
    demographics: [contact.birthday],
  };
  const hashed = {
    'email-identity': [contact.email],
    'phone-number': [contact.phone?.replace(/\D/g, '')],
    'legal-name': [contact.given_name, contact.family_name],
    'postal-address': [contact.postcode, letters(contact.city ?? '')],
  };
  const texts = (given: (string | undefined)[]) => given.filter(text => text !== undefined);
  return [
    ...Object.entries(plain).flatMap(([input, values]) =>
      texts(values).map(text => ({input, form: 'plain', text})),
    ),
    ...Object.entries(hashed).flatMap(([input, values]) =>
      texts(values).flatMap(text =>
        (['hex', 'base64url'] as const).map(as => ({
          input,
          form: 'sha256',
          text: sha256(text.trim().toLowerCase(), as),
        })),
      ),
    ),
  ];
}

/** Everything of a request that can hold a value, with what the wire wraps around it undone. */
function textOf({query, body, referer}: LogEntry): string {
  const bytes = body ?? Buffer.alloc(0);
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  const raw = [query, unpacked.toString('utf8'), referer ?? ''].join('\n');
  const spaced = raw.replaceAll('+', ' ');
  return [raw, ...[raw, spaced].map(text => text.replace(/(?:%[\dA-F]{2})+/gi, code => decoded(code)))].join(
    '\n',
  );
}

function decoded(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

/** The text holds it with no letter or digit beside it, so that a postcode is not found in a longer number. */
export function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\d]/u.test((text[at - 1] ?? ' ') + (text[at + word.length] ?? ' '))) return true;
  }
  return false;
}

/** Requests that went from a page to another site. */
const outgoing = (log: readonly LogEntry[]): LogEntry[] =>
  log.filter(
    ({page, host, preflight}) => page && !preflight && siteOf(new URL(page).hostname) !== siteOf(host),
  );

/**
 * Who was reached and who was told what, by the log.
 *
 * @param familyOf Gives the family of a party's id.
 */
export function heard(log: readonly LogEntry[], persona: Persona, familyOf: (party: string) => string) {
  const needles = needlesOf(persona);
  const companies = new Set<string>();
  const told = new Set<string>();
  for (const entry of outgoing(log)) {
    const family = familyOf(PARTY_OF_HOST[entry.host] ?? entry.host);
    companies.add(family);
    const text = textOf(entry);
    for (const {input, form, text: needle} of needles)
      if (holdsWord(text, needle)) told.add(`${family} ${input} ${form}`);
  }
  return {companies, told};
}
