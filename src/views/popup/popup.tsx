import {useState} from 'preact/hooks';
import type {SiteRule} from '../../model/messages';
import {ask} from '../components/ask';
import {t} from '../components/words';
import {Actions} from './actions';
import {FirstCount} from './first-count';
import {noticeFor} from './notice';
import {Notice} from './notices';
import {ScopeSwitch, type Shown} from './scope-switch';
import {usePopup} from './use-popup';
import {useSummary} from './use-summary';
import {Where} from './where';

/** The popup: where am I, what was told to whom, and what that could feed. */
export function Popup() {
  const [live, refresh] = usePopup();
  const [shown, setShown] = useState<Shown>('trip');
  const TripSummary = useSummary(live.phase === 'ready');

  if (live.phase === 'loading') {
    return (
      <main class="popup-body">
        <p class="state" role="status">
          {t('state.loading')}
        </p>
      </main>
    );
  }
  if (live.phase === 'error') {
    return (
      <main class="popup-body">
        <Notice notice="error" onRetry={() => void refresh()} detail={live.reason} />
      </main>
    );
  }

  const {status, scope, observations, notes} = live.value;
  const setRule = async (rule: SiteRule) => {
    if (status.site) await ask({type: 'set-site', site: status.site, rule});
    await refresh();
  };
  const notice = noticeFor(status, scope);
  const hasRecords = scope !== null && scope.visits.length > 0;
  return (
    <>
      <Where status={status} scope={scope} onRule={rule => void setRule(rule)}>
        {hasRecords && <ScopeSwitch shown={shown} onShown={setShown} />}
      </Where>
      <main class="popup-body">
        {notice && (
          <Notice
            notice={notice}
            brief={hasRecords}
            site={scope?.site}
            onAlways={() => void setRule('always')}
            onRetry={() => void refresh()}
          />
        )}
        {hasRecords &&
          (TripSummary ? (
            <TripSummary scope={scope} observations={observations} notes={notes} shown={shown} />
          ) : (
            <FirstCount scope={scope} observations={observations} shown={shown} />
          ))}
      </main>
      <Actions site={hasRecords ? scope.site : undefined} onChanged={() => void refresh()} />
    </>
  );
}
