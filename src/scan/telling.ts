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

/** Whether a request to the page's own site told it something, now that it has been read; else it is not kept. */
export const isTelling = ({facts, entries, body}: RequestObservation): boolean =>
  facts.length > 0 || body.state !== 'none' || entries.some(entry => entry.tokens);
