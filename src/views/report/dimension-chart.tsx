import {useId} from 'preact/hooks';
import {type DimensionCounts, SERIES, type Series} from '../../analysis/dimension-counts';
import {inLines, textWidth} from '../components/fit-text';
import {t} from '../components/words';
import {dimensionName, originalName} from './flow-words';

/* Units of the drawing. */
const WIDTH = 640;
const HEIGHT = 470;
const CENTRE = {x: WIDTH / 2, y: 214};
const RADIUS = 150;
/** Where the first ring is: a count of nothing must be told from the centre of all axes. */
const INNER = 18;
const SIZE = 12;
/** The series stand beside each other on an axis, so that equal counts do not cover one another. */
const ASIDE: Record<Series, number> = {seen: 0, sourced: -11, inferred: 11};

interface Point {
  x: number;
  y: number;
}

/** A point on an axis: so many steps from the centre, so far aside. */
function pointOn(axis: number, of: number, distance: number, aside = 0): Point {
  const angle = (axis / of) * 2 * Math.PI - Math.PI / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {x: CENTRE.x + cos * distance - sin * aside, y: CENTRE.y + sin * distance + cos * aside};
}

const pathOf = (points: readonly Point[]): string =>
  `M${points.map(({x, y}) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

/** Steps at which rings are drawn: every one up to six, then every second, and so on. */
export function ringsUpTo(most: number): number[] {
  const step = Math.max(1, Math.ceil(most / 6));
  return Array.from({length: Math.ceil(most / step)}, (_, index) => (index + 1) * step);
}

/**
 * One axis a dimension. On each axis three counts, told apart by shape, joined by lines without an area: an area would
 * read as one figure.
 */
export function DimensionChart({counts, lens}: {counts: readonly DimensionCounts[]; lens: string}) {
  const id = useId();
  const most = Math.max(1, ...counts.flatMap(one => SERIES.map(series => one.counts[series])));
  const rings = ringsUpTo(most);
  const end = rings.at(-1) ?? 1;
  const distance = (count: number) => INNER + (count / end) * (RADIUS - INNER);
  const place = (series: Series, axis: number) =>
    pointOn(axis, counts.length, distance(counts[axis]?.counts[series] ?? 0), ASIDE[series]);
  return (
    <svg
      data-picture
      class="dimension-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{t('axes.title')}</title>
      <desc id={`${id}-desc`}>{descriptionOf(counts, lens)}</desc>
      {[0, ...rings].map(step => (
        <g key={step}>
          <path
            class="axis-ring"
            d={pathOf(counts.map((_, axis) => pointOn(axis, counts.length, distance(step))))}
          />
          <text class="axis-step" x={CENTRE.x + 20} y={CENTRE.y - distance(step) + 4}>
            {step}
          </text>
        </g>
      ))}
      {counts.map(({dimension}, axis) => {
        const {x, y} = pointOn(axis, counts.length, RADIUS);
        return <path key={dimension} class="axis-line" d={`M${CENTRE.x} ${CENTRE.y}L${x} ${y}`} />;
      })}
      {SERIES.map(series => (
        <path
          key={series}
          class={`series-line series-${series}`}
          d={pathOf(counts.map((_, axis) => place(series, axis)))}
        />
      ))}
      {SERIES.map(series =>
        counts.map(({dimension}, axis) => (
          <SeriesMark key={`${series} ${dimension}`} series={series} at={place(series, axis)} />
        )),
      )}
      {counts.map((one, axis) => (
        <AxisName key={one.dimension} counts={one} lens={lens} axis={axis} of={counts.length} />
      ))}
      <Legend />
    </svg>
  );
}

/** The chart in words, for those who don't see it; the table below has the same. */
const descriptionOf = (counts: readonly DimensionCounts[], lens: string): string =>
  counts
    .map(({dimension, counts: own}) => t('axes.axis', {dimension: dimensionName(lens, dimension), ...own}))
    .join(' ');

/** Disc, square and triangle. */
function SeriesMark({series, at: {x, y}}: {series: Series; at: Point}) {
  const name = `series-mark series-${series}`;
  if (series === 'seen') return <circle class={name} cx={x} cy={y} r="5" />;
  if (series === 'sourced') return <rect class={name} x={x - 4.5} y={y - 4.5} width="9" height="9" />;
  return <path class={name} d={`M${x} ${y - 5.5}l5.5 9.5h-11z`} />;
}

interface AxisNameProps {
  counts: DimensionCounts;
  lens: string;
  axis: number;
  of: number;
}

function AxisName({counts: {dimension, counts}, lens, axis, of}: AxisNameProps) {
  const {x, y} = pointOn(axis, of, RADIUS + 22);
  const lines = inLines(dimensionName(lens, dimension), 130, SIZE);
  const original = originalName(lens, dimension);
  const all = [...lines, ...(original ? [original] : []), SERIES.map(series => counts[series]).join(' · ')];
  const anchor = Math.abs(x - CENTRE.x) < 4 ? 'middle' : x > CENTRE.x ? 'start' : 'end';
  // Above the centre the lines end at the axis, below they begin there.
  const first = y < CENTRE.y - RADIUS ? y - (all.length - 1) * 15 : y - 6;
  return (
    <text class="picture-text" text-anchor={anchor} x={x} y={first}>
      {all.map((line, index) => (
        <tspan
          key={index}
          class={index >= lines.length ? 'picture-soft' : 'picture-strong'}
          x={x}
          y={first + index * 15}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Legend() {
  const names = SERIES.map(series => t(`axes.${series}`));
  const widths = names.map(name => textWidth(name, SIZE) + 46);
  let x = (WIDTH - widths.reduce((a, b) => a + b, -24)) / 2;
  return (
    <g>
      {SERIES.map((series, index) => {
        const from = x;
        x += widths[index] ?? 0;
        return (
          <g key={series}>
            <SeriesMark series={series} at={{x: from + 6, y: HEIGHT - 20}} />
            <text class="picture-text" x={from + 18} y={HEIGHT - 16}>
              {names[index]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
