import {useRef, useState} from 'preact/hooks';
import {bringIn} from './bring-in';
import {number} from './format';
import {t} from './words';

/** Brings in a bundle or a recording from a file, merged with one's own records or kept apart under a name. */
export function ImportBundle({onDone}: {onDone?: () => void}) {
  const input = useRef<HTMLInputElement>(null);
  const [apart, setApart] = useState(true);
  const [name, setName] = useState('');
  const [progress, setProgress] = useState<{done: number; all: number} | null>(null);
  const [said, setSaid] = useState('');

  const take = async (file: File) => {
    setSaid(t('import.reading', {name: file.name}));
    try {
      const outcome = await bringIn(file, {
        ...(apart ? {apart: name.trim() || file.name} : {}),
        onProgress: (done, all) => setProgress({done, all}),
      });
      setSaid(
        outcome.ok
          ? [
              t('import.done', {added: number(outcome.added), known: number(outcome.known)}),
              ...(outcome.cutAfter === undefined
                ? []
                : [t('import.cut', {requests: number(outcome.cutAfter)})]),
            ].join(' ')
          : t(`import.refused.${outcome.why}`, {where: outcome.where}),
      );
      if (outcome.ok) onDone?.();
    } catch (error) {
      setSaid(t('action.failed', {reason: error instanceof Error ? error.message : String(error)}));
    }
    setProgress(null);
    if (input.current) input.current.value = '';
  };

  return (
    <div class="import">
      <fieldset class="import-how">
        <legend class="hidden">{t('import.how')}</legend>
        <label>
          <input type="radio" name="import-how" checked={apart} onChange={() => setApart(true)} />{' '}
          {t('import.apart')}
        </label>
        <label>
          <input type="radio" name="import-how" checked={!apart} onChange={() => setApart(false)} />{' '}
          {t('import.merged')}
        </label>
      </fieldset>
      {apart && (
        <label class="small block">
          {t('import.name')}{' '}
          <input value={name} maxLength={120} onInput={event => setName(event.currentTarget.value)} />
        </label>
      )}
      <label class="small block">
        {t('import.file')}{' '}
        <input
          ref={input}
          type="file"
          accept="application/json,.json,.har,.gz"
          disabled={progress !== null}
          onChange={({currentTarget: {files}}) => {
            const [file] = files ?? [];
            if (file) void take(file);
          }}
        />
      </label>
      {progress && (
        <progress value={progress.done} max={Math.max(1, progress.all)} aria-label={t('import.progress')} />
      )}
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
