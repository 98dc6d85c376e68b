import {describe, expect, it} from 'vitest';
import {chainsOf} from '../../src/analysis/chains';
import {tripOf} from '../../src/analysis/context';
import {findingsOf} from '../../src/analysis/findings';
import {joinsOf} from '../../src/analysis/joins';
import {sessionsOf} from '../../src/analysis/sessions';
import {act, field, request, submit, visit} from '../records';

const PIXEL = 'connect.facebook.net/en_US/fbevents.js';

describe('chains', () => {
  it('go from the field by its reader and its wrapping to the dimensions', () => {
    const trip = tripOf(
      [visit('a')],
      [
        field('f', 'a'),
        act('read:value', 'cdn.other.example/x.js', {visit: 'a', field: 'email'}),
        act('read:value', PIXEL, {visit: 'a', field: 'email tel'}),
        submit('s', 'a', {at: 2_500, types: ['email']}),
        request('r', 'a', {
          leaks: [{type: 'email', chain: ['uri', 'sha256', 'lower'], place: 'url', key: 'udff[em]'}],
          initiator: {
            via: 'image',
            scripts: [{host: 'connect.facebook.net', site: 'facebook.net', path: '/en_US/fbevents.js'}],
          },
        }),
      ],
    );
    const chains = chainsOf(trip, findingsOf(trip, []), 'merchant-trust');
    const chain = chains.find(({finding}) => finding.input === 'email-identity' && finding.form === 'sha256');
    expect(chain).toMatchObject({
      field: 'email',
      reader: {act: 'read:value', script: {host: 'connect.facebook.net'}},
      wrapping: ['uri', 'sha256', 'lower'],
      request: {id: 'r'},
      trust: 'browser',
      ties: [{dimension: 'identity-consistency', strength: 'documented'}],
      finding: {timing: 'after-submit', carrier: 'udff[em]'},
    });
    expect(chain?.receiver.family).toBe('meta');
    for (const {finding, request: proof} of chains) expect(finding.evidence).toContain(proof?.id ?? 'f');
  });

  it('name no reader where only others read the field', () => {
    const trip = tripOf(
      [visit('a')],
      [
        act('read:value', 'cdn.other.example/x.js', {visit: 'a', field: 'email'}),
        request('r', 'a', {leaks: [{type: 'email', chain: [], place: 'url', key: 'em'}]}),
      ],
    );
    const [chain] = chainsOf(trip, findingsOf(trip, []), 'zhima').filter(({field: type}) => type === 'email');
    expect(chain).toMatchObject({wrapping: [], field: 'email'});
    expect(chain?.reader).toBeUndefined();
  });
});

describe('joins', () => {
  const shops = [
    visit('a', {site: 'one.example'}),
    visit('b', {site: 'two.example'}),
    visit('c', {site: 'two.example'}),
  ];
  const told = (id: string, visitId: string, hash: string) =>
    request(id, visitId, {entries: [{place: 'query', key: 'fbp', shape: 'id', length: 20, hash}]});

  it('are seen where one identifier came from two shops', () => {
    const joins = joinsOf(tripOf(shops, [told('1', 'a', 'x'), told('2', 'b', 'x'), told('3', 'c', 'y')]));
    expect(joins).toHaveLength(1);
    expect(joins[0]).toMatchObject({
      family: 'meta',
      by: 'identifier',
      key: 'fbp',
      sites: ['one.example', 'two.example'],
      grade: 'observed',
      evidence: ['1', '2'],
    });
  });

  it('follow where the same kind of datum came in one form, since the value is not kept', () => {
    const hashed = (id: string, visitId: string) =>
      request(id, visitId, {leaks: [{type: 'email', chain: ['sha256'], place: 'url', key: 'em'}]});
    const joins = joinsOf(tripOf(shops, [hashed('1', 'a'), hashed('2', 'c')]));
    expect(joins).toMatchObject([{by: 'personal', key: 'email sha256', grade: 'derivable'}]);
    expect(joinsOf(tripOf(shops, [hashed('1', 'b'), hashed('2', 'c')]))).toEqual([]);
  });
});

describe('sessions', () => {
  it('end after half an hour without a page, and are apart by where they came from', () => {
    const minute = 60_000;
    const sessions = sessionsOf([
      visit('c', {startedAt: 70 * minute}),
      visit('a', {startedAt: 1, endedAt: 20 * minute}),
      visit('b', {startedAt: 45 * minute, site: 'two.example'}),
      visit('x', {startedAt: 50 * minute, from: '0123456789abcdef'}),
      visit('d', {startedAt: 101 * minute}),
    ]);
    expect(sessions.map(({id, visits, from}) => [id, visits, from])).toEqual([
      ['a', ['a', 'b', 'c'], undefined],
      ['x', ['x'], '0123456789abcdef'],
      ['d', ['d'], undefined],
    ]);
    expect(sessions[0]).toMatchObject({sites: ['shop.example', 'two.example'], endedAt: 70 * minute});
  });
});
