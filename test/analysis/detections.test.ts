import {describe, expect, it} from 'vitest';
import {tripOf} from '../../src/analysis/context';
import {detectionsOf} from '../../src/analysis/detections';
import {analyse, narrowed} from '../../src/analysis/run';
import {DETECTORS} from '../../src/catalog/detectors/index';
import type {Observation} from '../../src/model/observation';
import type {Detector} from '../../src/model/units';
import {act, field, visit, watched} from '../records';

const failing: Detector = {
  id: 'failing',
  name: {en: 'Failing', zh: '失败'},
  needs: {},
  thresholds: {},
  source: 'none',
  citations: [],
  detect() {
    throw new Error('out of order');
  },
};
const SOUND = ['audio:oscillator', 'audio:compressor', 'audio:render', 'audio:data'];
const sounds = (visitId = 'v') =>
  SOUND.map(name => act(name, 'cdn.tracker.example/fp.js', {visit: visitId, id: `${visitId}-${name}`}));

describe('detections', () => {
  it('tells a detector that failed from one that found nothing, and goes on', () => {
    const all = detectionsOf(tripOf([visit('v')], [watched()]), [failing, ...DETECTORS]);
    expect(all.find(({detector}) => detector === 'failing')?.state).toBe('error');
    expect(all.find(({detector}) => detector === 'fingerprinting')?.state).toBe('not-found');
    expect(all.find(({detector}) => detector === 'local-ports')?.state).toBe('unknown');
  });

  it('feeds findings, no firmer than what was seen', () => {
    const listens = act('listen:keydown:window', 'cdn.logger.example/k.js');
    const observations: Observation[] = [watched(), field('f', 'v'), listens, ...sounds()];
    const {findings, detections} = analyse([visit('v')], observations, 'zhima');
    const by = (signal: string) => findings.find(finding => finding.signal === signal);
    expect(by('fingerprinting-seen')).toMatchObject({
      input: 'device-fingerprint',
      grade: 'observed',
      receiver: 'tracker.example',
      carrier: 'fingerprinting',
      evidence: SOUND.map(name => `v-${name}`),
    });
    // Keys on the whole page can be for shortcuts.
    expect(by('typing-heard')).toMatchObject({input: 'typing-dynamics', grade: 'plausible'});
    expect(by('addresses-asked')).toBeUndefined();
    expect(detections.filter(({state}) => state === 'found')).toHaveLength(2);
  });

  it('makes no finding of what was not found or could not be judged', () => {
    const {findings, detections} = analyse([visit('v')], sounds(), 'zhima');
    expect(detections.some(({state}) => state === 'found')).toBe(false);
    expect(findings).toEqual([]);
  });

  it('answers for each visit, and only for those that are looked at', () => {
    const observations = [watched(), ...sounds(), ...sounds('w')];
    const whole = analyse([visit('v'), visit('w')], observations, 'zhima');
    const states = (id: string) =>
      whole.detections
        .filter(one => one.visit === id && one.detector === 'fingerprinting')
        .map(one => one.state);
    expect([states('v'), states('w')]).toEqual([['found'], ['unknown']]);
    const kept = narrowed(whole, observations, new Set(['w']), 'en').detections;
    expect(new Set(kept.map(one => one.visit))).toEqual(new Set(['w']));
  });
});
