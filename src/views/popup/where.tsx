import type {SiteRule, TabStatus} from '../../model/messages';
import {LanguageSwitch} from '../components/language-switch';
import {StagePathBar} from '../components/stage-path-bar';
import {t} from '../components/words';
import {RecordingSwitch} from './recording-switch';
import type {Scope} from './scope';

interface WhereProps {
  status: TabStatus;
  scope: Scope | null;
  onRule: (rule: SiteRule) => void;
}

/** Where am I: the site, whether it is recorded, and the step of the trip. */
export function Where({status, scope, onRule}: WhereProps) {
  const site = status.site ?? scope?.site;
  const kind = status.site ? status.kind : scope?.current?.kind;
  return (
    <header class="where">
      <div class="where-line">
        <h1 title={site}>{site ?? t('app.name')}</h1>
        <LanguageSwitch />
      </div>
      {site && <RecordingSwitch status={status} latest={scope?.latest ?? false} onRule={onRule} />}
      {scope && scope.visits.length > 0 && (
        <StagePathBar visits={scope.visits} current={kind === 'other' ? undefined : kind} />
      )}
    </header>
  );
}
