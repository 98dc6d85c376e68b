import {useState} from 'preact/hooks';
import {LanguageSwitch} from '../components/language-switch';
import {saveBundle} from '../components/save-bundle';
import {fileName, saveFile} from '../components/save-file';
import {t} from '../components/words';
import {standaloneReport} from './standalone';

interface BannerProps {
  /** Ids of the visits that are shown, where the filter leaves some out. */
  chosen: string[] | undefined;
}

/** Title, language, and the ways to take the report along. */
export function Banner({chosen}: BannerProps) {
  const [said, setSaid] = useState('');
  const attempt = async (save: () => Promise<string>) => {
    try {
      setSaid(t('action.downloaded', {name: await save()}));
    } catch (error) {
      setSaid(t('action.failed', {reason: error instanceof Error ? error.message : String(error)}));
    }
  };
  const page = async () => {
    const name = fileName('html', new Date());
    saveFile(name, await standaloneReport(), 'text/html');
    return name;
  };
  return (
    <header class="banner">
      <p class="brand">
        <img src="/icons/48.png" alt="" width="24" height="24" />
        {t('app.name')}
      </p>
      <p class="small said" role="status">
        {said}
      </p>
      <div class="banner-actions">
        <button type="button" onClick={() => void attempt(() => saveBundle())}>
          {t('action.download')}
        </button>
        {chosen && (
          <button type="button" onClick={() => void attempt(() => saveBundle({visits: chosen}, 'part'))}>
            {t('action.download-shown')}
          </button>
        )}
        <button type="button" onClick={() => void attempt(page)}>
          {t('action.save-html')}
        </button>
        <button type="button" onClick={() => print()}>
          {t('action.print')}
        </button>
        <LanguageSwitch />
      </div>
    </header>
  );
}
