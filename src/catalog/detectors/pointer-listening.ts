import type {Detector} from '../../model/units';
import {callsOf} from './fields';

const thresholds = {
  /** Kinds of what a hand does that must be heard: moving alone serves many a menu. */
  kinds: 2,
} as const;

const KINDS: readonly RegExp[] = [
  /^listen:(mousemove|pointermove|touchmove):window$/,
  /^listen:(mousedown|pointerdown|touchstart):window$/,
  /^listen:scroll:window$/,
  /^listen:(devicemotion|deviceorientation|deviceorientationabsolute):window$/,
];

/** Other companies' scripts that follow the hand over the whole page. */
export default {
  id: 'pointer-listening',
  name: {en: 'Following the pointer', zh: '跟踪指针'},
  needs: {instruments: ['listeners']},
  thresholds,
  source:
    'Englehardt, Acar and Narayanan 2017 on what recorders take. Moves of the pointer on the whole page are the mark; a second kind tells it from what a menu needs.',
  citations: ['REPLAY17'],
  detect: ({doers}) =>
    doers.flatMap(({isOther, receiver, script, acts: all}) => {
      const acts = all.filter(one => one.inForeignDocument && KINDS.some(kind => kind.test(one.act)));
      const kinds = KINDS.filter(kind => acts.some(({act}) => kind.test(act)));
      const moves = acts.some(({act}) => KINDS[0]?.test(act));
      if (!isOther || !moves || kinds.length < thresholds.kinds) return [];
      return [
        {
          verdict: 'found',
          receiver,
          script,
          grade: 'derivable',
          details: {kinds: kinds.length, listeners: callsOf(acts)},
          reasons: ['whole-page'],
          evidence: acts.map(({id}) => id),
        },
      ];
    }),
} satisfies Detector;
