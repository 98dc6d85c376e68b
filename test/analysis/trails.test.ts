import {describe, expect, it} from 'vitest';
import {trailsOf} from '../../src/analysis/trails';
import type {ActObservation, Script} from '../../src/model/observation';
import {request, visit} from '../records';

const script = (host: string, site = host): Script => ({host, site, path: '/x.js'});
const act = (id: string, given: Partial<ActObservation>): ActObservation => ({
  kind: 'act',
  id,
  visit: 'v',
  at: 2_000,
  trust: 'page',
  act: 'read:value',
  scripts: [],
  count: 1,
  host: 'www.shop.example',
  thirdParty: false,
  field: 'email',
  ...given,
});
const FB = script('connect.facebook.net', 'facebook.net');

describe('trails of fields', () => {
  it('name the companies whose scripts read a field, and how often', () => {
    const trails = trailsOf(
      [visit('v')],
      [
        act('a', {scripts: [FB], count: 2}),
        act('b', {scripts: [FB], count: 3, act: 'read:checked'}),
        act('c', {scripts: [script('www.shop.example', 'shop.example'), FB]}),
        act('d', {scripts: [FB], act: 'listen:keydown'}),
        act('e', {scripts: []}),
      ],
    );
    expect(trails.get('email')?.readers).toMatchObject([
      {receiver: {id: 'meta'}, times: 5, evidence: ['a', 'b']},
    ]);
  });

  it('look through libraries to the script that used them, and leave a frame’s own scripts out', () => {
    const library = script('cdn.jsdelivr.net', 'jsdelivr.net');
    const trails = trailsOf(
      [visit('v')],
      [
        act('a', {scripts: [library, FB]}),
        act('b', {
          scripts: [script('js.stripe.com', 'stripe.com')],
          host: 'js.stripe.com',
          field: 'cc-number',
        }),
        act('c', {scripts: [FB], act: 'read:form-data', field: 'tel name'}),
      ],
    );
    expect(trails.get('email')?.readers.map(({receiver}) => receiver.id)).toEqual(['meta']);
    expect(trails.has('cc-number')).toBe(false);
    expect([...trails.keys()].sort()).toEqual(['email', 'name', 'tel']);
  });

  it('name who was sent it, in which forms', () => {
    const leak = (chain: string[]) => ({type: 'email', chain, place: 'url' as const, key: 'em'});
    const trails = trailsOf(
      [visit('v')],
      [
        request('r1', 'v', {leaks: [leak(['hex', 'sha256', 'lower'])]}),
        request('r2', 'v', {leaks: [leak(['uri']), leak(['hex', 'sha256'])]}),
        request('r3', 'v', {leaks: [leak([])], delivery: 'failed'}),
      ],
    );
    expect(trails.get('email')?.takers).toMatchObject([{forms: ['sha256', 'plain'], evidence: ['r1', 'r2']}]);
  });
});
