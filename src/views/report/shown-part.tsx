import type {ShownCard} from '../../analysis/shown';
import {listedUpTo} from '../components/format';
import {t} from '../components/words';

/** Readers that are named; how many more there are is counted. */
const NAMED = 6;

/** What the pages showed of the person, with whose scripts could read it there. */
export function ShownPart({cards}: {cards: readonly ShownCard[]}) {
  if (cards.length === 0) return null;
  return (
    <section>
      <h2>{t('shown.title')}</h2>
      <ul class="plain incentive-list">
        {cards.map(({what, sentence, site, stages, readers}) => (
          <li key={`${what} ${sentence} ${site}`}>
            <p class="shown-what">{t(`shown.${what}`)}</p>
            {sentence !== '' && <p class="incentive-sentence">“{sentence}”</p>}
            <p class="small">
              {site} · {stages.map(stage => t(`stage.${stage}`)).join(', ')} ·{' '}
              {readers.length === 0
                ? t('shown.no-readers')
                : t('shown.readers', {names: listedUpTo(readers, NAMED)})}
            </p>
          </li>
        ))}
      </ul>
      <p class="small">{t('shown.note')}</p>
    </section>
  );
}
