import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';

/** `/<company>/<property>/launch-<id>.min.js`, or `/launch-<id>.js` in the first layout. */
function decode({path}: DecodableRequest): DecodedEvent[] {
  return /\/launch-[\w-]+(?:\.min)?\.js$/.test(path) ? [{event: 'other', name: 'container'}] : [];
}

/** Adobe Experience Platform Tags (Launch): its library is loaded; its name tells the property. */
export default {
  id: 'adobe-launch',
  party: 'adobe-launch',
  source: 'experienceleague.adobe.com/docs/experience-platform/tags (embed codes)',
  match: [{host: 'assets.adobedtm.com', path: ''}],
  decode,
} satisfies Decoder;
