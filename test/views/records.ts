import type {Finding, Flow, Receiver} from '../../src/model/finding';
import type {
  FieldObservation,
  RequestObservation,
  SubmitObservation,
  Visit,
} from '../../src/model/observation';

/* Small records for tests; each takes what matters to the test. */

export const visit = (part: Partial<Visit> = {}): Visit => ({
  id: 'v1',
  tab: 1,
  site: 'shop.example',
  host: 'www.shop.example',
  path: '/',
  kind: 'checkout',
  kindEvidence: [],
  startedAt: 1000,
  via: 'navigation',
  because: 'kind',
  ...part,
});

export const request = (part: Partial<RequestObservation> = {}): RequestObservation => ({
  kind: 'request',
  trust: 'browser',
  id: 'r1',
  visit: 'v1',
  at: 1100,
  method: 'POST',
  resource: 'beacon',
  scheme: 'https',
  host: 'www.facebook.com',
  site: 'facebook.com',
  path: '/tr/',
  thirdParty: true,
  delivery: 'sent',
  entries: [],
  body: {state: 'read'},
  facts: [],
  ...part,
});

export const field = (part: Partial<FieldObservation> = {}): FieldObservation => ({
  kind: 'field',
  trust: 'page',
  id: 'f1',
  visit: 'v1',
  at: 1050,
  type: 'email',
  confidence: 1,
  evidence: ['autocomplete="email"'],
  required: true,
  host: 'www.shop.example',
  thirdParty: false,
  shadow: false,
  filled: true,
  ...part,
});

export const submit = (part: Partial<SubmitObservation> = {}): SubmitObservation => ({
  kind: 'submit',
  trust: 'page',
  id: 's1',
  visit: 'v1',
  at: 1200,
  host: 'www.shop.example',
  types: ['email'],
  ...part,
});

export const receiver = (part: Partial<Receiver> = {}): Receiver => ({
  id: 'meta',
  name: 'Meta Pixel',
  owner: 'Meta Platforms',
  family: 'meta',
  country: 'US',
  roles: ['advertising'],
  source: 'catalogue',
  firstParty: false,
  standIn: false,
  ...part,
});

export const finding = (part: Partial<Finding> = {}): Finding => ({
  input: 'email-identity',
  grade: 'observed',
  receiver: 'meta',
  visit: 'v1',
  stage: 'checkout',
  at: new Date(2026, 10, 23, 14, 2).getTime(),
  signal: 'email-sent',
  carrier: 'udff[em]',
  form: 'sha256',
  timing: 'before-submit',
  evidence: ['r1'],
  ...part,
});

export const flow = (part: Partial<Flow> = {}): Flow => ({
  receiver: receiver(),
  behind: [],
  requests: 1,
  stages: {checkout: 1},
  inputs: [],
  events: [],
  amounts: [],
  items: 0,
  firstAt: 1100,
  lastAt: 1100,
  evidence: ['r1'],
  ...part,
});
