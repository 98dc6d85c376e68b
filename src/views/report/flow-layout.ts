import {type SankeyLink, type SankeyNode, sankey} from 'd3-sankey';
import {
  COLUMNS,
  type FlowGraph,
  type FlowLink,
  type FlowNode,
  type FlowUnit,
} from '../../analysis/flow-graph';

export interface PlacedNode {
  stop: string;
  node: FlowNode;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A link as it lies: where it leaves and arrives, in the middle of its breadth. */
export interface Ribbon {
  from: {x: number; y: number};
  to: {x: number; y: number};
  breadth: number;
}

/** The links between two nodes, one a grade, that lie side by side. */
export interface PlacedBundle {
  stop: string;
  source: FlowNode;
  target: FlowNode;
  units: ReadonlySet<FlowUnit>;
  /** All of them together, broad enough to be pointed at. */
  reach: Ribbon;
  links: {link: FlowLink; ribbon: Ribbon}[];
}

export interface FlowLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  bundles: PlacedBundle[];
}

type Node = SankeyNode<{node: FlowNode}, {link: FlowLink}>;
type Link = SankeyLink<{node: FlowNode}, {link: FlowLink}>;

/** Units of the drawing. Margins hold the names of shops at the left and of dimensions at the right. */
const WIDTH = 1040;
const MARGIN = {left: 150, right: 270, top: 34, bottom: 44};
const NODE_WIDTH = 10;
/** Between nodes, so that the name beside each has a line of its own. */
const GAP = 20;
/** Height of all flows together, and the most that one input takes. */
const FLOWS = 520;
const MOST = 14;
/** What is thinner could not be seen, or not be pointed at. */
const THINNEST = 0.75;
const REACH = 8;

export const stopOfNode = ({column, key}: FlowNode): string => `${column} ${key}`;
const stopOfLink = ({source, target}: FlowLink): string => `${stopOfNode(source)} → ${stopOfNode(target)}`;

/** The outline of a ribbon, bent so that it leaves and arrives level. */
export function ribbonPath({from, to, breadth}: Ribbon): string {
  const half = Math.max(breadth, THINNEST) / 2;
  const middle = (from.x + to.x) / 2;
  const edge = (a: number, b: number, y0: number, y1: number) =>
    `${a.toFixed(1)} ${y0.toFixed(1)}C${middle.toFixed(1)} ${y0.toFixed(1)} ${middle.toFixed(1)} ${y1.toFixed(1)} ${b.toFixed(1)} ${y1.toFixed(1)}`;
  const upper = edge(from.x, to.x, from.y - half, to.y - half);
  const lower = edge(to.x, from.x, to.y + half, from.y + half);
  return `M${upper}L${lower}Z`;
}

function ribbonOf({source, target, y0 = 0, y1 = 0, width = 0}: Link): Ribbon {
  const [from, to] = [source as Node, target as Node];
  return {from: {x: from.x1 ?? 0, y: y0}, to: {x: to.x0 ?? 0, y: y1}, breadth: width};
}

/** The ribbon that several make which lie side by side. */
function together(ribbons: readonly Ribbon[]): Ribbon {
  const [first] = ribbons;
  const breadth = ribbons.reduce((sum, ribbon) => sum + ribbon.breadth, 0);
  const middle = (end: 'from' | 'to') =>
    Math.min(...ribbons.map(ribbon => ribbon[end].y - ribbon.breadth / 2)) + breadth / 2;
  return {
    from: {x: first?.from.x ?? 0, y: middle('from')},
    to: {x: first?.to.x ?? 0, y: middle('to')},
    breadth: Math.max(breadth, REACH),
  };
}

/** Places a graph: its columns from left to right, heights in proportion to the number of inputs. */
export function flowLayout(graph: FlowGraph): FlowLayout {
  const longest = Math.max(...COLUMNS.map(column => graph.nodes.filter(one => one.column === column).length));
  const total = graph.nodes
    .filter(({column}) => column === 'shop')
    .reduce((sum, {units}) => sum + units.length, 0);
  const unit = Math.min(MOST, FLOWS / total);
  const height = MARGIN.top + total * unit + (longest - 1) * GAP + MARGIN.bottom;
  const indexOf = new Map(graph.nodes.map((node, index) => [node, index]));
  const place = sankey<{node: FlowNode}, {link: FlowLink}>()
    .nodeWidth(NODE_WIDTH)
    .nodePadding(GAP)
    .nodeSort(null as never)
    .nodeAlign(({node}) => COLUMNS.indexOf(node.column))
    .extent([
      [MARGIN.left, MARGIN.top],
      [WIDTH - MARGIN.right, height - MARGIN.bottom],
    ]);
  const placed = place({
    nodes: graph.nodes.map(node => ({node})),
    links: graph.links.map(link => ({
      link,
      source: indexOf.get(link.source) ?? 0,
      target: indexOf.get(link.target) ?? 0,
      value: link.units.length,
    })),
  });
  return {
    width: WIDTH,
    height,
    nodes: placed.nodes.map(({node, x0 = 0, x1 = 0, y0 = 0, y1 = 0}: Node) => ({
      stop: stopOfNode(node),
      node,
      x: x0,
      y: y0,
      width: x1 - x0,
      height: y1 - y0,
    })),
    bundles: bundled(placed.links),
  };
}

function bundled(links: readonly Link[]): PlacedBundle[] {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const stop = stopOfLink(link.link);
    groups.set(stop, [...(groups.get(stop) ?? []), link]);
  }
  return [...groups].flatMap(([stop, group]) => {
    const [first] = group;
    if (!first) return [];
    const {source, target} = first.link;
    const placed = group.map(one => ({link: one.link, ribbon: ribbonOf(one)}));
    return {
      stop,
      source,
      target,
      units: new Set(group.flatMap(({link}) => link.units)),
      reach: together(placed.map(({ribbon}) => ribbon)),
      links: placed,
    };
  });
}
