import {useState} from 'preact/hooks';
import {browser} from '../../platform';
import {ask} from '../components/ask';
import {EraseQuestion} from '../components/erase-question';
import {saveBundle} from '../components/save-bundle';
import {t} from '../components/words';

const REPORT = 'src/views/report/index.html';

/** Report, evidence and erasing. Erasing is asked about here, in the popup itself. */
export function Actions({site, onChanged}: {site: string | undefined; onChanged: () => void}) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');

  const attempt = async (act: () => Promise<string>) => {
    try {
      setSaid(await act());
    } catch (error) {
      setSaid(t('action.failed', {reason: error instanceof Error ? error.message : String(error)}));
    }
  };
  const openReport = () => {
    const hash = site ? `#site=${encodeURIComponent(site)}` : '';
    return browser.tabs.create({url: `${browser.runtime.getURL(REPORT)}${hash}`}).then(() => '');
  };
  const download = async () => t('action.downloaded', {name: await saveBundle()});
  const erase = async (what: 'site' | 'all') => {
    setAsking(false);
    if (what === 'all') await ask({type: 'erase-all'});
    else if (site) await ask({type: 'erase-site', site});
    onChanged();
    return t('action.erased');
  };

  return (
    <footer class="actions">
      {asking ? (
        <EraseQuestion
          site={site}
          onErase={what => void attempt(() => erase(what))}
          onKeep={() => setAsking(false)}
        />
      ) : (
        <div class="action-row">
          <button type="button" class="primary" onClick={() => void attempt(openReport)}>
            {t('action.report')}
          </button>
          <button type="button" onClick={() => void attempt(download)}>
            {t('action.download')}
          </button>
          <button type="button" onClick={() => setAsking(true)}>
            {t('action.erase')}
          </button>
        </div>
      )}
      <p class="small said" role="status">
        {said}
      </p>
    </footer>
  );
}
