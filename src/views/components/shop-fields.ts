import type {FieldObservation, Observation} from '../../model/observation';

/** Types of the fields of a trip: those that were filled in, and those that were only asked for. */
export interface AskedFor {
  took: string[];
  asked: string[];
}

/** What the pages' own fields asked and took; fields in frames of other sites belong to those. */
export function askedFor(observations: readonly Observation[]): AskedFor {
  const own = observations.filter(
    (observation): observation is FieldObservation =>
      observation.kind === 'field' && !observation.thirdParty && observation.type !== 'unknown',
  );
  const took = new Set(own.filter(({filled}) => filled).map(({type}) => type));
  const asked = new Set(own.map(({type}) => type).filter(type => !took.has(type)));
  return {took: [...took], asked: [...asked]};
}
