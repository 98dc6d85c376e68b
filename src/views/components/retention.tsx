import {useEffect, useState} from 'preact/hooks';
import {parseTabStatus} from '../../model/messages';
import {ask} from './ask';
import {t} from './words';

const DAYS = [1, 7, 30, 90, 365] as const;

/** How long records are kept. What is older than a shorter choice goes at once. */
export function Retention() {
  const [days, setDays] = useState<number | null>(null);
  useEffect(() => {
    // A background that does not answer leaves the choice out, not the report.
    ask({type: 'status'}).then(
      answer => setDays(parseTabStatus(answer)?.retentionDays ?? null),
      () => setDays(null),
    );
  }, []);
  if (days === null) return null;
  const choices = [...new Set([...DAYS, days])].sort((a, b) => a - b);
  return (
    <label class="retention small">
      {t('retention.label')}{' '}
      <select
        value={days}
        onChange={({currentTarget: {value}}) => {
          const chosen = Number(value);
          ask({type: 'set-retention', days: chosen}).then(
            () => setDays(chosen),
            () => setDays(days),
          );
        }}
      >
        {choices.map(count => (
          <option key={count} value={count}>
            {t('retention.days', {count})}
          </option>
        ))}
      </select>
    </label>
  );
}
