import type {SiteRule, TabStatus} from '../../model/messages';
import {t} from '../components/words';

const RULES: readonly SiteRule[] = ['auto', 'always', 'never'];

interface RecordingSwitchProps {
  status: TabStatus;
  /** The records shown are the latest, not those of the page in front. */
  latest: boolean;
  onRule: (rule: SiteRule) => void;
}

/** Whether this page is being recorded, and whether this site should be. */
export function RecordingSwitch({status: {recording, rule, site}, latest, onRule}: RecordingSwitchProps) {
  return (
    <div class="recording">
      <span class={`recording-state recording-${recording}`} role="status">
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="3.75" />
        </svg>
        {latest ? t('recording.last') : t(`recording.${recording}`)}
      </span>
      {site && (
        <select
          aria-label={t('recording.label')}
          value={rule}
          onChange={({currentTarget: {value}}) => onRule(RULES.find(one => one === value) ?? 'auto')}
        >
          {RULES.map(one => (
            <option key={one} value={one}>
              {t(`recording.${one}`)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
