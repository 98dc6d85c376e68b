import {useEffect, useRef} from 'preact/hooks';
import {t} from './words';

interface EraseQuestionProps {
  site: string | undefined;
  onErase: (what: 'site' | 'all') => void;
  onKeep: () => void;
}

/** Asks before anything is erased; the answer that changes nothing has the focus. */
export function EraseQuestion({site, onErase, onKeep}: EraseQuestionProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <fieldset class="erase">
      <legend>{t('action.erase-question')}</legend>
      <div class="action-row">
        {site && (
          <button type="button" onClick={() => onErase('site')}>
            {t('action.erase-site')}
          </button>
        )}
        <button type="button" onClick={() => onErase('all')}>
          {t('action.erase-all')}
        </button>
        <button type="button" ref={keep} onClick={onKeep}>
          {t('action.keep')}
        </button>
      </div>
      <p class="small">{t('action.erase-note')}</p>
    </fieldset>
  );
}
