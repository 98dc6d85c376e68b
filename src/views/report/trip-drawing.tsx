import {inLines, shortened} from '../components/fit-text';
import {clock, listed, listedUpTo, moment, sentenceCase} from '../components/format';
import {fieldName} from '../components/names';
import {stageName} from '../components/stage-name';
import {t} from '../components/words';
import type {TripEvent, TripStep} from './trip';

/* Units of the drawing. */
const COLUMN = 200;
const INSET = 12;
const HEAD = 48;
const LINE = 16;
const SIZE = 12;
const ROOM = COLUMN - 2 * INSET;

/** A line of a column, or the space before one. */
interface Line {
  text: string;
  look: 'strong' | 'text' | 'soft' | 'early' | 'submit';
  /** A bar runs beside it: something left here. */
  bar?: 'plain' | 'early';
}

const lines = (text: string, look: Line['look'], bar?: Line['bar']): Line[] =>
  inLines(text, ROOM - (bar ? 10 : 0), SIZE).map(part => ({text: part, look, ...(bar ? {bar} : {})}));

function eventLines(event: TripEvent): Line[] {
  if (event.is === 'submit') {
    return [
      {text: '', look: 'submit'},
      ...lines(t('trip.submitted', {time: clock(event.at, true)}), 'strong'),
      ...lines(t('trip.submitted-types', {fields: listed(event.types.map(fieldName))}), 'soft'),
      {text: '', look: 'text'},
    ];
  }
  const {departures, quiet} = event;
  return [
    ...departures.flatMap(({receiver, words, early}): Line[] => {
      const bar = early ? 'early' : 'plain';
      return [
        ...lines(receiver.name, 'strong', bar),
        ...(early ? lines(t('timing.early'), 'early', bar) : []),
        ...lines(listedUpTo(words, 6), 'text', bar),
        {text: '', look: 'text'},
      ];
    }),
    ...(quiet.length > 0
      ? lines(
          t('trip.quiet', {
            names: listedUpTo(
              quiet.map(({name}) => name),
              3,
            ),
          }),
          'soft',
        )
      : []),
  ];
}

/** The trip as a drawing, for a file: steps from left to right, what left in each, and where a form was sent. */
export function TripDrawing({steps}: {steps: readonly TripStep[]}) {
  const columns = steps.map(({events}) =>
    events.length === 0 ? lines(t('trip.nothing'), 'soft') : events.flatMap(eventLines),
  );
  const width = Math.max(1, steps.length) * COLUMN;
  const height = HEAD + Math.max(1, ...columns.map(({length}) => length)) * LINE + 24;
  const title = t('report.question.trip');
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={title}>
      <title>{title}</title>
      {steps.map(({kind, begin}, index) => (
        <g key={kind}>
          {index > 0 && <path class="axis-line" d={`M${index * COLUMN} 0V${height}`} />}
          <text class="picture-text picture-strong" x={index * COLUMN + INSET} y={16}>
            {shortened(sentenceCase(stageName(kind)), ROOM, SIZE)}
          </text>
          <text class="picture-soft" x={index * COLUMN + INSET} y={32}>
            {moment(begin, Date.now())}
          </text>
          {(columns[index] ?? []).map((line, row) => (
            <LineOf key={row} line={line} x={index * COLUMN} y={HEAD + (row + 1) * LINE} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function LineOf({line: {text, look, bar}, x, y}: {line: Line; x: number; y: number}) {
  if (look === 'submit') return <path class="trip-submit" d={`M${x} ${y - 2}h${COLUMN}`} />;
  return (
    <g>
      {bar && <path class={`trip-bar trip-bar-${bar}`} d={`M${x + INSET} ${y - 12}v${LINE}`} />}
      <text class={`picture-${look}`} x={x + INSET + (bar ? 10 : 0)} y={y}>
        {text}
      </text>
    </g>
  );
}
