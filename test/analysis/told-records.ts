import {analyse} from '../../src/analysis/run';
import type {Entry, Observation} from '../../src/model/observation';
import {request, visit} from '../records';

/* Two shops, three receivers of two families: small enough to be counted by hand. */

const token = (key: string, type: string): Entry => ({
  place: 'query',
  key,
  shape: 'hex64',
  length: 64,
  tokens: [`⟦${type}:sha256⟧`],
});

const toGoogle = {host: 'www.google-analytics.com', site: 'google-analytics.com', path: '/g/collect'};
const toAds = {
  host: 'googleads.g.doubleclick.net',
  site: 'doubleclick.net',
  path: '/pagead/viewthroughconversion/1/',
};

export const VISITS = [
  visit('a'),
  visit('b', {site: 'store.example', host: 'store.example', startedAt: 9_000, tab: 2}),
];

export const OBSERVATIONS: Observation[] = [
  request('r1', 'a', {entries: [token('em', 'email'), token('ph', 'tel')]}),
  request('r2', 'a', {...toGoogle, entries: [token('em', 'email')], at: 4_000}),
  request('r3', 'b', {...toAds, entries: [token('ph', 'tel')], at: 9_500}),
];

export const EXPOSURE = analyse(VISITS, OBSERVATIONS, 'zhima');
