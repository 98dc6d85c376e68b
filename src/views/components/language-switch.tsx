import {switchLanguage} from './language-choice';
import {LANGUAGES, language, t} from './words';

const NAMES = {en: 'English', 'zh-CN': '中文'} as const;

/** English or Chinese; each in its own words. */
export function LanguageSwitch() {
  return (
    <fieldset class="languages">
      <legend class="hidden">{t('app.language')}</legend>
      {LANGUAGES.map(one => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={language() === one}
          onClick={() => void switchLanguage(one)}
        >
          {NAMES[one]}
        </button>
      ))}
    </fieldset>
  );
}
