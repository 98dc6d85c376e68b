import type {Recording, Visit} from '../model/observation';
import type {Gate} from '../scan/gate';
import type {Page} from './pages';

/** The visit of a page. It ends where the next page takes its place. */
export function visitOf(
  page: Page,
  pages: readonly Page[],
  about: Pick<Visit, 'id' | 'tab' | 'kind' | 'kindEvidence' | 'because'> & {
    gate: Gate;
    recording: Omit<Recording, 'document'>;
  },
): Visit {
  const {gate, recording, ...rest} = about;
  const next = pages[page.index + 1];
  return {
    ...rest,
    site: page.site,
    host: gate.host(page.host),
    path: gate.path(new URL(page.url).pathname),
    startedAt: page.startedAt,
    ...(next ? {endedAt: Math.max(page.startedAt, next.startedAt)} : {}),
    via: page.via,
    recording: {...recording, document: page.look !== null},
  };
}
