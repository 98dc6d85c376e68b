import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';

function decode({path}: DecodableRequest): DecodedEvent[] {
  return /\/(?:Bootstrap\.js|serverComponent\.php)$/.test(path) ? [{event: 'other', name: 'container'}] : [];
}

/** Ensighten: the container is loaded, or asks what to run on this page. */
export default {
  id: 'ensighten',
  party: 'ensighten',
  source: 'success.ensighten.com (Bootstrap.js)',
  match: [{host: 'nexus.ensighten.com', path: ''}],
  decode,
} satisfies Decoder;
