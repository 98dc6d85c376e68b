import {
  type BlindSpot,
  type DimensionExposure,
  type Finding,
  GRADES,
  type MappedInput,
} from '../model/finding';
import type {Lens, Mapping} from '../model/units';

function mappedInput(
  mapping: Mapping,
  findings: readonly Finding[],
  spots: readonly BlindSpot[],
): MappedInput {
  const own = findings.filter(({input}) => input === mapping.input);
  const blindSpots = spots.filter(({inputs}) => inputs.includes(mapping.input)).map(({id}) => id);
  const best = GRADES.find(grade => own.some(finding => finding.grade === grade));
  return {
    input: mapping.input,
    strength: mapping.strength,
    citations: mapping.citations,
    state: best ?? (blindSpots.length > 0 ? 'hidden' : 'none'),
    findings: own,
    blindSpots,
  };
}

/** The dimensions of a lens with the inputs that were seen in each; counts only, nothing is weighed. */
export function dimensionsOf(
  lens: Lens,
  findings: readonly Finding[],
  spots: readonly BlindSpot[],
  language: 'en' | 'zh' = 'en',
): DimensionExposure[] {
  return lens.dimensions.map(({id, unseeable}) => ({
    dimension: id,
    inputs: lens.mappings
      .filter(({dimension}) => dimension === id)
      .map(mapping => mappedInput(mapping, findings, spots)),
    unseeable: unseeable.map(({text}) => text[language]),
  }));
}
