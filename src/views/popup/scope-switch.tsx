import {t} from '../components/words';

export type Shown = 'page' | 'trip';
const CHOICES: readonly Shown[] = ['page', 'trip'];

/** This page only, or the whole trip. */
export function ScopeSwitch({shown, onShown}: {shown: Shown; onShown: (shown: Shown) => void}) {
  return (
    <fieldset class="segments scope">
      <legend class="hidden">{t('scope.label')}</legend>
      {CHOICES.map(one => (
        <button key={one} type="button" aria-pressed={shown === one} onClick={() => onShown(one)}>
          {t(`scope.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
