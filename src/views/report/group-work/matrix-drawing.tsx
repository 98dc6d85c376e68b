import type {Grade} from '../../../model/finding';
import {inLines, shortened} from '../../components/fit-text';
import {SvgMark, SvgMarkLegend} from '../../components/svg-mark';

export interface MatrixCell {
  /** Best grade; null where nothing was seen. */
  grade: Grade | null;
  /** Short words beside the mark. */
  note?: string;
}

export interface MatrixRow {
  key: string;
  /** A row without cells is a heading. */
  name: string;
  cells: MatrixCell[];
}

/* Units of the drawing. */
const NAME = 220;
const CELL = {width: 116, height: 26};
const HEAD = 46;
const FOOT = 40;
const SIZE = 12;

/** Marks in rows and columns, for a file: what the page shows is a table. */
export function MatrixDrawing({
  title,
  head,
  rows,
}: {
  title: string;
  head: readonly string[];
  rows: readonly MatrixRow[];
}) {
  const width = Math.max(NAME + head.length * CELL.width, 780);
  const height = HEAD + rows.length * CELL.height + FOOT;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={title}>
      <title>{title}</title>
      {head.map((name, column) => (
        <text key={name} class="picture-soft" x={NAME + column * CELL.width} y={14}>
          {inLines(name, CELL.width - 10, SIZE)
            .slice(0, 2)
            .map((line, index) => (
              <tspan key={line} x={NAME + column * CELL.width} y={14 + index * 15}>
                {line}
              </tspan>
            ))}
        </text>
      ))}
      {rows.map(({key, name, cells}, index) => (
        <g key={key}>
          <text
            class={cells.length === 0 ? 'picture-text picture-strong' : 'picture-text'}
            x={0}
            y={HEAD + index * CELL.height + 16}
          >
            {shortened(name, cells.length === 0 ? width : NAME - 12, SIZE)}
          </text>
          {cells.map(({grade, note}, column) => (
            <g key={head[column]}>
              {grade && (
                <SvgMark
                  grade={grade}
                  x={NAME + column * CELL.width + 6}
                  y={HEAD + index * CELL.height + 12}
                />
              )}
              <text
                class={grade ? 'picture-text' : 'picture-soft'}
                x={NAME + column * CELL.width + (grade ? 18 : 2)}
                y={HEAD + index * CELL.height + 16}
              >
                {note ?? (grade ? '' : '–')}
              </text>
            </g>
          ))}
        </g>
      ))}
      <SvgMarkLegend x={0} y={height - 12} />
    </svg>
  );
}
