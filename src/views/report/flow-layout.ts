import {type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal} from 'd3-sankey';
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

/** The links between two nodes, one a grade, that lie side by side. */
export interface PlacedBundle {
  stop: string;
  source: FlowNode;
  target: FlowNode;
  units: ReadonlySet<FlowUnit>;
  path: string;
  width: number;
  links: {link: FlowLink; path: string; width: number}[];
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
const WIDTH = 1000;
const MARGIN = {left: 150, right: 244, top: 34, bottom: 44};
const NODE_WIDTH = 10;
/** Between nodes, so that the name beside each has a line of its own. */
const GAP = 20;
/** Height of all flows together, and the least and the most that one input takes. */
const FLOWS = 420;
const LEAST = 1;
const MOST = 14;

export const stopOfNode = ({column, key}: FlowNode): string => `${column} ${key}`;
const stopOfLink = ({source, target}: FlowLink): string => `${stopOfNode(source)} → ${stopOfNode(target)}`;

/** A path that lies in the middle of several others that run side by side. */
function middle(links: readonly Link[]): {path: string; width: number} {
  const [first] = links;
  const width = links.reduce((sum, link) => sum + (link.width ?? 0), 0);
  const mean = (end: 'y0' | 'y1') => {
    const edges = links.map(link => (link[end] ?? 0) - (link.width ?? 0) / 2);
    return Math.min(...edges) + width / 2;
  };
  const path = first && sankeyLinkHorizontal()({...first, y0: mean('y0'), y1: mean('y1')} as never);
  return {path: path ?? '', width};
}

/** Places a graph: its columns from left to right, heights in proportion to the number of inputs. */
export function flowLayout(graph: FlowGraph): FlowLayout {
  const longest = Math.max(...COLUMNS.map(column => graph.nodes.filter(one => one.column === column).length));
  const total = graph.nodes
    .filter(({column}) => column === 'shop')
    .reduce((sum, {units}) => sum + units.length, 0);
  const unit = Math.min(MOST, Math.max(LEAST, FLOWS / total));
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
  const draw = sankeyLinkHorizontal();
  return [...groups].flatMap(([stop, group]) => {
    const [first] = group;
    if (!first) return [];
    const {source, target} = first.link;
    return {
      stop,
      source,
      target,
      units: new Set(group.flatMap(({link}) => link.units)),
      ...middle(group),
      links: group.map(one => ({link: one.link, path: draw(one as never) ?? '', width: one.width ?? 0})),
    };
  });
}
