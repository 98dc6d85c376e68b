import {browser} from '../../platform';
import {t} from '../components/words';
import type {NoticeId} from './notice';

interface NoticeProps {
  notice: NoticeId;
  /** Records follow below, so that one line is enough. */
  brief?: boolean;
  site?: string | undefined;
  detail?: string;
  onAlways?: () => void;
  onRetry?: () => void;
}

/** Why there is nothing to see, or not what one expects, and what can be done about it. */
export function Notice({notice, brief = false, site = '', detail, onAlways, onRetry}: NoticeProps) {
  if (notice === 'latest') return <p class="notice-line">{t('state.last', {site})}</p>;
  if (brief && notice === 'not-shop') return <p class="notice-line">{t('state.page-dropped')}</p>;
  const isGrave = notice === 'error' || notice === 'full' || notice === 'closed';
  if (brief && notice !== 'access' && !isGrave) {
    return <p class="notice-line">{t(`state.${notice}-title`)}</p>;
  }
  return (
    <section class="state" role={isGrave ? 'alert' : undefined}>
      <h2>{t(`state.${notice}-title`)}</h2>
      <p>{t(`state.${notice}`)}</p>
      {notice === 'not-shop' && (
        <>
          <p>{t('state.not-shop-looked')}</p>
          <p>{t('state.not-shop-not')}</p>
          <button type="button" onClick={onAlways}>
            {t('state.not-shop-always')}
          </button>
          <p class="small">{t('state.not-shop-always-hint')}</p>
        </>
      )}
      {notice === 'access' && (
        <button
          type="button"
          class="primary"
          onClick={() => {
            // Asked for within the click itself: Firefox refuses it after any wait.
            void browser.permissions.request({origins: ['<all_urls>']}).then(onRetry);
          }}
        >
          {t('state.access-button')}
        </button>
      )}
      {isGrave && (
        <button type="button" onClick={onRetry}>
          {t('action.retry')}
        </button>
      )}
      {detail && (
        <p class="small">
          <code>{detail}</code>
        </p>
      )}
    </section>
  );
}
