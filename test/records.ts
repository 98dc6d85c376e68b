import type {
  ActObservation,
  FieldObservation,
  RequestObservation,
  Script,
  StoredObservation,
  SubmitObservation,
  Visit,
} from '../src/model/observation';

/** Records for tests: complete, with what matters in the test given. */
export const visit = (id: string, given: Partial<Visit> = {}): Visit => ({
  id,
  tab: 1,
  site: 'shop.example',
  host: 'www.shop.example',
  path: '/checkout',
  kind: 'checkout',
  kindEvidence: ['checkout-address'],
  startedAt: 1_000,
  via: 'navigation',
  because: 'kind',
  ...given,
});

export const submit = (
  id: string,
  visitId: string,
  given: Partial<SubmitObservation> = {},
): SubmitObservation => ({
  kind: 'submit',
  id,
  visit: visitId,
  at: 5_000,
  trust: 'page',
  host: 'www.shop.example',
  types: [],
  ...given,
});

export const field = (
  id: string,
  visitId: string,
  given: Partial<FieldObservation> = {},
): FieldObservation => ({
  kind: 'field',
  id,
  visit: visitId,
  at: 2_000,
  trust: 'page',
  type: 'email',
  confidence: 1,
  evidence: ['type="email"'],
  required: true,
  host: 'www.shop.example',
  thirdParty: false,
  shadow: false,
  filled: true,
  ...given,
});

export const request = (
  id: string,
  visitId: string,
  given: Partial<RequestObservation> = {},
): RequestObservation => ({
  kind: 'request',
  id,
  visit: visitId,
  at: 3_000,
  trust: 'browser',
  method: 'GET',
  resource: 'image',
  scheme: 'https',
  host: 'www.facebook.com',
  site: 'facebook.com',
  path: '/tr/',
  thirdParty: true,
  delivery: 'sent',
  entries: [],
  body: {state: 'none'},
  facts: [],
  ...given,
});

/** `cdn.tracker.example/t.js` as a stack names it; the site is the host's last two labels. */
export function scriptAt(address: string): Script {
  const [host = '', ...path] = address.split('/');
  return {host, site: host.split('.').slice(-2).join('.'), path: `/${path.join('/')}`};
}

/** @param scripts Addresses of the stack, innermost first, divided by spaces. */
export const act = (
  name: string,
  scripts: string,
  given: Partial<ActObservation> & {visit?: string} = {},
): ActObservation => ({
  kind: 'act',
  id: `act-${name}-${scripts}-${given.field ?? ''}`,
  visit: 'v',
  at: 2_500,
  trust: 'page',
  act: name,
  scripts: scripts === '' ? [] : scripts.split(' ').map(scriptAt),
  count: 1,
  host: 'www.shop.example',
  thirdParty: false,
  ...given,
});

/** All instruments were there. */
export const watched = (): ActObservation =>
  act('watch:reads.listeners.storage.mutations.fingerprinting', '');

export const stored = (
  id: string,
  scripts: string,
  given: Partial<StoredObservation> = {},
): StoredObservation => ({
  kind: 'stored',
  id,
  visit: 'v',
  at: 2_200,
  trust: 'page',
  area: 'cookie',
  name: '_uid',
  hash: 'h1',
  length: 32,
  entropy: 90,
  isIdentifier: true,
  maxAge: 34_000_000,
  scripts: scripts.split(' ').map(scriptAt),
  host: 'www.shop.example',
  thirdParty: false,
  ...given,
});
