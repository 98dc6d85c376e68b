import {type Flow, GRADES, type Grade} from '../../model/finding';
import {useEvidence} from './evidence';
import {dotted, moment} from './format';
import {Mark} from './mark';
import {shortName} from './names';
import {gotEarly, inputsAt, receivedWords} from './received';
import {isNecessary, rolesInWords} from './receivers';
import {stageName} from './stage-name';
import {t} from './words';

/** A company: its role, what it got in words, and when; opened, each input leads to its evidence. */
export function ReceiverRow({flow}: {flow: Flow}) {
  const {receiver, stages, firstAt, requests} = flow;
  const words = receivedWords(flow);
  return (
    <li class="receiver">
      <details>
        <summary>
          <span class="receiver-name">
            {receiver.name} <span class="small">{rolesInWords(receiver)}</span>
            {receiver.standIn && <span class="stand-in">{t('told.stand-in')}</span>}
          </span>
          <span class="receiver-when small">{moment(firstAt, Date.now())}</span>
          <span class="receiver-words">
            {gotEarly(flow) && !isNecessary(receiver) && <span class="early">{t('timing.early')}</span>}
            {words.length > 0 ? dotted(words, 5) : t('told.request-only')}
          </span>
        </summary>
        <div class="receiver-more">
          {GRADES.map(grade => (
            <InputLinks key={grade} flow={flow} grade={grade} />
          ))}
          <p class="small">
            {t('told.requests', {count: requests})}
            {' · '}
            {Object.keys(stages).map(stageName).join(' · ')}
          </p>
        </div>
      </details>
    </li>
  );
}

const HEADINGS: Record<Grade, string> = {
  observed: 'told.observed',
  derivable: 'told.could',
  plausible: 'told.might',
};

function InputLinks({flow, grade}: {flow: Flow; grade: Grade}) {
  const {open} = useEvidence();
  const firmer = GRADES.slice(0, GRADES.indexOf(grade)).flatMap(above => inputsAt(flow.inputs, above));
  const inputs = inputsAt(flow.inputs, grade).filter(input => !firmer.includes(input));
  if (inputs.length === 0) return null;
  return (
    <p class="input-links">
      <Mark state={grade} /> <span class="small">{t(HEADINGS[grade])}</span>{' '}
      {inputs.map(input => (
        <button
          key={input}
          type="button"
          class="link"
          onClick={() => open({input, receiver: flow.receiver.id})}
        >
          {shortName(input)}
        </button>
      ))}
    </p>
  );
}
