import {type FlowUnit, OTHERS} from '../../analysis/flow-graph';
import {shortened} from '../components/fit-text';
import {type PlacedBundle, type PlacedNode, ribbonPath} from './flow-layout';
import {weaveOf} from './flow-weaves';
import {type FlowNames, nodeName, originalName} from './flow-words';

const SIZE = 12;
/** Room for a name beside a node, by column. */
const ROOM = {shop: 136, company: 190, dimension: 250};

/** How many of some units are lit. */
export const litAmong = (units: Iterable<FlowUnit>, lit: ReadonlySet<FlowUnit>): number =>
  [...units].filter(unit => lit.has(unit)).length;

/** What runs between two nodes. */
export function Bundle({bundle: {reach, links}, id}: {bundle: PlacedBundle; id: string}) {
  return (
    <>
      {links.map(({link: {grade}, ribbon}) => (
        <path key={grade} d={ribbonPath(ribbon)} class={`flow-link flow-${grade}`} {...weaveOf(id, grade)} />
      ))}
      <path d={ribbonPath(reach)} class="flow-reach" />
    </>
  );
}

interface LitWaysProps {
  bundles: readonly PlacedBundle[];
  id: string;
  light: ReadonlySet<FlowUnit>;
}

/** The parts of all ways that are lit, as broad as their share; they lie on top. */
export function LitWays({bundles, id, light}: LitWaysProps) {
  return (
    <g class="flow-ways">
      {bundles.flatMap(({stop, links}) =>
        links.map(({link: {grade, units}, ribbon}) => {
          const share = litAmong(units, light) / units.length;
          return share === 0 ? null : (
            <path
              key={`${stop} ${grade}`}
              d={ribbonPath({...ribbon, breadth: ribbon.breadth * share})}
              class={`flow-way flow-${grade}`}
              {...weaveOf(id, grade)}
            />
          );
        }),
      )}
    </g>
  );
}

/** Names stand left of shops and right of the others. */
export function besideNode({node, x, width}: PlacedNode): {x: number; 'text-anchor': 'start' | 'end'} {
  return node.column === 'shop'
    ? {x: x - 8, 'text-anchor': 'end'}
    : {x: x + width + 8, 'text-anchor': 'start'};
}

/** The bar of a node; where one can point at it, its name's place belongs to it. */
export function Bar({placed: {node, x, y, width, height}, label}: {placed: PlacedNode; label: string}) {
  const middle = y + height / 2;
  const reach = node.column === 'shop' ? x - ROOM.shop : x - 4;
  return (
    <>
      <title>{label}</title>
      <rect
        class="flow-reach"
        x={reach}
        y={middle - 10}
        width={ROOM[node.column] * (node.column === 'company' ? 0.7 : 1)}
        height={20}
      />
      <rect
        class={node.key === OTHERS ? 'flow-bar flow-bar-others' : 'flow-bar'}
        x={x}
        y={height < 3 ? middle - 1.5 : y}
        width={width}
        height={Math.max(3, height)}
      />
    </>
  );
}

/** Beside the bar, not in it: what can be pressed bears its name in full, this may be shortened. */
export function Name({placed, names}: {placed: PlacedNode; names: FlowNames}) {
  const {node, y, height} = placed;
  const original = node.column === 'dimension' ? originalName(names.lens, node.key) : undefined;
  return (
    <text
      class={node.key === OTHERS ? 'flow-name flow-name-others' : 'flow-name'}
      {...besideNode(placed)}
      y={y + height / 2 + 4}
    >
      {shortened(nodeName(node, names), ROOM[node.column] - (original ? 60 : 0), SIZE)}
      {original && (
        <tspan class="flow-original" dx="6" lang="zh-CN">
          {original}
        </tspan>
      )}
    </text>
  );
}
