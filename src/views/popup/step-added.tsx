import {listedUpTo} from '../components/format';
import {shortName} from '../components/names';
import type {Additions} from '../components/step-additions';
import {t} from '../components/words';

const MOST = 6;

/** What this step added to the trip, in three lines at most. */
export function StepAdded({added, nameOf}: {added: Additions; nameOf: (id: string) => string}) {
  const lines = [
    {key: 'inputs', names: added.inputs.map(shortName)},
    {key: 'receivers', names: added.receivers.map(nameOf)},
    {key: 'could', names: added.could.map(shortName)},
  ].filter(({names}) => names.length > 0);
  return (
    <section class="step" aria-labelledby="step-title">
      <h2 id="step-title">{t('step.title')}</h2>
      {lines.length === 0 && <p>{t('step.nothing')}</p>}
      {lines.map(({key, names}) => (
        <p key={key}>{t(`step.${key}`, {names: listedUpTo(names, MOST)})}</p>
      ))}
    </section>
  );
}
