import {isWithin, playedHost} from '../../model/hosts';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import ga4 from './ga4';
import metaPixel from './meta-pixel';

/** All beacon formats that can be read. */
export const DECODERS: readonly Decoder[] = [ga4, metaPixel];

/** `/tr` means `/tr` and what lies below, never `/track`; a leading `*` allows any folder before. */
const isPath = (path: string, wanted: string): boolean =>
  path === wanted ||
  path.startsWith(`${wanted}/`) ||
  (wanted.startsWith('*') && path.endsWith(wanted.slice(1)));

/**
 * Reads the events out of a request. A stand-in of the practice shop is read as the host that it plays. A
 * decoder that throws is a defect of ours and yields nothing: the request itself is recorded all the same.
 */
export function decodeRequest(request: DecodableRequest): {decoder: string; event: DecodedEvent}[] {
  const {host} = playedHost(request.host);
  return DECODERS.filter(({match}) =>
    match.some(rule => (!rule.host || isWithin(host, rule.host)) && isPath(request.path, rule.path)),
  ).flatMap(({id, decode}) => {
    try {
      return decode({...request, host}).map(event => ({decoder: id, event}));
    } catch {
      return [];
    }
  });
}
