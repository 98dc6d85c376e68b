import {Mark} from './mark';
import {MARK_STATES} from './mark-words';
import {t} from './words';

/** What the shapes mean. */
export function MarkLegend({hints = false}: {hints?: boolean}) {
  return (
    <ul class={hints ? 'legend legend-hints' : 'legend'} aria-label={t('mark.legend')}>
      {MARK_STATES.map(state => (
        <li key={state}>
          <Mark state={state} />
          <span>{t(`mark.${state}`)}</span>
          {hints && <span class="small">{t(`grade-hint.${state}`)}</span>}
        </li>
      ))}
      <li>
        <Mark state="none" denied />
        <span>{t('mark.denied')}</span>
      </li>
    </ul>
  );
}
