import {describe, expect, it} from 'vitest';
import {focused, observationsOf} from '../../src/analysis/focus';
import type {ActObservation} from '../../src/model/observation';
import {submit} from '../records';
import {EXPOSURE, OBSERVATIONS, VISITS} from './told-records';

const act: ActObservation = {
  kind: 'act',
  id: 'act',
  visit: 'a',
  at: 2_000,
  trust: 'page',
  act: 'read:value',
  scripts: [{host: 'connect.facebook.net', site: 'facebook.net', path: '/en_US/fbevents.js'}],
  count: 1,
  host: 'www.shop.example',
  thirdParty: false,
};

describe('an analysis with one company', () => {
  const alphabet = focused(EXPOSURE, {company: 'alphabet', grade: ''}, 'en');

  it('holds all of its family and nobody else', () => {
    expect(new Set(alphabet.flows.map(({receiver}) => receiver.family))).toEqual(new Set(['alphabet']));
    expect(alphabet.flows).toHaveLength(2);
    expect(new Set(alphabet.findings.map(({receiver}) => receiver))).toEqual(
      new Set(alphabet.flows.map(({receiver}) => receiver.id)),
    );
    expect(alphabet.counts).toMatchObject({receivers: 2, thirdParty: 2});
  });

  it('still names what could not be seen', () => {
    expect(alphabet.blindSpots).toEqual(EXPOSURE.blindSpots);
  });

  it('is about its requests and scripts only, and about what the page itself did', () => {
    const all = [...OBSERVATIONS, act, submit('s', 'a')];
    expect(observationsOf('alphabet', VISITS, all).map(({id}) => id)).toEqual(['r2', 'r3', 's']);
    expect(observationsOf('meta', VISITS, all).map(({id}) => id)).toEqual(['r1', 'act', 's']);
    expect(observationsOf('', VISITS, all)).toBe(all);
  });
});

describe('an analysis with firm claims', () => {
  it('keeps those of a grade and above, in findings, flows and dimensions', () => {
    const observed = focused(EXPOSURE, {company: '', grade: 'observed'}, 'en');
    expect(observed.findings.length).toBeGreaterThan(0);
    expect(observed.findings).toEqual(EXPOSURE.findings.filter(({grade}) => grade === 'observed'));
    const states = observed.dimensions.flatMap(({inputs}) => inputs.map(({state}) => state));
    expect(states).not.toContain('derivable');
    expect(observed.flows.every(({inputs}) => inputs.every(({grade}) => grade === 'observed'))).toBe(true);
    // Who received requests is seen, whatever follows from them.
    expect(observed.flows).toHaveLength(EXPOSURE.flows.length);
  });

  it('is the whole where nothing is asked', () => {
    expect(focused(EXPOSURE, {company: '', grade: ''}, 'en')).toBe(EXPOSURE);
  });
});
