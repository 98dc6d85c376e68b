import type {TabStatus} from '../../model/messages';
import type {Visit} from '../../model/observation';

/** The visits that a popup is about. */
export interface Scope {
  site: string;
  visits: Visit[];
  /** The visit that the tab shows now, or the last one. */
  current: Visit | undefined;
  /** The tab shows no page of its own, so that these are the latest records of all. */
  latest: boolean;
}

/** Shared hosts of the recent visits: those of the tab's site in any tab, and those of the tab on any site. */
function related(visits: readonly Visit[], site: string, tab: number | undefined): Visit[] {
  return visits.filter(visit => visit.site === site || visit.tab === tab);
}

/**
 * Chooses the visits for a tab. Where the tab shows a page, it is about that page's site and the way there,
 * even if nothing of it is recorded; where it shows none, about the visit recorded last.
 *
 * @param visits Recent ones, in the order in which they began.
 */
export function chooseScope(
  visits: readonly Visit[],
  status: Pick<TabStatus, 'site' | 'visit'>,
  tab: number | undefined,
): Scope | null {
  const {site} = status;
  if (site !== undefined) {
    const chosen = related(visits, site, tab);
    const open = chosen.find(({id}) => id === status.visit);
    const last = chosen.findLast(visit => visit.tab === tab) ?? chosen.at(-1);
    return {site, visits: chosen, current: open ?? last, latest: false};
  }
  const newest = visits.at(-1);
  if (!newest) return null;
  const chosen = related(visits, newest.site, newest.tab);
  return {site: newest.site, visits: chosen, current: newest, latest: true};
}
