import type {RequestObservation, SetCookie} from '../model/observation';
import {carriesTyped, gateFor, isTypedValue} from './gate';
import {isIdentifier} from './identifiers';
import {isTellingHeader} from './leaks/search';
import type {Needles} from './needles';

/** Headers as browsers tell them, or as a recording holds them. */
export type Headers = readonly {name: string; value?: string}[] | undefined;

const valuesOf = (headers: Headers, name: string): string[] =>
  (headers ?? []).filter(header => header.name.toLowerCase() === name).map(header => header.value ?? '');

/** Headers by which a person says no: Global Privacy Control (W3C) and Do Not Track. */
const SIGNALS = [
  ['sec-gpc', 'gpc'],
  ['dnt', 'dnt'],
] as const;

/** Names of cookies: some are made of a person's data, so they go through the gate like any other text. */
const cookieName = (name: string, needles: Needles): string => gateFor(needles).name(name.trim(), 64);

/** The Referer header; empty where there is none. */
export const refererOf = (headers: Headers): string => valuesOf(headers, 'referer')[0] ?? '';

/** Headers that can carry a typed value: Referer, Cookie and those of the page's own making. */
export function tellingHeaders(headers: Headers): Record<string, string> {
  const telling = (headers ?? []).filter(({name}) => isTellingHeader(name));
  return Object.fromEntries(telling.map(({name, value}) => [name, value ?? '']));
}

/** What the headers of a request carry: how much of the address the Referer tells, and the cookies' names. */
export function requestHeaderFacts(
  headers: Headers,
  needles: Needles,
): Pick<RequestObservation, 'referer' | 'cookies' | 'signals'> {
  const referer = refererOf(headers);
  const signals = SIGNALS.flatMap(([name, signal]) => (valuesOf(headers, name)[0] === '1' ? [signal] : []));
  const cookies = valuesOf(headers, 'cookie')
    .flatMap(line => line.split(';'))
    .map(pair => cookieName(pair.split('=')[0] ?? '', needles))
    .filter(name => name !== '')
    .slice(0, 60);
  return {
    referer: !referer ? 'none' : /^[a-z]+:\/\/[^/]+\/?$/i.test(referer) ? 'origin' : 'full',
    cookies: [...new Set(cookies)],
    ...(signals.length > 0 ? {signals} : {}),
  };
}

/** Life of a cookie in seconds; undefined for one that ends with the session. */
export function lifeOf(attributes: string[], now: number): number | undefined {
  for (const attribute of attributes) {
    const [name, value = ''] = attribute.split('=', 2);
    if (/^\s*max-age$/i.test(name ?? '')) return Number.parseInt(value, 10);
  }
  const expires = attributes.find(attribute => /^\s*expires=/i.test(attribute));
  const time = expires ? Date.parse(expires.slice(expires.indexOf('=') + 1)) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.round((time - now) / 1000);
}

/**
 * The cookies that a response sets: name, life and, of an identifier, a keyed hash of the value. Any other value could be guessed by trying,
 * as a date of birth can, and what was typed is no identifier whoever keeps it as one.
 */
export function setCookiesOf(
  headers: Headers,
  context: {
    needles: Needles;
    thirdParty: boolean;
    now: number;
    hash(value: string): string;
    learn(value: string, hash: string): void;
  },
): SetCookie[] {
  return valuesOf(headers, 'set-cookie')
    .flatMap(value => value.split('\n'))
    .slice(0, 60)
    .map(line => {
      const [pair = '', ...attributes] = line.split(';');
      const split = pair.indexOf('=');
      const maxAge = lifeOf(attributes, context.now);
      const value = pair.slice(split + 1);
      const isTyped = isTypedValue(value, context.needles) || carriesTyped(value, context.needles);
      const hash = !isTyped && isIdentifier(value) ? context.hash(value) : undefined;
      if (hash !== undefined) context.learn(value, hash);
      return {
        name: cookieName(pair.slice(0, split), context.needles),
        ...(maxAge === undefined ? {} : {maxAge}),
        ...(hash === undefined ? {} : {value: hash}),
        thirdParty: context.thirdParty,
      };
    });
}
