import {useRef, useState} from 'preact/hooks';
import {ask} from '../components/ask';
import {EraseQuestion} from '../components/erase-question';
import {t} from '../components/words';

/** Takes away everything that was recorded, after a question. */
export function EraseAll({onErased}: {onErased: () => void}) {
  const [asks, setAsks] = useState(false);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsks(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const erase = async () => {
    try {
      await ask({type: 'erase-all'});
      setSaid(t('options.erased'));
      onErased();
    } catch (error) {
      setSaid(t('action.failed', {reason: error instanceof Error ? error.message : String(error)}));
    }
    close();
  };
  return (
    <>
      <h2>{t('options.erase')}</h2>
      {asks ? (
        <EraseQuestion site={undefined} onErase={() => void erase()} onKeep={close} />
      ) : (
        <button type="button" ref={opener} onClick={() => setAsks(true)}>
          {t('action.erase-all')}
        </button>
      )}
      <p class="small" role="status">
        {said}
      </p>
    </>
  );
}
