import {playedHost} from '../../model/hosts';
import type {RequestObservation} from '../../model/observation';
import type {Detector} from '../../model/units';
import {receiverAt} from '../parties/receiver';

const thresholds = {
  /** Attempts that make a search of what runs on the machine; one or two are for a program that a page knows. */
  attempts: 3,
} as const;

const LOCAL =
  /^(localhost|127(\.\d+){3}|0\.0\.0\.0|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|\[?(::1|::|f[cd][\da-f]{2}:.*|fe80:.*)\]?)$/;

/** This machine or the network that it stands in; names of the practice shop play others. */
const isLocal = (host: string): boolean =>
  LOCAL.test(host) || (host.endsWith('.localhost') && !playedHost(host).standIn);

/** Requests to the person's own machine and network, as are made to find out what runs there. */
export default {
  id: 'local-ports',
  name: {en: 'Probing your own machine', zh: '探测本机端口'},
  needs: {observations: ['request']},
  thresholds,
  source:
    'Kuchhal and Li 2021: sites, shops with anti-fraud scripts above all, try ports of the visitor’s machine for programs of remote control. Attempts that fail count, since most do. Programs that a page works with are asked once or twice.',
  citations: ['KNOCKTALK21'],
  detect({visit, requests}) {
    if (isLocal(visit.host)) return [];
    const groups = new Map<string, RequestObservation[]>();
    for (const request of requests) {
      if (!isLocal(request.host)) continue;
      const script = request.initiator?.scripts[0];
      const key = script ? `${script.host} ${script.path}` : '';
      groups.set(key, [...(groups.get(key) ?? []), request]);
    }
    return [...groups.values()].map(attempts => {
      const script = attempts[0]?.initiator?.scripts[0];
      const isMany = attempts.length >= thresholds.attempts;
      return {
        verdict: 'found',
        // Without a script that is known, it is the page that asks.
        receiver: receiverAt(
          script?.host ?? visit.host,
          script?.path ?? '/',
          !script || script.site === visit.site,
        ),
        ...(script ? {script} : {}),
        grade: isMany ? 'observed' : 'derivable',
        details: {attempts: attempts.length, hosts: new Set(attempts.map(({host}) => host)).size},
        reasons: [isMany ? 'many-attempts' : 'local-program'],
        evidence: attempts.map(({id}) => id),
      };
    });
  },
} satisfies Detector;
