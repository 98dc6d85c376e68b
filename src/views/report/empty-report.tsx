import {t} from '../components/words';

/** A report with no records yet: what to do to have some. */
export function EmptyReport() {
  return (
    <section class="empty-report">
      <h1>{t('state.empty-title')}</h1>
      <p>{t('state.empty')}</p>
      <p class="small">{t('welcome.practice')}</p>
      <p class="row-acts">
        <a href="/src/views/welcome/index.html">{t('report.empty-welcome')}</a>
        <a href="/src/views/options/index.html">{t('report.empty-import')}</a>
      </p>
    </section>
  );
}
