import {countByGrade, type KnowCell, type KnowRow} from '../../analysis/could-know';
import {GRADES} from '../../model/finding';
import {inLines, shortened} from '../components/fit-text';
import {SvgMark, SvgMarkLegend} from '../components/svg-mark';
import {t, textOf} from '../components/words';
import {dimensionName, originalName} from './flow-words';
import {shadeOf} from './know-words';

/* Units of the drawing. */
const NAME = 220;
const CELL = {width: 126, height: 28};
const HEAD = 62;
const FOOT = 40;
const SIZE = 12;

/** The table of who could know as a drawing, for a file: what the page shows is a table. */
export function KnowDrawing({rows, lens}: {rows: readonly KnowRow[]; lens: string}) {
  const columns = rows[0]?.cells ?? [];
  const width = Math.max(NAME + columns.length * CELL.width, 780);
  const height = HEAD + rows.length * CELL.height + FOOT;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={t('know.title')}
    >
      <title>{t('know.title')}</title>
      {columns.map(({dimension}, column) => (
        <text key={dimension} class="picture-text" x={NAME + column * CELL.width + 6} y={14}>
          {inLines(dimensionName(lens, dimension), CELL.width - 12, SIZE)
            .slice(0, 2)
            .map((line, index) => (
              <tspan key={line} x={NAME + column * CELL.width + 6} y={14 + index * 15}>
                {line}
              </tspan>
            ))}
          <tspan class="picture-soft" x={NAME + column * CELL.width + 6} y={48}>
            {originalName(lens, dimension) ?? ''}
          </tspan>
        </text>
      ))}
      {rows.map((row, index) => (
        <g key={row.company.id}>
          <text class="picture-text picture-strong" x={0} y={HEAD + index * CELL.height + 18}>
            {shortened(textOf(row.company.name), NAME - 12, SIZE * 1.05)}
          </text>
          {row.cells.map((cell, column) => (
            <Cell
              key={cell.dimension}
              cell={cell}
              x={NAME + column * CELL.width}
              y={HEAD + index * CELL.height}
            />
          ))}
        </g>
      ))}
      <SvgMarkLegend x={0} y={height - 12} />
    </svg>
  );
}

function Cell({cell, x, y}: {cell: KnowCell; x: number; y: number}) {
  const counts = countByGrade(cell.inputs);
  const shown = GRADES.filter(grade => counts[grade] > 0);
  return (
    <g>
      <rect
        class={`know-shade know-${shadeOf(cell)}`}
        x={x + 1}
        y={y + 1}
        width={CELL.width - 2}
        height={CELL.height - 2}
      />
      {shown.length === 0 && (
        <text class="picture-soft" x={x + 8} y={y + 18}>
          –
        </text>
      )}
      {shown.map(grade => (
        <g key={grade}>
          <SvgMark grade={grade} x={x + 13 + GRADES.indexOf(grade) * 36} y={y + 14} />
          <text class="picture-text" x={x + 21 + GRADES.indexOf(grade) * 36} y={y + 18}>
            {counts[grade]}
          </text>
        </g>
      ))}
    </g>
  );
}
