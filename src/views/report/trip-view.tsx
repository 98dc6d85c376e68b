import {useMemo} from 'preact/hooks';
import {useEvidence} from '../components/evidence';
import {clock, dotted, listed, listedUpTo, moment, sentenceCase} from '../components/format';
import {fieldName} from '../components/names';
import {Picture} from '../components/picture';
import {rolesInWords} from '../components/receivers';
import {stageName} from '../components/stage-name';
import {t} from '../components/words';
import type {ViewProps} from './report-views';
import {type Departure, type TripEvent, type TripStep, tripSteps} from './trip';
import {TripDrawing} from './trip-drawing';
import {tripTable} from './trip-words';

/** Steps from left to right; in each what left, to whom, and where a form was sent. */
export function TripView({observations, whole}: ViewProps) {
  const {exposure, receiverOf, observationOf} = useEvidence();
  const steps = useMemo(
    () => tripSteps(exposure, observations, {receiverOf, observationOf}),
    [exposure, observations, receiverOf, observationOf],
  );
  return (
    <Picture
      name="trip"
      title={t('report.nav.trip')}
      table={() => tripTable(steps)}
      drawing={() => <TripDrawing steps={steps} />}
      whole={whole}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section class="trip" tabIndex={0} aria-label={t('report.nav.trip')}>
        {steps.map(step => (
          <Column key={step.kind} step={step} />
        ))}
      </section>
    </Picture>
  );
}

function Column({step}: {step: TripStep}) {
  const {kind, pages, paths, begin, requests, receivers, events} = step;
  return (
    <section class="trip-step" aria-label={stageName(kind)}>
      <header>
        <h2>{sentenceCase(stageName(kind))}</h2>
        <p class="small">
          {moment(begin, Date.now())} · {t('report.pages', {count: pages})}
        </p>
        <p class="small trip-path" title={paths.join('\n')}>
          {paths[0]?.replace(/^[^/]*/, '')}
        </p>
        <p class="small">
          {t('told.requests', {count: requests})} · {t('report.receivers', {count: receivers})}
        </p>
      </header>
      <div>
        {events.length === 0 && <p class="small">{t('trip.nothing')}</p>}
        {events.map(event => (
          <Event
            key={
              event.is === 'submit'
                ? event.at
                : `left ${event.departures[0]?.receiver.id} ${event.quiet[0]?.name}`
            }
            event={event}
          />
        ))}
      </div>
    </section>
  );
}

const namesOf = (companies: readonly {name: string}[]): string[] => companies.map(({name}) => name);

function Event({event}: {event: TripEvent}) {
  if (event.is === 'submit') {
    return (
      <p class="submit-line">
        <strong>{t('trip.submitted', {time: clock(event.at, true)})}</strong>
        <span class="small">{t('trip.submitted-types', {fields: listed(event.types.map(fieldName))})}</span>
      </p>
    );
  }
  return (
    <>
      <ul class="plain departures">
        {event.departures.map(departure => (
          <Left key={departure.receiver.id} departure={departure} />
        ))}
      </ul>
      {event.quiet.length > 0 && (
        <p class="small">{t('trip.quiet', {names: listedUpTo(namesOf(event.quiet), 3)})}</p>
      )}
    </>
  );
}

function Left({departure: {receiver, words, early}}: {departure: Departure}) {
  return (
    <li class={early ? 'departure departure-early' : 'departure'}>
      <span class="receiver-name" title={rolesInWords(receiver)}>
        {receiver.name}
      </span>
      {early && <span class="early">{t('timing.early')}</span>}
      <span class="departure-words">{dotted(words, 6)}</span>
    </li>
  );
}
