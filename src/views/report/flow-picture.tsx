import {Fragment} from 'preact';
import {useId, useRef, useState} from 'preact/hooks';
import {COLUMNS, type FlowGraph, type FlowNode, type FlowUnit, OTHERS} from '../../analysis/flow-graph';
import {type Finding, GRADES, type Grade} from '../../model/finding';
import {shortened, textWidth} from '../components/fit-text';
import {useRovingFocus} from '../components/roving-focus';
import {t} from '../components/words';
import {type FlowLayout, flowLayout, type PlacedBundle, type PlacedNode, ribbonPath} from './flow-layout';
import {claimsOf, type FlowNames, gradesInWords, nodeName, originalName} from './flow-words';

interface FlowPictureProps {
  graph: FlowGraph;
  names: FlowNames;
  /** Nothing in it can be pressed. */
  still: boolean;
  onOpen: (title: string, claims: Finding[]) => void;
  onUnfold: () => void;
}

const SIZE = 12;
/** Room for a name beside a node, by column. */
const ROOM = {shop: 136, company: 190, dimension: 250};

/** Above so many, flows are drawn fainter, since they lie over one another. */
const MANY = 90;

/** Stops of the arrow keys: nodes and, between them, what runs from one to the next. */
function stopsOf({nodes, bundles}: FlowLayout): string[][] {
  return COLUMNS.flatMap((column, index) => {
    const own = nodes.filter(({node}) => node.column === column).map(({stop}) => stop);
    if (index === COLUMNS.length - 1) return [own];
    return [own, bundles.filter(({source}) => source.column === column).map(({stop}) => stop)];
  });
}

const common = (units: Iterable<FlowUnit>, lit: ReadonlySet<FlowUnit>): number =>
  [...units].filter(unit => lit.has(unit)).length;

/** Flows from shops over companies to dimensions; what one points at or focuses lights up along its whole way. */
export function FlowPicture({graph, names, still, onOpen, onUnfold}: FlowPictureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const id = useId();
  const [lit, setLit] = useState<string | null>(null);
  const layout = flowLayout(graph);
  const unitsAt = new Map<string, ReadonlySet<FlowUnit>>([
    ...layout.nodes.map(({stop, node}) => [stop, new Set(node.units)] as const),
    ...layout.bundles.map(({stop, units}) => [stop, units] as const),
  ]);
  const areTied = (a: string, b: string) => common(unitsAt.get(a) ?? [], unitsAt.get(b) ?? new Set()) > 0;
  const roving = useRovingFocus(svg, stopsOf(layout), areTied);
  const light = lit === null ? undefined : unitsAt.get(lit);

  const nameOf = (node: FlowNode) => nodeName(node, names);
  const stop = (name: string, label: string, act: () => void) =>
    still
      ? {}
      : {
          'data-stop': name,
          role: 'button' as const,
          tabIndex: roving.current === name ? 0 : -1,
          'aria-label': label,
          onClick: act,
          onMouseEnter: () => setLit(name),
          onMouseLeave: () => setLit(null),
          onFocus: () => {
            roving.onFocus(name);
            setLit(name);
          },
          onBlur: () => setLit(null),
          onKeyDown: (event: KeyboardEvent) => {
            if (roving.onKey(event)) return;
            if (event.key === 'Escape') setLit(null);
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            act();
          },
        };
  const stopOfNode = ({node, stop: name}: PlacedNode) => {
    const said = `${nameOf(node)}: ${gradesInWords(node.units)}`;
    if (node.key === OTHERS && node.column !== 'dimension')
      return stop(name, t('flows.unfold', {what: said}), onUnfold);
    return stop(name, said, () => onOpen(nameOf(node), claimsOf(node.units)));
  };
  const stopOfBundle = ({source, target, units, stop: name}: PlacedBundle) => {
    const way = t('flows.way', {from: nameOf(source), to: nameOf(target)});
    return stop(name, `${way}: ${gradesInWords([...units])}`, () => onOpen(way, claimsOf(units)));
  };

  return (
    <svg
      ref={svg}
      data-picture
      class={['flow-picture', light && 'flow-lit', layout.bundles.length > MANY && 'flow-many']
        .filter(Boolean)
        .join(' ')}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role={still ? 'img' : 'group'}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{t('flows.title')}</title>
      <desc id={`${id}-desc`}>{t(still ? 'flows.desc' : 'flows.desc-keys')}</desc>
      <WeavePatterns id={id} />
      {COLUMNS.map(column => {
        const node = layout.nodes.find(one => one.node.column === column);
        if (!node) return null;
        return (
          <text key={column} class="flow-head" {...besideNode(node)} y={16}>
            {t(`flows.column.${column}`)}
          </text>
        );
      })}
      {layout.bundles.map(bundle => (
        <g key={bundle.stop} class="flow-bundle" {...stopOfBundle(bundle)}>
          <Bundle bundle={bundle} id={id} light={light} />
        </g>
      ))}
      {layout.nodes.map(placed => (
        <Fragment key={placed.stop}>
          <g
            class={light && common(placed.node.units, light) === 0 ? 'flow-node flow-dim' : 'flow-node'}
            {...stopOfNode(placed)}
          >
            <Bar placed={placed} label={`${nameOf(placed.node)}: ${gradesInWords(placed.node.units)}`} />
          </g>
          <Name placed={placed} names={names} />
        </Fragment>
      ))}
      <Weaves id={id} y={layout.height - 12} />
    </svg>
  );
}

/** Lines upright, close together for what is derivable, far apart for what is plausible. */
function WeavePatterns({id}: {id: string}) {
  return (
    <defs>
      {WOVEN.map(([grade, every, thick]) => (
        <pattern key={grade} id={`${id}-${grade}`} width={every} height={every} patternUnits="userSpaceOnUse">
          <rect class="flow-thread" width={thick} height={every} />
        </pattern>
      ))}
    </defs>
  );
}

const WOVEN = [
  ['derivable', 5, 3],
  ['plausible', 6, 1.25],
] as const;

const weaveOf = (id: string, grade: Grade) => (grade === 'observed' ? {} : {fill: `url(#${id}-${grade})`});

/** What the three weaves of a flow mean. */
function Weaves({id, y}: {id: string; y: number}) {
  let x = 0;
  return (
    <g>
      {GRADES.map(grade => {
        const words = t(`flows.grade.${grade}`);
        const from = x;
        x += 44 + textWidth(words, SIZE) + 20;
        return (
          <g key={grade}>
            <rect
              class={`flow-link flow-${grade}`}
              {...weaveOf(id, grade)}
              x={from}
              y={y - 9}
              width={36}
              height={10}
            />
            <text class="flow-name" x={from + 44} y={y}>
              {words}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface BundleProps {
  bundle: PlacedBundle;
  id: string;
  light: ReadonlySet<FlowUnit> | undefined;
}

function Bundle({bundle: {reach, links}, id, light}: BundleProps) {
  return (
    <>
      {links.map(({link: {grade}, ribbon}) => (
        <path key={grade} d={ribbonPath(ribbon)} class={`flow-link flow-${grade}`} {...weaveOf(id, grade)} />
      ))}
      {light &&
        links.map(({link: {grade, units}, ribbon}) => {
          const share = common(units, light) / units.length;
          return share === 0 ? null : (
            <path
              key={grade}
              d={ribbonPath({...ribbon, breadth: ribbon.breadth * share})}
              class={`flow-link flow-way flow-${grade}`}
              {...weaveOf(id, grade)}
            />
          );
        })}
      <path d={ribbonPath(reach)} class="flow-reach" />
    </>
  );
}

/** Names stand left of shops and right of the others. */
function besideNode({node, x, width}: PlacedNode): {x: number; 'text-anchor': 'start' | 'end'} {
  return node.column === 'shop'
    ? {x: x - 8, 'text-anchor': 'end'}
    : {x: x + width + 8, 'text-anchor': 'start'};
}

/** The bar of a node; where one can point at it, its name's place belongs to it. */
function Bar({placed: {node, x, y, width, height}, label}: {placed: PlacedNode; label: string}) {
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
function Name({placed, names}: {placed: PlacedNode; names: FlowNames}) {
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
