import type {DimensionExposure, Exposure, MappedInput} from '../model/finding';

/** Three counts of inputs of one dimension. They answer different questions and are never added up. */
export const SERIES = ['seen', 'sourced', 'inferred'] as const;
export type Series = (typeof SERIES)[number];

export interface DimensionCounts {
  dimension: string;
  /**
   * `seen`: inputs that were observed in these records. `sourced`: inputs that a source documents or reports for this
   * dimension. `inferred`: inputs that only our inference ties to it.
   */
  counts: Record<Series, number>;
  /** The same inputs by what was seen of them. */
  states: Record<MappedInput['state'], number>;
  /** And by how firmly sources tie them. */
  strengths: Record<MappedInput['strength'], number>;
  /** Documented inputs that no browser sees. */
  unseeable: number;
}

function countsOf({dimension, inputs, unseeable}: DimensionExposure): DimensionCounts {
  const having = (test: (input: MappedInput) => boolean) => inputs.filter(test).length;
  const state = (wanted: MappedInput['state']) => having(one => one.state === wanted);
  const strength = (wanted: MappedInput['strength']) => having(one => one.strength === wanted);
  return {
    dimension,
    counts: {
      // What the operator denies using is in no series.
      seen: having(one => one.state === 'observed' && one.strength !== 'denied'),
      sourced: strength('documented') + strength('reported'),
      inferred: strength('plausible'),
    },
    states: {
      observed: state('observed'),
      derivable: state('derivable'),
      plausible: state('plausible'),
      none: state('none'),
      hidden: state('hidden'),
    },
    strengths: {
      documented: strength('documented'),
      reported: strength('reported'),
      plausible: strength('plausible'),
      denied: strength('denied'),
    },
    unseeable: unseeable.length,
  };
}

/** Counts of each dimension of the lens, in the lens's order. */
export const dimensionCounts = ({dimensions}: Pick<Exposure, 'dimensions'>): DimensionCounts[] =>
  dimensions.map(countsOf);
