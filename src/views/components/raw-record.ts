import {FILTER_LISTS} from '../../catalog/filter-lists';
import type {Finding} from '../../model/finding';
import type {Observation, RequestObservation} from '../../model/observation';
import {clock, listed} from './format';
import {fieldName} from './names';
import {t} from './words';

/** The script that asked, and by what: `fetch · connect.facebook.net/en_US/fbevents.js`. */
function initiatorWords({initiator}: RequestObservation): string | undefined {
  const [script] = initiator?.scripts ?? [];
  return initiator && [initiator.via, ...(script ? [script.host + script.path] : [])].join(' · ');
}

const listName = (id: string): string => FILTER_LISTS.find(list => list.id === id)?.name ?? id;

/** An observation as lines of name and value, as far as it bears on a claim. */
export function recordLines(observation: Observation, {carrier}: Finding): [string, string][] {
  const line = (name: string, value: string | undefined): [string, string][] =>
    value ? [[t(`drawer.fields.${name}`), value]] : [];
  const common = [
    ...line('time', clock(observation.at, true)),
    ...line('trust', t(`drawer.trust.${observation.trust}`)),
  ];
  switch (observation.kind) {
    case 'request': {
      const entry = observation.entries.find(({key, place}) => (key || place) === carrier);
      return [
        ...common,
        ...line('method', `${observation.method} · ${observation.resource}`),
        ...line('host', observation.host),
        ...line('path', observation.path),
        ...line('frame', observation.frame),
        ...line('key', entry ? `${entry.place} · ${carrier}` : carrier),
        ...line('value', entry && (entry.tokens?.join(' ') ?? `${entry.shape} (${entry.length})`)),
        ...line('initiator', initiatorWords(observation)),
        ...line('seen-by', observation.seenBy && t(`drawer.trust.${observation.seenBy}`)),
        ...line('placed-by', observation.placedBy && t(`drawer.placed-by.${observation.placedBy}`)),
        ...line('signals', observation.signals?.map(signal => signal.toUpperCase()).join(', ')),
        ...line('alias', observation.alias),
        ...line(
          'listed',
          observation.listedBy?.map(({list, rule}) => `${listName(list)}: ${rule}`).join('\n'),
        ),
        ...line('classified', observation.classified?.join(', ')),
        ...line(
          'leaks',
          observation.leaks?.map(({type, chain}) => [fieldName(type), ...chain].join(' · ')).join('\n'),
        ),
        ...line('delivery', t(`delivery.${observation.delivery}`)),
        ...line('status', observation.status?.toString()),
      ];
    }
    case 'field':
      return [
        ...common,
        ...line('host', observation.host),
        ...line('label', observation.label),
        ...line('evidence', listed(observation.evidence)),
      ];
    case 'act':
      return [
        ...common,
        ...line('act', observation.act),
        ...line('script', observation.scripts.map(({host, path}) => host + path).join('\n')),
        ...line('label', observation.field?.split(' ').map(fieldName).join(', ')),
        ...line('times', observation.count.toString()),
        ...line('host', observation.host),
      ];
    case 'payment-request':
      return [...common, ...line('value', listed(observation.methods))];
    default:
      return common;
  }
}
