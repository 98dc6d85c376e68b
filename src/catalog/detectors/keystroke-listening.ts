import type {Grade} from '../../model/finding';
import type {Detector, Doer, Scene, Sighting} from '../../model/units';
import {isPayment, isPersonal, typesOf} from './fields';

const KEYS = /^listen:(keydown|keyup|keypress|input|beforeinput|paste)(:window)?$/;
const WINDOW = /:window$/;
/** On the whole page only these tell that texts are meant; `keydown` there serves shortcuts as well. */
const TEXT = /^listen:(input|beforeinput|keypress|paste):window$/;

/** Companies whose own widget has fields for what is said to them. */
const WIDGETS: readonly string[] = ['chat', 'reviews', 'returns'];
const LISTENERS_BY_TRADE: readonly string[] = ['session-replay', 'advertising', 'analytics', 'anti-fraud'];

/** Its own input: one that asks for nothing personal, by somebody whose trade it is not to listen. */
function isOwnInput({receiver}: Doer, types: readonly string[]): boolean {
  if (types.some(isPayment)) return false;
  if (receiver.roles.some(role => WIDGETS.includes(role))) return true;
  return !types.some(isPersonal) && !receiver.roles.some(role => LISTENERS_BY_TRADE.includes(role));
}

function judge(doer: Doer, scene: Scene): Sighting[] {
  const acts = doer.acts.filter(({act, inForeignDocument}) => inForeignDocument && KEYS.test(act));
  const atFields = acts.filter(({act, field}) => field && !WINDOW.test(act));
  const atWindow = acts.filter(({act}) => WINDOW.test(act));
  // Hears the keys of every field in the same document.
  const hosts = new Set(atWindow.map(({host}) => host));
  const heard = scene.fields.filter(({host}) => hosts.has(host)).map(({type}) => type);
  const direct = typesOf(atFields);
  const fields = [...new Set([...direct, ...heard])].sort();
  const telling = fields.filter(isPersonal);
  const base = {
    receiver: doer.receiver,
    script: doer.script,
    details: {listeners: acts.length, fields: fields.length, payment: fields.filter(isPayment).length},
    evidence: acts.map(({id}) => id),
  };
  if (atFields.length > 0 && atWindow.length === 0 && isOwnInput(doer, direct)) {
    return [{...base, verdict: 'apart', grade: 'observed', fields: direct, reasons: ['own-input']}];
  }
  if (telling.length === 0) return [];
  const grade: Grade = direct.some(isPersonal)
    ? 'observed'
    : atWindow.some(({act}) => TEXT.test(act))
      ? 'derivable'
      : 'plausible';
  const reasons = [
    ...(fields.some(isPayment) ? ['payment-fields'] : []),
    ...(direct.some(isPersonal) ? ['on-fields'] : []),
    ...(atWindow.length > 0 ? ['whole-page'] : []),
    ...(doer.receiver.roles.includes('payment-processor') ? ['payment-processor'] : []),
  ];
  return [{...base, verdict: 'found', grade, fields: telling, reasons}];
}

/** Other companies' scripts that hear what is typed into fields of the page. */
export default {
  id: 'keystroke-listening',
  name: {en: 'Listening to typing', zh: '监听键入'},
  needs: {instruments: ['listeners'], observations: ['field']},
  thresholds: {listeners: 1},
  source:
    'Senol et al. 2022: what is typed is taken by listeners of third parties, on fields or on the page, before anything is sent. One listener is enough to hear. On a field it was put there to hear that field; on the whole page it can be for shortcuts, and is graded lower.',
  citations: ['LEAKYFORMS22'],
  detect: scene => scene.doers.flatMap(doer => judge(doer, scene)),
} satisfies Detector;
