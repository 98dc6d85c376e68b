import {type DataTable, inCell, isoTime} from '../../bundle/data-table';
import {fieldName} from '../components/names';
import {stageName} from '../components/stage-name';
import {t} from '../components/words';
import type {TripStep} from './trip';

/** The trip as a file has it: one row for each company at a step, and one for each form that was sent. */
export function tripTable(steps: readonly TripStep[]): DataTable {
  return {
    head: ['stage', 'time', 'event', 'company', 'what', 'early'].map(key => t(`picture.head.${key}`)),
    rows: steps.flatMap(({kind, events}) =>
      events.flatMap(event => {
        if (event.is === 'submit') {
          const fields = inCell(event.types.map(fieldName));
          return [[stageName(kind), isoTime(event.at), t('trip.submit'), '', fields, '']];
        }
        const {departures, quiet} = event;
        return [
          ...departures.map(({receiver, words, early, at}) => [
            stageName(kind),
            isoTime(at),
            t('trip.left'),
            receiver.name,
            inCell(words),
            t(early ? 'table.yes' : 'table.no'),
          ]),
          ...quiet.map(({name, at}) => [
            stageName(kind),
            isoTime(at),
            t('trip.left'),
            name,
            t('trip.common'),
            '',
          ]),
        ];
      }),
    ),
  };
}
