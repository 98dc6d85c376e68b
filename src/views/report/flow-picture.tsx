import {Fragment} from 'preact';
import {useEffect, useId, useMemo, useRef, useState} from 'preact/hooks';
import {COLUMNS, type FlowGraph, type FlowNode, type FlowUnit, OTHERS} from '../../analysis/flow-graph';
import type {Finding} from '../../model/finding';
import {useRovingFocus} from '../components/roving-focus';
import {t} from '../components/words';
import {type FlowLayout, flowLayout, type PlacedBundle, type PlacedNode} from './flow-layout';
import {Bar, Bundle, besideNode, LitWays, litAmong, Name} from './flow-parts';
import {WeaveLegend, WeavePatterns} from './flow-weaves';
import {claimsOf, type FlowNames, gradesInWords, nodeName} from './flow-words';

interface FlowPictureProps {
  graph: FlowGraph;
  names: FlowNames;
  /** Nothing in it can be pressed. */
  still: boolean;
  onOpen: (title: string, claims: Finding[]) => void;
  onUnfold: () => void;
}

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

/** The parts of a drawing that can be reached, pressed and lit, with what each of them does. */
function useStops(layout: FlowLayout, {graph, names, still, onOpen, onUnfold}: FlowPictureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [lit, setLit] = useState<string | null>(null);
  const unitsAt = useMemo(
    () =>
      new Map<string, ReadonlySet<FlowUnit>>([
        ...layout.nodes.map(({stop, node}) => [stop, new Set(node.units)] as const),
        ...layout.bundles.map(({stop, units}) => [stop, units] as const),
      ]),
    [layout],
  );
  const areTied = (a: string, b: string) => litAmong(unitsAt.get(a) ?? [], unitsAt.get(b) ?? new Set()) > 0;
  const roving = useRovingFocus(svg, stopsOf(layout), areTied);

  // The node that was pressed is gone when what it stood for is drawn: the focus goes on in the drawing.
  const isUnfolding = useRef(false);
  useEffect(() => {
    if (isUnfolding.current) svg.current?.querySelector<SVGElement>('[data-stop][tabindex="0"]')?.focus();
    isUnfolding.current = false;
  }, [graph]);
  const unfold = () => {
    isUnfolding.current = true;
    onUnfold();
  };

  const stop = (name: string, label: string, act: () => void) => ({
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
  });
  const nameOf = (node: FlowNode) => nodeName(node, names);
  return {
    svg,
    light: lit === null ? undefined : unitsAt.get(lit),
    current: roving.current,
    ofNode({node, stop: name}: PlacedNode) {
      if (still) return {};
      const said = `${nameOf(node)}: ${gradesInWords(node.units)}`;
      if (node.key === OTHERS) return stop(name, t('flows.unfold', {what: said}), unfold);
      return stop(name, said, () => onOpen(nameOf(node), claimsOf(node.units)));
    },
    ofBundle({source, target, units, stop: name}: PlacedBundle) {
      if (still) return {};
      const way = t('flows.way', {from: nameOf(source), to: nameOf(target)});
      return stop(name, `${way}: ${gradesInWords([...units])}`, () => onOpen(way, claimsOf(units)));
    },
  };
}

/** Flows from shops over companies to dimensions; what one points at or focuses lights up along its whole way. */
export function FlowPicture(props: FlowPictureProps) {
  const {graph, names, still} = props;
  const id = useId();
  const layout = useMemo(() => flowLayout(graph), [graph]);
  const {svg, light, current, ofNode, ofBundle} = useStops(layout, props);
  // There are hundreds of these, and lighting changes none of them: they are drawn anew with the rest only.
  const bundles = useMemo(
    () =>
      layout.bundles.map(bundle => (
        <g key={bundle.stop} class="flow-bundle" {...ofBundle(bundle)}>
          <Bundle bundle={bundle} id={id} />
        </g>
      )),
    [layout, names, still, current, id],
  );

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
      <g class="flow-bundles">{bundles}</g>
      {light && <LitWays bundles={layout.bundles} id={id} light={light} />}
      {layout.nodes.map(placed => (
        <Fragment key={placed.stop}>
          <g
            class={light && litAmong(placed.node.units, light) === 0 ? 'flow-node flow-dim' : 'flow-node'}
            {...ofNode(placed)}
          >
            <Bar
              placed={placed}
              label={`${nodeName(placed.node, names)}: ${gradesInWords(placed.node.units)}`}
            />
          </g>
          <Name placed={placed} names={names} />
        </Fragment>
      ))}
      <WeaveLegend id={id} y={layout.height - 12} />
    </svg>
  );
}
