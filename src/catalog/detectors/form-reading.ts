import type {Detector, DoneAct, Scene} from '../../model/units';
import {callsOf, isPayment, isPersonal, typesOf} from './fields';

/** When it was read, against the first time that such a form was sent; counts are told in batches, so both can be. */
function timingOf(acts: readonly DoneAct[], fields: readonly string[], {submits}: Scene): string {
  const sent = submits.filter(({types}) => types.some(type => fields.includes(type))).map(({at}) => at);
  if (sent.length === 0) return 'before-submit';
  const first = Math.min(...sent);
  return acts.every(({at}) => at <= first) ? 'before-submit' : 'around-submit';
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
          reasons: [...(fields.some(isPayment) ? ['payment-fields'] : []), timingOf(acts, fields, scene)],
          evidence: acts.map(({id}) => id),
        },
      ];
    }),
} satisfies Detector;
