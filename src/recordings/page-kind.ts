import {classifyPage, marksOf} from '../catalog/pages/classify';
import type {BeaconEvent, PageKind, PageSignals, RequestObservation, Visit} from '../model/observation';
import {RECORDED_KINDS} from '../model/observation';
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

/**
 * The kind of a page: by the rules of the catalogue where its HTML is at hand, else by its address and by what companies
 * were told of it.
 *
 * @param processorFields Types of the fields in frames of payment processors.
 */
export function kindOf(
  page: Page,
  told: readonly RequestObservation[],
  processorFields: readonly string[],
): Pick<Visit, 'kind' | 'kindEvidence' | 'because'> & {signals: PageSignals} {
  const {pathname, search} = new URL(page.url);
  const signals = page.look?.signals(pathname + search) ?? bare(page);
  const verdict = classifyPage(signals, processorFields);
  const found = (kind: PageKind, kindEvidence: string[]) => ({
    signals,
    kind,
    kindEvidence,
    because: RECORDED_KINDS.has(kind) ? ('kind' as const) : ('always' as const),
  });
  if (verdict.kind !== 'other' || page.look)
    return found(RECORDED_KINDS.has(verdict.kind) ? verdict.kind : 'other', verdict.evidence);
  const address = classifyPage(signals, processorFields, ADDRESS_ALONE);
  if (RECORDED_KINDS.has(address.kind)) return found(address.kind, address.evidence);
  const told_ = byEvents(told);
  return told_ ? found(told_, ['told-to-others']) : found('other', []);
}
