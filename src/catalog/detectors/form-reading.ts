import type {Detector, DoneAct, Scene} from '../../model/units';
import {callsOf, isPayment, isPersonal, typesOf} from './fields';

/** When it was read, against its way to the shop itself; counts are told in batches, so both can be. */
function timingOf(acts: readonly DoneAct[], {timingOf: timingAt}: Scene): string {
  const timings = acts.flatMap(act =>
    typesOf([act])
      .filter(isPersonal)
      .map(type => timingAt(type, act.at)),
  );
  if (timings.every(timing => timing === 'before-submit')) return 'before-submit';
  return timings.includes('unknown') ? 'unknown-submit' : 'around-submit';
}

/** Other companies' scripts that read what stands in fields of the page. */
export default {
  id: 'form-reading',
  name: {en: 'Reading form fields', zh: '读取表单字段'},
  needs: {instruments: ['reads'], observations: ['field']},
  thresholds: {fields: 1},
  source:
    'Senol et al. 2022: fields are read by third parties before a form is sent. One personal field is enough; fields of no type, searches and messages are left out.',
  citations: ['LEAKYFORMS22'],
  detect: scene =>
    scene.doers.flatMap(({receiver, script, acts: all}) => {
      const acts = all.filter(
        one => one.inForeignDocument && one.act.startsWith('read:') && typesOf([one]).some(isPersonal),
      );
      const fields = typesOf(acts).filter(isPersonal);
      if (fields.length === 0) return [];
      return [
        {
          verdict: 'found',
          receiver,
          script,
          grade: 'observed',
          fields,
          details: {fields: fields.length, reads: callsOf(acts), payment: fields.filter(isPayment).length},
          reasons: [...(fields.some(isPayment) ? ['payment-fields'] : []), timingOf(acts, scene)],
          evidence: acts.map(({id}) => id),
        },
      ];
    }),
} satisfies Detector;
