import {LENSES} from '../catalog/lenses/index';
import {receiverAt} from '../catalog/parties/receiver';
import {type Exposure, GRADES, type Grade} from '../model/finding';
import type {Observation, Script, Visit} from '../model/observation';
import {tripOf} from './context';
import {dimensionsOf} from './exposure';

/** One company with its family, and the weakest grade that counts; empty words let everything through. */
export interface Focus {
  company: string;
  grade: Grade | '';
}

/** An analysis with only what one company got, or only claims of some grades. What could not be seen stays. */
export function focused(exposure: Exposure, {company, grade}: Focus, language: 'en' | 'zh'): Exposure {
  const lens = LENSES.find(({id}) => id === exposure.lens);
  if (!lens || (!company && !grade)) return exposure;
  const isFirm = (one: {grade: Grade}) => !grade || GRADES.indexOf(one.grade) <= GRADES.indexOf(grade);
  const flows = exposure.flows
    .filter(({receiver}) => !company || receiver.family === company)
    .map(flow => ({...flow, inputs: flow.inputs.filter(isFirm)}));
  const receivers = new Set(flows.map(({receiver}) => receiver.id));
  const findings = exposure.findings.filter(
    finding => isFirm(finding) && (!company || receivers.has(finding.receiver)),
  );
  return {
    ...exposure,
    flows,
    findings,
    dimensions: dimensionsOf(lens, findings, exposure.blindSpots, language),
    counts: {
      ...exposure.counts,
      thirdParty: company ? flows.reduce((sum, {requests}) => sum + requests, 0) : exposure.counts.thirdParty,
      receivers: flows.length,
    },
  };
}

/** Observations without those that are another company's: its requests, frames, and what its scripts did alone. */
export function observationsOf(
  company: string,
  visits: readonly Visit[],
  observations: readonly Observation[],
): readonly Observation[] {
  if (!company) return observations;
  const trip = tripOf(visits, observations);
  const isIts = ({host, path}: Script) => receiverAt(host, path, false).family === company;
  return observations.filter(observation => {
    switch (observation.kind) {
      case 'request':
        return trip.outsiderOf(observation)?.receiver.family === company;
      case 'frame':
        return isIts(observation);
      case 'act':
      case 'stored':
        return observation.scripts.some(isIts);
      default:
        return true;
    }
  });
}
