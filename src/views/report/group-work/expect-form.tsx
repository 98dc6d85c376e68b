import {useRef, useState} from 'preact/hooks';
import {ASKED_INPUTS} from '../../../analysis/expectation';
import {OWN_EXPECTATION, PARTY_GROUPS, tickOf} from '../../../model/expectation';
import {ask} from '../../components/ask';

import {t} from '../../components/words';
import {plainName} from './plain-name';

/** What one thinks is collected and by whom: every change is kept at once. */
export function ExpectForm({given}: {given: readonly string[]}) {
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set(given));
  // Two ticks may come before the page is drawn again.
  const latest = useRef(ticks);
  const [said, setSaid] = useState('');
  const keep = async (next: ReadonlySet<string>) => {
    latest.current = next;
    setTicks(next);
    try {
      await ask(
        next.size === 0
          ? {type: 'erase-expectation', id: OWN_EXPECTATION}
          : {
              type: 'put-expectation',
              expectation: {id: OWN_EXPECTATION, ticks: [...next].sort(), at: Date.now()},
            },
      );
      setSaid(t('note.kept'));
    } catch (error) {
      setSaid(t('action.failed', {reason: error instanceof Error ? error.message : String(error)}));
    }
  };
  const turn = (tick: string, on: boolean) => {
    const next = new Set(latest.current);
    if (on) next.add(tick);
    else next.delete(tick);
    void keep(next);
  };
  return (
    <form class="expect-form" onSubmit={event => event.preventDefault()}>
      <p class="expect-heads small" aria-hidden="true">
        <span />
        {PARTY_GROUPS.map(group => (
          <span key={group}>{t(`expect.party.${group}`)}</span>
        ))}
      </p>
      {ASKED_INPUTS.map(input => (
        <fieldset key={input} class="expect-row">
          <legend>{plainName(input)}</legend>
          {PARTY_GROUPS.map(group => {
            const tick = tickOf(input, group);
            return (
              <label key={group}>
                <input
                  type="checkbox"
                  value={tick}
                  checked={ticks.has(tick)}
                  onChange={({currentTarget}) => turn(tick, currentTarget.checked)}
                />
                <span>{t(`expect.party.${group}`)}</span>
              </label>
            );
          })}
        </fieldset>
      ))}
      <p class="expect-acts">
        <button type="button" disabled={ticks.size === 0} onClick={() => void keep(new Set())}>
          {t('expect.clear')}
        </button>
        <span class="small" role="status">
          {said}
        </span>
      </p>
    </form>
  );
}
