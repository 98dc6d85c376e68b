import type {FieldObservation, RequestObservation, SubmitObservation, Visit} from '../src/model/observation';

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
