import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';

function decode({path}: DecodableRequest): DecodedEvent[] {
  return /\/satelliteLib-[\da-f]+(?:-staging)?\.js$/.test(path) ? [{event: 'other', name: 'container'}] : [];
}

/** Adobe Dynamic Tag Management, which came before Launch: its library is loaded. */
export default {
  id: 'adobe-dtm',
  party: 'adobe-launch',
  source: 'experienceleague.adobe.com/docs/dtm (satelliteLib)',
  match: [{host: 'assets.adobedtm.com', path: ''}],
  decode,
} satisfies Decoder;
