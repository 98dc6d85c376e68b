import {LENSES} from '../catalog/lenses/index';
import {type Exposure, GRADES, type Grade} from '../model/finding';
import {dimensionsFor, type Told, toldOf} from './companies';

/** The columns of the graph, from left to right. */
export const COLUMNS = ['shop', 'company', 'dimension'] as const;
export type Column = (typeof COLUMNS)[number];

/** One input on its way from a site to a company, under one dimension; null is none of this lens. */
export interface FlowUnit extends Told {
  dimension: string | null;
}

export interface FlowNode {
  column: Column;
  /** Site, id of a family or of a dimension; `OTHERS` for those that are folded, `NO_DIMENSION` for no dimension. */
  key: string;
  /** How many nodes it stands for: more than one where it is folded. */
  stands: number;
  units: FlowUnit[];
}

export interface FlowLink {
  source: FlowNode;
  target: FlowNode;
  grade: Grade;
  /** The width: one an input for each shop, company and dimension. Never empty. */
  units: FlowUnit[];
}

export interface FlowGraph {
  nodes: FlowNode[];
  links: FlowLink[];
}

/* Signs that no site, owner or dimension has as its name. */
export const OTHERS = '\u0000others';
export const NO_DIMENSION = '\u0000none';

/** Every input that went, or could go, from a site to a company, once for each dimension that it is tied to. */
export function flowUnits(exposure: Exposure): FlowUnit[] {
  const mappings = LENSES.find(({id}) => id === exposure.lens)?.mappings ?? [];
  return toldOf(exposure).flatMap(told =>
    dimensionsFor(mappings, told.input).map(dimension => ({...told, dimension})),
  );
}

const keyIn: Record<Column, (unit: FlowUnit) => string> = {
  shop: ({site}) => site,
  company: ({company}) => company,
  dimension: ({dimension}) => dimension ?? NO_DIMENSION,
};

function grouped<K>(units: readonly FlowUnit[], keyOf: (unit: FlowUnit) => K): Map<K, FlowUnit[]> {
  const groups = new Map<K, FlowUnit[]>();
  for (const unit of units) {
    const key = keyOf(unit);
    const group = groups.get(key);
    if (group) group.push(unit);
    else groups.set(key, [unit]);
  }
  return groups;
}

const observed = (units: readonly FlowUnit[]): number =>
  units.filter(({grade}) => grade === 'observed').length;

/** Those that got most of what was seen first; one that would be folded alone stays. */
function columnNodes(column: Column, units: readonly FlowUnit[], most: number): FlowNode[] {
  const groups = [...grouped(units, keyIn[column])].sort(
    ([a, ofA], [b, ofB]) =>
      observed(ofB) - observed(ofA) || ofB.length - ofA.length || (a < b ? -1 : a > b ? 1 : 0),
  );
  const shown = groups.length <= most + 1 ? groups : groups.slice(0, most);
  const nodes = shown.map(([key, own]): FlowNode => ({column, key, stands: 1, units: own}));
  const rest = groups.slice(shown.length);
  if (rest.length > 0) {
    nodes.push({column, key: OTHERS, stands: rest.length, units: rest.flatMap(([, own]) => own)});
  }
  return nodes;
}

/**
 * The graph shop → company → dimension. Each unit runs through exactly one node of each column, so that all columns
 * have the same sum, by grade as well.
 *
 * @param most Nodes of a column that are drawn on their own; the others are folded into one.
 */
export function flowGraph(
  units: readonly FlowUnit[],
  most: {shop: number; company: number; dimensions: readonly string[]},
): FlowGraph {
  const order = [...most.dimensions, NO_DIMENSION];
  const columns = {
    shop: columnNodes('shop', units, most.shop),
    company: columnNodes('company', units, most.company),
    dimension: columnNodes('dimension', units, Number.POSITIVE_INFINITY).sort(
      (a, b) => order.indexOf(a.key) - order.indexOf(b.key),
    ),
  };
  const nodeOf = new Map<FlowUnit, Map<Column, FlowNode>>(units.map(unit => [unit, new Map()]));
  for (const column of COLUMNS) {
    for (const node of columns[column]) for (const unit of node.units) nodeOf.get(unit)?.set(column, node);
  }
  const links = (from: Column, to: Column): FlowLink[] =>
    columns[from].flatMap(source =>
      [...grouped(source.units, unit => nodeOf.get(unit)?.get(to))].flatMap(([target, own]) =>
        target === undefined
          ? []
          : GRADES.map(grade => ({
              source,
              target,
              grade,
              units: own.filter(unit => unit.grade === grade),
            })).filter(link => link.units.length > 0),
      ),
    );
  return {
    nodes: COLUMNS.flatMap(column => columns[column]),
    links: [...links('shop', 'company'), ...links('company', 'dimension')],
  };
}
