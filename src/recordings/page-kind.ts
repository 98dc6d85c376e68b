import {classifyPage, marksOf} from '../catalog/pages/classify';
import {isPaymentHost} from '../catalog/parties/lookup';
import {playedHost} from '../model/hosts';
import {
  type BeaconEvent,
  type PageKind,
  type PageSignals,
  RECORDED_KINDS,
  type RequestObservation,
  type Visit,
} from '../model/observation';
import type {Page} from './pages';

/** Pages on which companies are told such an event. */
const BY_EVENT: Readonly<Partial<Record<BeaconEvent, PageKind>>> = {
  'product-view': 'product',
  'list-view': 'list',
  search: 'search',
  'cart-view': 'cart',
  'begin-checkout': 'checkout',
  'add-shipping-info': 'checkout',
  'add-payment-info': 'payment',
  purchase: 'confirmation',
};
/** The latest of these wins: a confirmation also tells what was in the cart. */
const LATEST: readonly PageKind[] = [
  'confirmation',
  'payment',
  'checkout',
  'cart',
  'product',
  'search',
  'list',
];
/** Weight of a sign of the address that is enough where a file holds nothing else of a page. */
const ADDRESS_ALONE = 2;

/** Without a document there are no other signs than those of the address and of the frames. */
const bare = ({url, frames}: Page): PageSignals => {
  const {pathname, search} = new URL(url);
  return {
    types: [],
    marks: marksOf({address: pathname + search, headings: [], buttons: [], platform: ''}),
    fields: [],
    frames: [...new Set(frames.map(({host}) => host))],
    priced: 0,
  };
};

/** What companies were told that happened on the page. */
function byEvents(told: readonly RequestObservation[]): PageKind | undefined {
  const kinds = new Set(told.flatMap(({facts}) => facts.map(({event}) => BY_EVENT[event])));
  return LATEST.find(kind => kinds.has(kind));
}

/** Types of the fields in frames of payment processors, as far as their HTML is at hand. */
function processorFields({frames}: Page): {isPayment: boolean; fields: string[]} {
  const own = frames.filter(({host}) => isPaymentHost(playedHost(host).host));
  const controls = own.flatMap(({look}) => look?.controls ?? []).filter(({isShown}) => isShown);
  return {isPayment: own.length > 0, fields: controls.map(({verdict}) => verdict.type)};
}

type Found = Pick<Visit, 'kind' | 'kindEvidence' | 'because'> & {signals: PageSignals};

/**
 * The kind of a page: by the rules of the catalogue where its HTML is at hand, else by its address, by the processors that
 * stand in it and by what companies were told of it.
 */
export function kindOf(page: Page, told: readonly RequestObservation[]): Found {
  const {pathname, search} = new URL(page.url);
  const signals = page.look?.signals(pathname + search) ?? bare(page);
  const found = (kind: PageKind, kindEvidence: string[]): Found => ({
    signals,
    kind,
    kindEvidence,
    because: RECORDED_KINDS.has(kind) ? 'kind' : 'always',
  });
  const {isPayment, fields} = processorFields(page);
  const verdict = classifyPage(signals, fields);
  if (RECORDED_KINDS.has(verdict.kind)) return found(verdict.kind, verdict.evidence);
  if (page.look) return found('other', []);
  // A processor's frame on a page whose address speaks of paying: the fields in it come by script.
  if (isPayment && signals.marks.includes('payment-address'))
    return found('payment', ['payment-address', 'processor-frame']);
  const address = classifyPage(signals, fields, ADDRESS_ALONE);
  if (RECORDED_KINDS.has(address.kind)) return found(address.kind, address.evidence);
  const event = byEvents(told);
  return event ? found(event, ['told-to-others']) : found('other', []);
}
