import {useEffect, useState} from 'preact/hooks';
import {type FromView, parseSettingsReply, type SettingsReply} from '../../model/messages';
import {ask} from '../components/ask';
import {FilterLists} from '../components/filter-lists';
import {ImportBundle} from '../components/import-bundle';
import {PageHead} from '../components/page-head';
import {Retention} from '../components/retention';
import {t} from '../components/words';
import {EraseAll} from './erase-all';
import {Imports} from './imports';
import {SiteRules} from './site-rules';

/** Everything that a person can set: what is recorded, how long, from whom, and what is to go. */
export function Options() {
  const [settings, setSettings] = useState<SettingsReply | null>(null);
  const [failed, setFailed] = useState('');
  const [round, setRound] = useState(0);
  const load = () =>
    ask({type: 'settings'}).then(
      answer => {
        setSettings(parseSettingsReply(answer));
        setFailed('');
      },
      (error: Error) => setFailed(error.message),
    );
  useEffect(() => void load(), []);
  const change = (step: FromView) => void ask(step).then(load, (error: Error) => setFailed(error.message));

  return (
    <main>
      <PageHead />
      <h1>{t('options.title')}</h1>
      {failed && (
        <p role="alert">
          {t('action.failed', {reason: failed})}{' '}
          <button type="button" onClick={() => void load()}>
            {t('action.retry')}
          </button>
        </p>
      )}
      {settings && (
        <>
          <h2>{t('options.recording')}</h2>
          <label>
            <input
              type="checkbox"
              checked={settings.recording}
              onChange={event => change({type: 'set-recording', on: event.currentTarget.checked})}
            />{' '}
            {t('options.record')}
          </label>
          <p class="small">{t('options.record-hint')}</p>
          <SiteRules rules={settings.rules} onChange={change} />
          <h2>{t('options.keeping')}</h2>
          <Retention />
        </>
      )}
      <FilterLists />
      <h2>{t('import.title')}</h2>
      <p>{t('import.about')}</p>
      <ImportBundle onDone={() => setRound(round + 1)} />
      <Imports round={round} />
      <EraseAll onErased={() => setRound(round + 1)} />
    </main>
  );
}
