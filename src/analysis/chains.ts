import {INPUTS} from '../catalog/inputs/index';
import {LENSES} from '../catalog/lenses/index';
import type {Finding, Receiver, Strength} from '../model/finding';
import type {Observation, RequestObservation, Script, Trust, Visit} from '../model/observation';
import type {Doer} from '../model/units';
import type {Trip} from './context';
import {formOf, readToken} from './hits';
import {readersIn} from './trails';

/** A claim with the whole way that it went: field, script, wrapping, request, company, input, dimensions. */
export interface Chain {
  lens: string;
  finding: Finding;
  visit: Visit;
  receiver: Receiver;
  /** Type of the field that the value was typed into, where one was typed. */
  field?: string;
  /** Another company's script that read such a field on that page: the receiver's own, or the one that sent the request. */
  reader?: {script: Script; receiver: Receiver; act: string};
  /** Steps that were undone to find the value, outermost first; empty where it went as it was typed. */
  wrapping: string[];
  /** The first observation that proves it, and the request that it is, where it is one. */
  proof: Observation;
  request?: RequestObservation;
  /** Who reported the proof. */
  trust: Trust;
  /** Dimensions of the lens that sources tie the input to. */
  ties: {dimension: string; strength: Strength}[];
}

/** Types of typed values that stood where the finding was made. */
function typesAt({carrier}: Finding, {entries, leaks = []}: RequestObservation): string[] {
  const isThere = ({key, place}: {key: string; place: string}) => (key || place) === carrier;
  return [
    ...entries.filter(isThere).flatMap(({tokens = []}) => tokens.map(token => readToken(token).type)),
    ...leaks.filter(isThere).map(({type}) => type),
  ];
}

/** Steps of the value's wrapping: at the very key where it is known, else of the same form in the request. */
function wrappingOf({carrier, form}: Finding, {leaks = []}: RequestObservation): string[] {
  const sameForm = leaks.filter(({chain}) => formOf(chain) === form);
  return (sameForm.find(({key, place}) => (key || place) === carrier) ?? sameForm[0])?.chain ?? [];
}

function readerOf(
  readers: readonly Doer[],
  field: string,
  {visit, receiver}: {visit: string; receiver: Receiver},
  request: RequestObservation,
): Chain['reader'] {
  const asked = new Set(request.initiator?.scripts.map(({host, path}) => host + path));
  const reads = readers.flatMap(doer =>
    doer.acts
      .filter(act => act.visit === visit && act.field?.split(' ').includes(field))
      .map(({act}) => ({script: doer.script, receiver: doer.receiver, act})),
  );
  return (
    reads.find(({receiver: {family}}) => family === receiver.family) ??
    reads.find(({script: {host, path}}) => asked.has(host + path))
  );
}

/** Types that the finding's signal is about, where it is about some: a key can carry several typed values. */
function typesOf({input, signal}: Finding): readonly string[] | undefined {
  const found = INPUTS.find(({id}) => id === input)?.signals.find(({id}) => id === signal);
  return found && 'types' in found ? found.types : undefined;
}

/** The chains of these findings under a lens. */
export function chainsOf(trip: Trip, findings: readonly Finding[], lensId: string): Chain[] {
  const byId = new Map<string, Observation>(trip.observations.map(one => [one.id, one]));
  const mappings = LENSES.find(({id}) => id === lensId)?.mappings ?? [];
  const readers = readersIn(trip);
  return findings.flatMap(finding => {
    const visit = trip.byId.get(finding.visit);
    const [first] = finding.evidence;
    const proof = first === undefined ? undefined : byId.get(first);
    if (!visit || !proof) return [];
    const request = proof.kind === 'request' ? proof : undefined;
    const receiver = request
      ? (trip.outsiderOf(request)?.receiver ?? trip.receiverOf(request))
      : trip.receiverOf({host: finding.receiver, thirdParty: finding.receiver !== visit.site});
    const types = typesOf(finding);
    const typed = request && finding.form ? typesAt(finding, request) : [];
    const field =
      proof.kind === 'field' ? proof.type : typed.find(type => types === undefined || types.includes(type));
    const reader =
      request && field ? readerOf(readers, field, {visit: visit.id, receiver}, request) : undefined;
    const chain: Chain = {
      lens: lensId,
      finding,
      visit,
      receiver,
      ...(field ? {field} : {}),
      ...(reader ? {reader} : {}),
      wrapping: request && finding.form ? wrappingOf(finding, request) : [],
      proof,
      ...(request ? {request} : {}),
      trust: proof.trust,
      ties: mappings
        .filter(({input}) => input === finding.input)
        .map(({dimension, strength}) => ({dimension, strength})),
    };
    return [chain];
  });
}
