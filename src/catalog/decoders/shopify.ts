import {jsonFormat} from './reading/formats';
import {COMMON_ITEM, commonBelow} from './reading/layout';
import {stepNamed} from './reading/names';
import {textAt} from './reading/tree';

/**
 * Shopify's own analytics (Monorail): each event names its schema, some the event too. Products stand as JSON text.
 * Shops send it to Shopify's host or to a path of their own.
 */
export default jsonFormat({
  id: 'shopify',
  party: 'shopify',
  source: 'shopify.dev/docs/api/web-pixels-api/standard-events; observed requests of Shopify stores',
  match: [
    {host: 'shopifysvc.com', path: '/unstable/produce_batch'},
    {host: 'shopifysvc.com', path: '/unstable/produce'},
    {host: 'shopifysvc.com', path: '/v1/produce'},
    {path: '/.well-known/shopify/monorail'},
  ],
  lists: ['events'],
  name: ['payload.event_name', 'payload.eventName', 'payload.event_type', 'schema_id'],
  events: {
    collection_page_rendered: 'list-view',
    product_page_rendered: 'product-view',
    page_rendered: 'page-view',
  },
  layout: {
    ...commonBelow('payload.'),
    value: ['payload.total_value', 'payload.totalValue', 'payload.value', 'payload.total_price'],
    items: ['payload.products', 'payload.line_items'],
    item: {...COMMON_ITEM, id: ['product_id', 'product_gid', 'variant_id', 'variant_gid', 'sku']},
    searchTerm: ['payload.search_string', 'payload.searchString', 'payload.search_term'],
    personal: {'payload.email': 'email', 'payload.phone': 'tel'},
    identifiers: [
      'payload.unique_token',
      'payload.uniqToken',
      'payload.visit_token',
      'payload.visitToken',
      'payload.customer_id',
    ],
    traits: {
      'payload.url': 'page-address',
      'payload.event_source_url': 'page-address',
      'payload.referrer': 'referrer',
    },
  },
  refine(event, tree) {
    // `trekkie_storefront_viewed_product/1.1`: the schema says it where no name does.
    const schema =
      (textAt(tree, ['schema_id']) ?? '').split('/')[0]?.replace(/^trekkie_(?:storefront|checkout)_/, '') ??
      '';
    return event.event === 'other' ? {...event, event: stepNamed(schema) ?? 'other'} : event;
  },
});
