import {describe, expect, it} from 'vitest';
import {act, watched} from '../../records';
import {judge, statesOf} from './judging';

const TRACKER = 'cdn.tracker.example/fp.js';
const picture = {
  width: 240,
  height: 60,
  characters: 20,
  colours: 2,
  texts: 2,
  images: 0,
  saves: 0,
  listeners: 0,
  lossless: 1,
  shown: 0,
};
const reads = (detail: Partial<typeof picture>, script = TRACKER) =>
  judge('fingerprinting', [watched(), act('canvas:read:1', script, {detail: {...picture, ...detail}})]);
const does = (...acts: string[]) =>
  judge('fingerprinting', [watched(), ...acts.map(name => act(name, TRACKER))]);

describe('fingerprinting', () => {
  it('knows a test picture that is read back', () => {
    expect(reads({})).toMatchObject([
      {
        state: 'found',
        receiver: 'tracker.example',
        script: {host: 'cdn.tracker.example', path: '/fp.js'},
        grade: 'observed',
        reasons: ['canvas'],
        evidence: ['act-canvas:read:1-cdn.tracker.example/fp.js-'],
      },
    ]);
    expect(statesOf(reads({characters: 3, colours: 2}))).toEqual(['found']);
    expect(statesOf(reads({characters: 10, colours: 1}))).toEqual(['found']);
  });

  it.each([
    ['has too few signs of one colour', {characters: 9, colours: 1}],
    ['has no text', {characters: 0, colours: 0}],
    ['is too small', {width: 15}],
    ['loses detail', {lossless: 0}],
    ['is drawn with saved states', {saves: 2}],
    ['is drawn on by hand', {listeners: 1}],
    ['shows a picture to people', {images: 1, shown: 1}],
  ])('passes over a canvas that %s', (_, detail) => {
    expect(statesOf(reads(detail))).toEqual(['not-found']);
  });

  it('does not hide behind a picture that nobody sees', () => {
    expect(statesOf(reads({images: 1, shown: 0}))).toEqual(['found']);
  });

  it('knows fonts that are tried on one text', () => {
    const tried = (fonts: number, measures: number) =>
      statesOf(
        judge('fingerprinting', [watched(), act('fonts:measure', TRACKER, {detail: {fonts, measures}})]),
      );
    expect(tried(50, 50)).toEqual(['found']);
    expect(tried(49, 400)).toEqual(['not-found']);
  });

  it('tells a look at one’s own addresses from a call', () => {
    const look = ['webrtc:connection', 'webrtc:channel', 'webrtc:offer', 'webrtc:candidates'];
    expect(does(...look)).toMatchObject([{state: 'found', reasons: ['webrtc']}]);
    expect(statesOf(does(...look, 'webrtc:answer'))).toEqual(['not-found']);
  });

  it('tells a silent sound that is read from a sound that is played', () => {
    expect(does('audio:oscillator', 'audio:compressor', 'audio:render', 'audio:data')).toMatchObject([
      {reasons: ['audio']},
    ]);
    expect(statesOf(does('audio:oscillator', 'audio:compressor'))).toEqual(['not-found']);
  });

  it('counts what is asked across kinds', () => {
    const analytics = [
      ...['userAgent', 'language', 'languages', 'platform', 'vendor', 'cookieEnabled', 'connection'].map(
        name => `navigator:${name}`,
      ),
      ...['width', 'height', 'availWidth', 'availHeight', 'colorDepth'].map(name => `screen:${name}`),
      'intl:time-zone',
      'media:prefers-color-scheme',
      'connection:effectiveType',
      'hints:high-entropy',
    ];
    expect(statesOf(does(...analytics))).toEqual(['not-found']);
    expect(does(...analytics, 'webgl:renderer')).toMatchObject([{reasons: ['enumeration']}]);
  });

  it('judges each script by what it did itself', () => {
    const parts = ['audio:oscillator', 'audio:compressor', 'audio:render', 'audio:data'];
    const shared = parts.map((name, index) => act(name, `cdn.tracker.example/${index}.js`));
    expect(statesOf(judge('fingerprinting', [watched(), ...shared]))).toEqual(['not-found']);
  });

  it('looks through a library on a CDN to who called it', () => {
    const [found] = reads({}, `cdn.jsdelivr.net/npm/lib.js ${TRACKER}`);
    expect(found).toMatchObject({state: 'found', receiver: 'tracker.example'});
  });

  it('says so of the shop’s own scripts too, under the shop’s name', () => {
    expect(reads({}, 'static.shop.example/fp.js')).toMatchObject([
      {state: 'found', receiver: 'shop.example'},
    ]);
  });

  it('does not know where nobody watched', () => {
    expect(judge('fingerprinting', [act('watch:reads.listeners', '')])).toMatchObject([
      {state: 'unknown', reasons: ['fingerprinting']},
    ]);
  });
});
