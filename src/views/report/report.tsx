import {useEffect} from 'preact/hooks';
import {Retention} from '../components/retention';
import {t} from '../components/words';
import {Banner} from './banner';
import {type Filter, isWorkshopView, VIEWS, WORKSHOP_VIEWS, writeFilter} from './filter';
import {WorkshopView} from './group-work/workshop-views';
import {ReportViews} from './report-views';
import {chosenVisits} from './select';
import {shown} from './standalone';
import {type Beginning, useFilter, useRecords} from './use-report';

/** The report: navigation, one filter for all views, and the view that the address names. */
export function Report() {
  const [filter, change] = useFilter();
  const {live, beginning, refresh} = useRecords(filter.session);
  const records = live.phase === 'ready' ? live.value : beginning?.records;

  useEffect(() => {
    document.title = t('report.title');
  });
  useEffect(() => {
    if (live.phase === 'ready') shown.give({records: live.value, filter});
  }, [live, filter]);

  return (
    <div class="sheet">
      <Banner chosen={records && chosenVisits(records.visits, filter)} />
      <Navigation filter={filter} />
      <main id="main">
        {live.phase === 'loading' && !beginning && <p role="status">{t('state.loading')}</p>}
        {live.phase === 'error' && (
          <section role="alert">
            <h1>{t('state.error-title')}</h1>
            <p>{t('state.error')}</p>
            <button type="button" onClick={() => void refresh()}>
              {t('action.retry')}
            </button>
            <p class="small">
              <code>{live.reason}</code>
            </p>
          </section>
        )}
        {beginning && <ReadingOn {...beginning} />}
        {records && !isWorkshopView(filter.view) && (
          <ReportViews
            records={records}
            known={beginning?.known ?? records.visits}
            filter={filter}
            views={[filter.view]}
            onFilter={change}
          />
        )}
        {live.phase === 'ready' && isWorkshopView(filter.view) && (
          <WorkshopView
            view={filter.view}
            records={live.value}
            filter={filter}
            whole={false}
            onFilter={change}
          />
        )}
      </main>
    </div>
  );
}

/** What is shown while the rest is being read, and how far that is. */
function ReadingOn({known, read}: Beginning) {
  return (
    <div class="reading">
      <p class="small" role="status">
        {t('report.reading', {pages: t('report.pages', {count: known.length})})}
      </p>
      <progress value={read} max={known.length} aria-label={t('report.reading-progress')} />
    </div>
  );
}

function Navigation({filter}: {filter: Filter}) {
  return (
    <nav aria-label={t('report.views')}>
      <div class="rail">
        {[VIEWS, WORKSHOP_VIEWS].map(views => (
          <ul key={views[0]} class="plain">
            {views.map(view => (
              <li key={view}>
                <a
                  href={writeFilter({...filter, view})}
                  aria-current={filter.view === view ? 'page' : undefined}
                >
                  {t(`report.nav.${view}`)}
                </a>
              </li>
            ))}
          </ul>
        ))}
        <Retention />
      </div>
    </nav>
  );
}
