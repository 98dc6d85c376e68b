import {GRADES, type Grade} from '../../model/finding';
import {t} from './words';

interface SvgMarkProps {
  grade: Grade;
  /** Centre, in units of the drawing it stands in. */
  x: number;
  y: number;
}

/** The mark of a grade within a drawing: disc, half disc, ring. */
export function SvgMark({grade, x, y}: SvgMarkProps) {
  return (
    <g>
      <circle cx={x} cy={y} r="4.5" class={grade === 'observed' ? 'mark-disc' : 'mark-ring'} />
      {grade === 'derivable' && <path d={`M${x} ${y - 4.5}a4.5 4.5 0 0 0 0 9z`} class="mark-fill" />}
    </g>
  );
}

/** The marks with their meaning, in a line. */
export function SvgMarkLegend({x, y}: {x: number; y: number}) {
  return (
    <g>
      {GRADES.map((grade, index) => (
        <g key={grade}>
          <SvgMark grade={grade} x={x + 6 + index * 250} y={y - 4} />
          <text class="picture-text" x={x + 18 + index * 250} y={y}>
            {t(`flows.grade.${grade}`)}
          </text>
        </g>
      ))}
    </g>
  );
}
