import {useState} from 'preact/hooks';
import {ask} from '../components/ask';
import {LanguageSwitch} from '../components/language-switch';
import {fileName, saveFile} from '../components/save-file';
import {t} from '../components/words';
import {standaloneReport} from './standalone';

/** Title, language, and the ways to take the report along. */
export function Banner() {
  const [said, setSaid] = useState('');
  const save = async (ending: 'json' | 'html', text: () => Promise<string>, type: string) => {
    try {
      const name = fileName(ending, new Date());
      saveFile(name, await text(), type);
      setSaid(t('action.downloaded', {name}));
    } catch (error) {
      setSaid(t('action.failed', {reason: error instanceof Error ? error.message : String(error)}));
    }
  };
  const bundle = async () => JSON.stringify(await ask({type: 'export-bundle'}), null, 2);
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
        <button type="button" onClick={() => void save('json', bundle, 'application/json')}>
          {t('action.download')}
        </button>
        <button type="button" onClick={() => void save('html', standaloneReport, 'text/html')}>
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
