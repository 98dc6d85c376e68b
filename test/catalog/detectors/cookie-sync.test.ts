import {describe, expect, it} from 'vitest';
import {request, stored, watched} from '../../records';
import {judge, statesOf} from './judging';

const told = (host: string, hash = 'h1') =>
  request('r', 'v', {
    host,
    site: host.split('.').slice(-2).join('.'),
    path: '/sync',
    entries: [{place: 'query', key: 'uid', shape: 'id', length: 24, hash}],
  });
const see = (...observations: Parameters<typeof judge>[1]) =>
  judge('cookie-sync', [watched(), ...observations]);

describe('cookie sync', () => {
  it('knows one company’s identifier in a request to another', () => {
    expect(see(stored('s', 'cdn.one.example/a.js'), told('px.two.test'))).toMatchObject([
      {
        state: 'found',
        receiver: 'two.test',
        grade: 'observed',
        reasons: ['from-one.example'],
        evidence: ['s', 'r'],
      },
    ]);
  });
  it('knows a cookie that a response set', () => {
    const set = request('c', 'v', {
      host: 'ads.one.example',
      site: 'one.example',
      path: '/p',
      setCookies: [{name: 'id', value: 'h9', maxAge: 8_000_000, thirdParty: true}],
    });
    expect(see(set, told('px.two.test', 'h9'))).toMatchObject([{state: 'found', evidence: ['c', 'r']}]);
  });
  it('grades what the shop keeps and passes on lower', () => {
    expect(see(stored('s', 'www.shop.example/a.js'), told('px.two.test'))).toMatchObject([
      {grade: 'derivable', reasons: ['shop-identifier']},
    ]);
  });
  it('is none within one company, of a short life, or of a session', () => {
    const one = told('px.one.example');
    expect(statesOf(see(stored('s', 'cdn.one.example/a.js'), one))).toEqual(['not-found']);
    const two = told('px.two.test');
    expect(statesOf(see(stored('s', 'cdn.one.example/a.js', {maxAge: 86_400}), two))).toEqual(['not-found']);
    expect(statesOf(see(stored('s', 'cdn.one.example/a.js', {area: 'session'}), two))).toEqual(['not-found']);
    expect(statesOf(see(stored('s', 'cdn.one.example/a.js', {isIdentifier: false}), two))).toEqual([
      'not-found',
    ]);
  });
  it('does not know where storage was not watched', () => {
    expect(statesOf(judge('cookie-sync', [told('px.two.test')]))).toEqual(['unknown']);
  });
});
