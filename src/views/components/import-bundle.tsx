import {useRef, useState} from 'preact/hooks';
import {bringIn} from './bring-in';
import {number} from './format';
import {t} from './words';

interface Said {
  file: string;
  words: string;
}

/** Brings in bundles and recordings from files, merged with one's own records or each kept apart under a name. */
export function ImportBundle({onDone}: {onDone?: () => void}) {
  const input = useRef<HTMLInputElement>(null);
  const [apart, setApart] = useState(true);
  const [name, setName] = useState('');
  const [progress, setProgress] = useState<{done: number; all: number} | null>(null);
  const [reading, setReading] = useState('');
  const [said, setSaid] = useState<Said[]>([]);

  /** One file; what became of it, in words. */
  const takeOne = async (file: File, called: string): Promise<string> => {
    setReading(t('import.reading', {name: file.name}));
    try {
      const outcome = await bringIn(file, {
        ...(apart ? {apart: called} : {}),
        onProgress: (done, all) => setProgress({done, all}),
      });
      if (!outcome.ok) return t(`import.refused.${outcome.why}`, {where: outcome.where});
      onDone?.();
      return [
        t('import.done', {added: number(outcome.added), known: number(outcome.known)}),
        ...(outcome.cutAfter === undefined ? [] : [t('import.cut', {requests: number(outcome.cutAfter)})]),
      ].join(' ');
    } catch (error) {
      return t('action.failed', {reason: error instanceof Error ? error.message : String(error)});
    }
  };
  const take = async (files: readonly File[]) => {
    const chosen = name.trim();
    setSaid([]);
    for (const [index, file] of files.entries()) {
      const numbered = chosen && files.length > 1 ? `${chosen} ${index + 1}` : chosen;
      const words = await takeOne(file, numbered || file.name);
      setSaid(before => [...before, {file: file.name, words}]);
    }
    setReading('');
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
          multiple
          disabled={progress !== null}
          onChange={({currentTarget: {files}}) => {
            if (files && files.length > 0) void take([...files]);
          }}
        />
      </label>
      {progress && (
        <progress value={progress.done} max={Math.max(1, progress.all)} aria-label={t('import.progress')} />
      )}
      <div class="small" role="status">
        {reading && <p>{reading}</p>}
        {said.map(({file, words}, index) => (
          <p key={`${index} ${file}`}>{said.length > 1 ? `${file}: ${words}` : words}</p>
        ))}
      </div>
    </div>
  );
}
