import {LanguageSwitch} from './language-switch';
import {t} from './words';

/** Name of the product and the choice of language, on pages of one column. */
export function PageHead() {
  return (
    <header class="page-head">
      <p>
        <img src="/icons/48.png" alt="" width="24" height="24" />
        {t('app.name')}
      </p>
      <LanguageSwitch />
    </header>
  );
}
