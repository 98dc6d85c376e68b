import {LENSES} from '../../catalog/lenses/index';
import {GRADES, type Grade} from '../../model/finding';
import {PAGE_KINDS, type PageKind, type Visit} from '../../model/observation';

export const VIEWS = [
  'trip',
  'inputs',
  'flows',
  'told',
  'know',
  'fields',
  'incentives',
  'scripts',
  'blind',
  'method',
] as const;
export type ViewId = (typeof VIEWS)[number];
/** Views that choose their own records: before a trip, and of several trips. */
export const WORKSHOP_VIEWS = ['expect', 'compare', 'many'] as const;
export type WorkshopViewId = (typeof WORKSHOP_VIEWS)[number];
export const isWorkshopView = (view: ViewId | WorkshopViewId): view is WorkshopViewId =>
  WORKSHOP_VIEWS.some(one => one === view);
const LENS_IDS = LENSES.map(({id}) => id);
export const TIMES = ['today', 'week', 'all'] as const;
export type TimeSpan = (typeof TIMES)[number];

/** What the report shows: one filter for all views. It stands in the address, so that it can be kept. */
export interface Filter {
  view: ViewId | WorkshopViewId;
  site: string;
  /** Id of the first visit of a sitting, or `import:` with the id of one; empty for all of one's own. */
  session: string;
  stage: PageKind | '';
  /** Id of a company's family. */
  company: string;
  /** The weakest grade that counts. */
  grade: Grade | '';
  time: TimeSpan;
  /** Id of the lens. */
  lens: string;
  /** Two sets of records to compare, divided by a comma; empty for the last two sittings. */
  pair: string;
  /** Whose trips are counted together, or the one whose expectation is shown, divided by commas; empty for the default. */
  people: string;
}

const oneOf = <T extends string, D extends string>(all: readonly T[], word: string | null, other: D): T | D =>
  all.find(one => one === word) ?? other;

/** Reads a filter out of the part of the address after `#`. Words that it does not know count as not said. */
export function readFilter(hash: string): Filter {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    view: oneOf([...VIEWS, ...WORKSHOP_VIEWS], said.get('view'), 'trip'),
    site: said.get('site') ?? '',
    session: said.get('session') ?? '',
    stage: oneOf(PAGE_KINDS, said.get('stage'), ''),
    company: said.get('company') ?? '',
    grade: oneOf(GRADES, said.get('grade'), ''),
    time: oneOf(TIMES, said.get('time'), 'all'),
    lens: oneOf(LENS_IDS, said.get('lens'), LENS_IDS[0] ?? ''),
    pair: said.get('pair') ?? '',
    people: said.get('people') ?? '',
  };
}

/** Writes a filter as it stands after `#`, without what is the default. */
export function writeFilter({view, time, lens, ...rest}: Filter): string {
  const said = new URLSearchParams({view});
  for (const name of ['site', 'session', 'stage', 'company', 'grade', 'pair', 'people'] as const) {
    if (rest[name]) said.set(name, rest[name]);
  }
  if (time !== 'all') said.set('time', time);
  if (lens !== LENS_IDS[0]) said.set('lens', lens);
  return `#${said}`;
}

/** Beginning of a time span, in ms since the epoch. Today begins at local midnight. */
export function beginOf(time: TimeSpan, now: number): number {
  if (time === 'all') return 0;
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  if (time === 'today') return midnight;
  return new Date(midnight).setDate(new Date(midnight).getDate() - 6);
}

/**
 * Visits of a site with those that its trips passed through on other sites, such as a wallet's page: same tab,
 * between the first and the last visit of the site there.
 */
export function visitsOfSite(visits: readonly Visit[], site: string): Visit[] {
  if (!site) return [...visits];
  const own = visits.filter(visit => visit.site === site);
  return visits.filter(visit => {
    if (visit.site === site) return true;
    const inTab = own.filter(({tab}) => tab === visit.tab);
    return (
      inTab.some(({startedAt}) => startedAt < visit.startedAt) &&
      inTab.some(({startedAt}) => startedAt > visit.startedAt)
    );
  });
}
