import {useMemo} from 'preact/hooks';
import {headlineOf} from '../../analysis/headline';
import {analyse, narrowed} from '../../analysis/run';
import type {Note} from '../../model/notes';
import type {Observation} from '../../model/observation';
import {EvidenceProvider} from '../components/evidence';
import {listed} from '../components/format';
import {HeadlineLine} from '../components/headline-line';
import {headlineSentence} from '../components/headline-words';
import {LensRows} from '../components/lens-rows';
import {receiverBook, splitFlows, telling} from '../components/receivers';
import {askedFor} from '../components/shop-fields';
import {stepAdditions} from '../components/step-additions';
import {useLens} from '../components/use-lens';
import {language, t} from '../components/words';
import {PageScripts} from './page-scripts';
import type {Scope} from './scope';
import type {Shown} from './scope-switch';
import {StepAdded} from './step-added';
import {WhoWasTold} from './who-was-told';

interface TripSummaryProps {
  scope: Scope;
  observations: readonly Observation[];
  notes: readonly Note[];
  shown: Shown;
}

/** What the records of this page or this trip say. */
export function TripSummary({scope, observations, notes, shown}: TripSummaryProps) {
  const [lens, setLens] = useLens();
  const tongue = language() === 'zh-CN' ? 'zh' : 'en';
  const trip = useMemo(
    () => analyse(scope.visits, observations, lens, tongue),
    [scope, observations, lens, tongue],
  );
  const {current, site} = scope;
  const exposure = useMemo(
    () => (shown === 'page' && current ? narrowed(trip, observations, new Set([current.id]), tongue) : trip),
    [trip, shown, current, observations, tongue],
  );
  const visits = new Set(exposure.visits.map(({id}) => id));
  const flows = splitFlows(exposure.flows, site);
  const headline = headlineOf(telling(exposure.flows, site));
  const spots = exposure.blindSpots.map(({id, values}) => t(`blind.${id}`, values));
  const added = current ? stepAdditions(trip.visits, trip.findings, current.id) : null;
  return (
    <EvidenceProvider exposure={exposure} observations={observations} notes={notes}>
      <HeadlineLine text={headlineSentence(headline)} />
      {headline.key === 'nothing' && <p class="small">{t('headline.unseen', {what: spots.join(' ')})}</p>}
      <LensRows onLens={setLens} />
      <WhoWasTold
        {...flows}
        site={site}
        requests={exposure.counts.thirdParty}
        fields={askedFor(observations.filter(({visit}) => visits.has(visit)))}
      />
      {current && <PageScripts key={current.id} current={current} observations={observations} />}
      {added && <StepAdded added={added} nameOf={id => receiverBook(trip)(id).name} />}
      {headline.key !== 'nothing' && <p class="small blind-line">{listed(spots.slice(0, 1))}</p>}
    </EvidenceProvider>
  );
}
