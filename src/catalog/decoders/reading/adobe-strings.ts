import {LIMITS} from '../../../model/limits';
import type {BeaconEvent, Item} from '../../../model/observation';
import {amountOf} from '../values';

/** Events in the order of what they say: with several in one list, the first here names the step. */
const EVENTS: readonly [string, BeaconEvent][] = [
  ['purchase', 'purchase'],
  ['scCheckout', 'begin-checkout'],
  ['scRemove', 'remove-from-cart'],
  ['scAdd', 'add-to-cart'],
  ['scView', 'cart-view'],
  ['scOpen', 'cart-view'],
  ['prodView', 'product-view'],
];

/** The step in `events=prodView,event12=3,purchase:A1`; undefined where there is none. */
export function adobeEvent(text: string | undefined): BeaconEvent | undefined {
  const names = new Set((text ?? '').split(',').map(part => part.trim().split(/[=:]/)[0] ?? ''));
  return EVENTS.find(([name]) => names.has(name))?.[1];
}

/**
 * Products as `category;product;quantity;price;events;variables`, set apart by commas. Adobe keeps one text for
 * name and number of a product. The price is the whole line's, as sent.
 */
export function adobeItems(text: string | undefined): Item[] {
  return (text ?? '')
    .split(',')
    .slice(0, LIMITS.items)
    .flatMap(line => {
      const [category = '', product = '', quantity, price] = line.split(';').map(part => part.trim());
      if (product === '') return [];
      const item: Item = {id: product, name: product};
      if (category) item.category = category;
      const count = amountOf(quantity);
      if (count !== undefined) item.quantity = count;
      const amount = amountOf(price);
      if (amount !== undefined) item.price = amount;
      return [item];
    });
}
