import type {Detector, Keeping, Sighting} from '../../model/units';

const thresholds = {
  /** Seconds that a cookie must be told to live for: 90 days. */
  life: 7_776_000,
} as const;

/** It stays long enough to know somebody again. */
const lasts = ({area, maxAge}: Keeping): boolean =>
  area === 'local' || (area === 'cookie' && maxAge >= thresholds.life);

/** An identifier that one company keeps, told to another. */
export default {
  id: 'cookie-sync',
  name: {en: 'Sharing identifiers', zh: '共享标识'},
  needs: {instruments: ['storage'], observations: ['request']},
  thresholds,
  source:
    'Englehardt et al. 2015, section 4: identifiers live at least 90 days and are long and spread; Englehardt and Narayanan 2016, section 5.6: two companies that share one have synced. The same value is known by its keyed hash. One that the shop itself keeps is shared by the shop, not between others, and is graded lower.',
  citations: ['ENGLEHARDT15', 'ENGLEHARDT16'],
  detect(scene) {
    const found = new Map<string, Sighting>();
    for (const request of scene.requests) {
      const receiver = request.delivery === 'failed' ? null : scene.receiverOf(request);
      if (!receiver) continue;
      for (const {hash} of request.entries) {
        const one = hash === undefined ? undefined : scene.keepingOf(hash, lasts);
        if (!one || one.owner.family === receiver.family) continue;
        const reason = one.owner.firstParty ? 'shop-identifier' : `from-${one.owner.id}`;
        const key = `${receiver.id} ${reason}`;
        const sighting = found.get(key) ?? {
          verdict: 'found',
          receiver,
          grade: one.owner.firstParty ? 'derivable' : 'observed',
          details: {times: 0},
          reasons: [reason],
          evidence: [one.evidence],
        };
        sighting.details.times = (sighting.details.times ?? 0) + 1;
        sighting.evidence.push(request.id);
        found.set(key, sighting);
      }
    }
    return [...found.values()];
  },
} satisfies Detector;
