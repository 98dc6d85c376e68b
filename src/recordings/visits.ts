import type {Recording, Visit} from '../model/observation';
import type {Needles} from '../scan/needles';
import {type Keep, redactPath} from '../scan/redact';
import type {Page} from './pages';

/** The visit of a page. It ends where the next page takes its place. */
export function visitOf(
  page: Page,
  pages: readonly Page[],
  about: Pick<Visit, 'id' | 'tab' | 'kind' | 'kindEvidence' | 'because'> & {
    path: {needles: Needles; keep: Keep};
    recording: Omit<Recording, 'document'>;
  },
): Visit {
  const {path, recording, ...rest} = about;
  const next = pages[page.index + 1];
  return {
    ...rest,
    site: page.site,
    host: page.host,
    path: redactPath(new URL(page.url).pathname, path.needles, path.keep),
    startedAt: page.startedAt,
    ...(next ? {endedAt: Math.max(page.startedAt, next.startedAt)} : {}),
    via: page.via,
    recording: {...recording, document: page.look !== null},
  };
}
