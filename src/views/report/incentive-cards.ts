import type {IncentiveObservation, PageKind, Visit} from '../../model/observation';

/** One sentence of a site, with the stages at which it was shown. */
export interface IncentiveCard {
  cue: string;
  mechanism: IncentiveObservation['mechanism'];
  sentence: string;
  site: string;
  stages: PageKind[];
}

/** Cues as cards: the same sentence on several pages of a site is one, in the order in which they appeared. */
export function cardsOf(cues: readonly IncentiveObservation[], visits: readonly Visit[]): IncentiveCard[] {
  const byId = new Map(visits.map(visit => [visit.id, visit]));
  const cards = new Map<string, IncentiveCard>();
  for (const {cue, mechanism, sentence, visit: id} of cues) {
    const visit = byId.get(id);
    if (!visit) continue;
    const key = `${visit.site} ${cue} ${sentence.replace(/\d+/g, '0')}`;
    const card = cards.get(key) ?? {cue, mechanism, sentence, site: visit.site, stages: []};
    if (!card.stages.includes(visit.kind)) card.stages.push(visit.kind);
    cards.set(key, card);
  }
  return [...cards.values()];
}
