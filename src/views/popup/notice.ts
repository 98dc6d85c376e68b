import type {TabStatus} from '../../model/messages';
import type {Scope} from './scope';

export type NoticeId =
  | 'full'
  | 'closed'
  | 'access'
  | 'paused'
  | 'never'
  | 'latest'
  | 'pending'
  | 'not-shop'
  | 'empty'
  | 'error';

/** Which state has to be explained before, or instead of, the records; null where they speak for themselves. */
export function noticeFor(
  {
    access,
    paused,
    rule,
    site,
    recording,
    trouble,
  }: Pick<TabStatus, 'access' | 'paused' | 'rule' | 'site' | 'recording' | 'trouble'>,
  scope: Pick<Scope, 'latest'> | null,
): NoticeId | null {
  if (trouble) return trouble.reason;
  if (!access) return 'access';
  if (paused) return 'paused';
  if (site === undefined) return scope?.latest ? 'latest' : 'empty';
  if (rule === 'never') return 'never';
  if (recording === 'pending') return 'pending';
  if (recording === 'dropped') return 'not-shop';
  return recording === 'none' ? 'empty' : null;
}
