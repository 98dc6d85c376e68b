import {useState} from 'preact/hooks';
import {siteOf} from '../../model/hosts';
import type {FromView, SettingsReply} from '../../model/messages';
import {t} from '../components/words';

interface SiteRulesProps {
  rules: SettingsReply['rules'];
  onChange: (step: FromView) => void;
}

/** The registrable domain that somebody means, by a name or a whole address; empty where it is neither. */
function siteMeant(text: string): string {
  const trimmed = text.trim().toLowerCase();
  const address = /^https?:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return '';
  const {hostname} = new URL(address);
  return hostname.includes('.') ? siteOf(hostname) : '';
}

/** Sites that are always or never recorded; the others are judged by their pages. */
export function SiteRules({rules, onChange}: SiteRulesProps) {
  const [text, setText] = useState('');
  const [rule, setRule] = useState<'always' | 'never'>('never');
  const site = siteMeant(text);
  return (
    <>
      <h2>{t('options.sites')}</h2>
      <p>{t('options.sites-hint')}</p>
      {rules.length > 0 && (
        <ul class="rows">
          {rules.map(one => (
            <li key={one.site}>
              <span>
                {one.site} <span class="small">{t(`options.${one.rule}`)}</span>
              </span>
              <button
                type="button"
                class="small-button"
                aria-label={t('options.forget-site', {site: one.site})}
                onClick={() => onChange({type: 'set-site', site: one.site, rule: 'auto'})}
              >
                {t('options.forget')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="row-acts"
        onSubmit={event => {
          event.preventDefault();
          if (site === '') return;
          onChange({type: 'set-site', site, rule});
          setText('');
        }}
      >
        <label>
          {t('options.site')}{' '}
          <input
            value={text}
            placeholder="shop.example"
            autocomplete="off"
            spellcheck={false}
            onInput={event => setText(event.currentTarget.value)}
          />
        </label>
        <label>
          <span class="hidden">{t('options.rule')}</span>
          <select
            value={rule}
            onChange={event => setRule(event.currentTarget.value === 'always' ? 'always' : 'never')}
          >
            <option value="never">{t('options.never')}</option>
            <option value="always">{t('options.always')}</option>
          </select>
        </label>
        <button type="submit" disabled={site === ''}>
          {t('options.add')}
        </button>
        {text.trim() !== '' && site === '' && <span class="small">{t('options.no-site')}</span>}
      </form>
    </>
  );
}
