import type {RequestObservation, ResourceType} from '../model/observation';

/** What may carry something in its query, of the requests that a page makes to its own site. */
const ASKING: ReadonlySet<ResourceType> = new Set(['fetch', 'beacon', 'image']);

/** A request to the page's own site can tell it something only if it carries something. */
export function isWorthReading(
  url: URL,
  {method, resource, hasBody}: {method: string; resource: ResourceType; hasBody: boolean},
): boolean {
  if (resource === 'navigation') return hasBody;
  return hasBody || method !== 'GET' || (url.search !== '' && ASKING.has(resource));
}

/**
 * Whether it told something, now that it has been read; else it is not kept. To another company every request tells that
 * somebody was there; to the page's own site it must carry something; a message to a frame, which is never without, must
 * carry something of the person or the purchase.
 */
export function isTelling({facts, entries, leaks, body, thirdParty, resource}: RequestObservation): boolean {
  const says = facts.length > 0 || (leaks?.length ?? 0) > 0 || entries.some(({tokens}) => tokens);
  if (resource === 'message') return says;
  return thirdParty || says || body.state !== 'none';
}
