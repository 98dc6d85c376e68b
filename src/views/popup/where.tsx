import type {ComponentChildren} from 'preact';
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
  /** What else stands beside the switch. */
  children: ComponentChildren;
}

/** Where am I: the site, whether it is recorded, and the step of the trip. */
export function Where({status, scope, onRule, children}: WhereProps) {
  const site = status.site ?? scope?.site;
  const kind = status.site ? status.kind : scope?.current?.kind;
  return (
    <header class="where">
      <div class="where-line">
        <h1 title={site}>{site ?? t('app.name')}</h1>
        <LanguageSwitch />
      </div>
      {site && (
        <div class="where-line">
          <RecordingSwitch status={status} latest={scope?.latest ?? false} onRule={onRule} />
          {children}
        </div>
      )}
      {scope && scope.visits.length > 0 && (
        <StagePathBar visits={scope.visits} current={kind === 'other' ? undefined : kind} />
      )}
    </header>
  );
}
