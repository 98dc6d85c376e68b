import {GRADES, type Grade} from '../../model/finding';
import {textWidth} from '../components/fit-text';
import {t} from '../components/words';

const SIZE = 12;

/** Grades that are woven: width of the weave, and of the thread in it, in units of the drawing. */
const WOVEN = [
  ['derivable', 5, 3],
  ['plausible', 6, 1.25],
] as const;

/** Lines upright, close together for what is derivable, far apart for what is plausible. */
export function WeavePatterns({id}: {id: string}) {
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

/** What a flow of a grade is filled with; what was observed is solid, by the style sheet. */
export const weaveOf = (id: string, grade: Grade) =>
  grade === 'observed' ? {} : {fill: `url(#${id}-${grade})`};

/** What the three weaves of a flow mean. */
export function WeaveLegend({id, y}: {id: string; y: number}) {
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
