import type {Detector} from '../../model/units';
import {callsOf, isPayment, isPersonal, typesOf} from './fields';

/** Other companies' scripts that are told when a form is sent, or send it themselves. */
export default {
  id: 'form-interception',
  name: {en: 'Watching forms being sent', zh: '拦截表单提交'},
  needs: {instruments: ['listeners', 'reads']},
  thresholds: {listeners: 1},
  source:
    'Senol et al. 2022: values are taken at the moment of sending as well. A listener on the form itself is for that form; one on the page hears all forms, personal or not, and is graded lower.',
  citations: ['LEAKYFORMS22'],
  detect: ({doers, fields}) =>
    doers.flatMap(({receiver, script, acts: all}) => {
      const acts = all.filter(
        ({act, inForeignDocument}) =>
          inForeignDocument && /^(listen:submit(:window)?|call:submit)$/.test(act),
      );
      const direct = typesOf(acts).filter(isPersonal);
      const hosts = new Set(acts.filter(({act}) => act.endsWith(':window')).map(({host}) => host));
      const heard = fields.flatMap(({host, type}) => (hosts.has(host) && isPersonal(type) ? [type] : []));
      const types = [...new Set([...direct, ...heard])].sort();
      if (types.length === 0) return [];
      return [
        {
          verdict: 'found',
          receiver,
          script,
          grade: direct.length > 0 ? 'observed' : 'derivable',
          fields: types,
          details: {listeners: callsOf(acts), fields: types.length},
          reasons: [
            ...(types.some(isPayment) ? ['payment-fields'] : []),
            direct.length > 0 ? 'on-form' : 'whole-page',
            ...(acts.some(({act}) => act === 'call:submit') ? ['sends-itself'] : []),
          ],
          evidence: acts.map(({id}) => id),
        },
      ];
    }),
} satisfies Detector;
