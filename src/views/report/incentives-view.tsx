import {shownCards} from '../../analysis/shown';
import {CUES} from '../../catalog/incentives/cues';
import type {IncentiveObservation} from '../../model/observation';
import {MECHANISMS} from '../../model/units';
import {useEvidence} from '../components/evidence';
import {t, textOf} from '../components/words';
import {cardsOf} from './incentive-cards';
import type {ViewProps} from './report-views';
import {ShownPart} from './shown-part';

/** What the pages showed of the person; rewards, rules and penalties, each with what is left of the sentence that showed it. */
export function IncentivesView({observations}: ViewProps) {
  const {exposure} = useEvidence();
  const cues = observations.filter(
    (observation): observation is IncentiveObservation => observation.kind === 'incentive',
  );
  const cards = cardsOf(cues, exposure.visits);
  const shown = shownCards(exposure.visits, observations);
  return (
    <>
      <ShownPart cards={shown} />
      {cards.length === 0 && <p class="empty">{t('incentives.none')}</p>}
      {MECHANISMS.map(mechanism => {
        const own = cards.filter(card => card.mechanism === mechanism);
        if (own.length === 0) return null;
        return (
          <section key={mechanism}>
            <h2>{t(`incentives.${mechanism}`)}</h2>
            <ul class="plain incentive-list">
              {own.map(({cue, sentence, site, stages}) => (
                <li key={`${cue} ${sentence} ${site}`}>
                  {sentence !== '' && <p class="incentive-sentence">“{sentence}”</p>}
                  <p class="small">
                    {textOf(CUES.find(({id}) => id === cue)?.name ?? {en: cue, zh: cue})} · {site} ·{' '}
                    {stages.map(stage => t(`stage.${stage}`)).join(', ')}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {cards.length > 0 && <p class="small">{t('incentives.note')}</p>}
    </>
  );
}
