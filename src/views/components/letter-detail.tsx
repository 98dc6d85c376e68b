import {useMemo, useState} from 'preact/hooks';
import {accessLetter, LAWS, type Law} from './access-letter';
import {CopyButton} from './copy-button';
import {useEvidence} from './evidence';
import {fileName, saveFile} from './save-file';
import {language, t} from './words';

/** The draft of a request for access to what a company holds, by a law of the person's choice. */
export function LetterDetail({receiver}: {receiver: string}) {
  const {exposure, observationOf} = useEvidence();
  const [law, setLaw] = useState<Law>(language() === 'zh-CN' ? 'pipl' : 'gdpr');
  const flow = exposure.flows.find(one => one.receiver.id === receiver);
  const text = useMemo(
    () =>
      flow
        ? accessLetter(law, {flow, findings: exposure.findings, visits: exposure.visits, observationOf})
        : '',
    [flow, law, exposure, observationOf],
  );
  return (
    <div class="letter">
      <p>{t('letter.about')}</p>
      <label>
        {t('letter.law')}{' '}
        <select
          value={law}
          onChange={event => setLaw(LAWS.find(one => one === event.currentTarget.value) ?? law)}
        >
          {LAWS.map(one => (
            <option key={one} value={one}>
              {t(`letter.laws.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <pre class="letter-text">{text}</pre>
      <div class="row-between">
        <CopyButton text={() => text} />
        <button type="button" onClick={() => saveFile(fileName('txt', new Date()), text, 'text/plain')}>
          {t('letter.save')}
        </button>
      </div>
    </div>
  );
}
