import {useEffect, useState} from 'preact/hooks';
import {browser} from '../../platform';
import {PageHead} from '../components/page-head';
import {t} from '../components/words';

const RECORDED = ['recorded-requests', 'recorded-fields', 'recorded-scripts', 'recorded-offers'] as const;
const NOT_RECORDED = ['not-typed', 'not-other-pages', 'not-private', 'not-away'] as const;
const STEPS = ['step-shop', 'step-fill', 'step-icon', 'step-report'] as const;
const ALL = {origins: ['<all_urls>']};

/** What a new user should know: what is recorded, what is not, and how a first trip goes. */
export function Welcome() {
  const [access, setAccess] = useState(true);
  useEffect(() => {
    const look = () => void browser.permissions.contains(ALL).then(setAccess);
    look();
    browser.permissions.onAdded.addListener(look);
    return () => browser.permissions.onAdded.removeListener(look);
  }, []);
  return (
    <main>
      <PageHead />
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      {!access && (
        <section class="aside" aria-labelledby="access-title">
          <h2 id="access-title">{t('state.access-title')}</h2>
          <p>{t('state.access')}</p>
          <button
            type="button"
            class="primary"
            // Asked for within the click itself: Firefox refuses it after any wait.
            onClick={() => void browser.permissions.request(ALL).then(setAccess)}
          >
            {t('state.access-button')}
          </button>
        </section>
      )}
      <div class="two">
        <section>
          <h2>{t('welcome.recorded')}</h2>
          <ul>
            {RECORDED.map(id => (
              <li key={id}>{t(`welcome.${id}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('welcome.not-recorded')}</h2>
          <ul>
            {NOT_RECORDED.map(id => (
              <li key={id}>{t(`welcome.${id}`)}</li>
            ))}
          </ul>
        </section>
      </div>
      <h2>{t('welcome.first')}</h2>
      <ol>
        {STEPS.map(id => (
          <li key={id}>{t(`welcome.${id}`)}</li>
        ))}
      </ol>
      <p class="small">{t('welcome.practice')}</p>
      <p>{t('welcome.limits')}</p>
      <p class="row-acts">
        <a href="/src/views/report/index.html#view=expect">{t('welcome.expect')}</a>
        <a href="/src/views/report/index.html">{t('action.report')}</a>
        <a href="/src/views/options/index.html">{t('options.title')}</a>
      </p>
    </main>
  );
}
