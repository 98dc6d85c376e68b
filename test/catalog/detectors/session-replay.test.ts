import {describe, expect, it} from 'vitest';
import type {Entry} from '../../../src/model/observation';
import {act, request, watched} from '../../records';
import {judge, statesOf} from './judging';

const RECORDER = 'cdn.recorder.example/r.js';
const listeners = (script = RECORDER) =>
  ['listen:mousemove:window', 'listen:scroll:window', 'listen:input:window'].map(name => act(name, script));
const keys = (...names: string[]): Entry[] =>
  names.map(key => ({place: 'body', key, shape: 'number', length: 3}));
const upload = (id: string, bytes: number, entries: Entry[] = []) =>
  request(id, 'v', {
    method: 'POST',
    host: 'in.recorder.example',
    site: 'recorder.example',
    path: '/e',
    body: {state: 'read', bytes},
    entries,
  });
const see = (...observations: Parameters<typeof judge>[1]) =>
  judge('session-replay', [watched(), ...observations]);

describe('session replay', () => {
  it('knows a recorder by the document that it follows', () => {
    expect(see(...listeners(), act('follow:document', RECORDER))).toMatchObject([
      {
        state: 'found',
        receiver: 'recorder.example',
        grade: 'observed',
        reasons: ['listens', 'follows-document'],
      },
    ]);
  });

  it('knows one by the format of what it sends', () => {
    const sent = upload('r', 500, keys('events[].type', 'events[].timestamp', 'events[].data.source'));
    expect(see(...listeners(), sent)).toMatchObject([
      {grade: 'observed', reasons: ['listens', 'recording-format']},
    ]);
  });

  it('takes steady large uploads, or many fields read, for a weaker sign', () => {
    const uploads = ['a', 'b', 'c'].map(id => upload(id, 4_000));
    expect(see(...listeners(), ...uploads)).toMatchObject([{grade: 'derivable'}]);
    expect(statesOf(see(...listeners(), ...uploads.slice(1)))).toEqual(['not-found']);
    const reads = ['email', 'tel', 'name'].map(field => act('read:value', RECORDER, {field}));
    expect(see(...listeners(), ...reads)).toMatchObject([
      {grade: 'derivable', reasons: ['listens', 'reads-fields']},
    ]);
  });

  it('needs pointer, scrolling and typing together, and another company', () => {
    const follow = act('follow:document', RECORDER);
    expect(statesOf(see(follow, ...listeners().slice(1)))).toEqual(['not-found']);
    const own = 'www.shop.example/app.js';
    expect(statesOf(see(...listeners(own), act('follow:document', own)))).toEqual(['not-found']);
  });

  it('does not take the listeners of who fights fraud for a recording', () => {
    const fraud = 'cdn.sift.com/s.js';
    const reads = ['email', 'tel', 'name'].map(field => act('read:value', fraud, {field}));
    expect(statesOf(see(...listeners(fraud), ...reads))).toEqual(['not-found']);
  });

  it('knows a vendor by its name alone less firmly', () => {
    const told = request('h', 'v', {host: 'in.hotjar.com', site: 'hotjar.com', path: '/api'});
    expect(see(told)).toMatchObject([{receiver: 'hotjar', grade: 'plausible', reasons: ['vendor-role']}]);
  });

  it('does not know where changes were not watched', () => {
    expect(judge('session-replay', [act('watch:listeners', '')])).toMatchObject([
      {state: 'unknown', reasons: ['mutations']},
    ]);
  });
});
