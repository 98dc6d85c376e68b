import type {ComponentType} from 'preact';
import {useMemo} from 'preact/hooks';
import {headlineOf} from '../../analysis/headline';
import type {Observation, Visit} from '../../model/observation';
import {EvidenceProvider} from '../components/evidence';
import {HeadlineLine} from '../components/headline-line';
import {headlineSentence} from '../components/headline-words';
import {telling} from '../components/receivers';
import {language, t} from '../components/words';
import {BlindView} from './blind-view';
import {EmptyReport} from './empty-report';
import {FieldsView} from './fields-view';
import type {Filter, ViewId} from './filter';
import {FilterBar} from './filter-bar';
import {FlowsView} from './flows-view';
import {IncentivesView} from './incentives-view';
import {InputsView} from './inputs-view';
import {KnowView} from './know-view';
import {MethodView} from './method-view';
import {ScriptsView} from './scripts-view';
import {select} from './select';
import {ToldView} from './told-view';
import {TripView} from './trip-view';
import type {Records} from './use-report';

export interface ViewProps {
  observations: readonly Observation[];
  onLens?: (id: string) => void;
  /** All rows at once, for a document that nobody can press a button in. */
  whole: boolean;
}

const PARTS: Record<ViewId, ComponentType<ViewProps>> = {
  trip: TripView,
  inputs: InputsView,
  flows: FlowsView,
  told: ToldView,
  know: KnowView,
  fields: FieldsView,
  incentives: IncentivesView,
  scripts: ScriptsView,
  blind: BlindView,
  method: MethodView,
};

interface ReportViewsProps {
  records: Records;
  /** Visits that the filter offers: more than those of the records while these are being read. */
  known?: readonly Visit[];
  filter: Filter;
  views: readonly ViewId[];
  whole?: boolean;
  /** Left out where the filter can't be changed. */
  onFilter?: (change: Partial<Filter>) => void;
}

/** Nothing to show: because nothing is recorded, or because the filter lets nothing through. */
function Nothing({isEmpty, whole}: {isEmpty: boolean; whole: boolean}) {
  if (isEmpty && !whole) return <EmptyReport />;
  return <p class="empty">{t(isEmpty ? 'state.empty' : 'report.nothing')}</p>;
}

/** Some views of what the filter lets through, each under its question. */
export function ReportViews({
  records,
  known = records.visits,
  filter,
  views,
  whole = false,
  onFilter,
}: ReportViewsProps) {
  const tongue = language() === 'zh-CN' ? 'zh' : 'en';
  const {site, session, stage, company, grade, time, lens} = filter;
  const {exposure, observations, companies} = useMemo(
    () =>
      select(
        records,
        {site, session, stage, company, grade, time, lens},
        {language: tongue, now: Date.now()},
      ),
    [records, site, session, stage, company, grade, time, lens, tongue],
  );
  const {thirdParty, receivers} = exposure.counts;
  return (
    <EvidenceProvider exposure={exposure} observations={observations} notes={records.notes}>
      {onFilter && known.length > 0 && (
        <FilterBar
          filter={filter}
          visits={known}
          records={records}
          companies={companies}
          onChange={onFilter}
        />
      )}
      {exposure.visits.length === 0 ? (
        <Nothing isEmpty={known.length === 0} whole={whole} />
      ) : (
        <>
          <HeadlineLine text={headlineSentence(headlineOf(telling(exposure.flows, filter.site)))} />
          <p class="small">
            {t('report.counts', {
              pages: t('report.pages', {count: exposure.visits.length}),
              requests: t('report.third-party', {count: thirdParty}),
              receivers: t('report.receivers', {count: receivers}),
            })}
          </p>
        </>
      )}
      {views.map(view => {
        const Part = PARTS[view];
        if (exposure.visits.length === 0 && view !== 'method') return null;
        return (
          <section key={view} class={`view view-${view}`} aria-labelledby={`view-${view}`}>
            <h1 id={`view-${view}`}>{t(`report.question.${view}`)}</h1>
            <Part
              observations={observations}
              {...(onFilter ? {onLens: (id: string) => onFilter({lens: id})} : {})}
              whole={whole}
            />
          </section>
        );
      })}
    </EvidenceProvider>
  );
}
