import {useCallback, useEffect, useRef, useState} from 'preact/hooks';

export type Live<T> = {phase: 'loading'} | {phase: 'error'; reason: string} | {phase: 'ready'; value: T};

/**
 * Loads again every so often while the page is shown. `load` answers with the same value as before where
 * nothing has changed, and then nothing is drawn again.
 */
export function useLive<T>(load: () => Promise<T>, every: number): [Live<T>, () => Promise<void>] {
  const [live, setLive] = useState<Live<T>>({phase: 'loading'});
  const loader = useRef(load);
  loader.current = load;

  const refresh = useCallback(async () => {
    try {
      const value = await loader.current();
      setLive(before =>
        before.phase === 'ready' && before.value === value ? before : {phase: 'ready', value},
      );
    } catch (error) {
      setLive({phase: 'error', reason: error instanceof Error ? error.message : String(error)});
    }
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const round = async () => {
      if (!document.hidden) await refresh();
      if (!over) timer = setTimeout(round, every);
    };
    void round();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [refresh, every]);

  return [live, refresh];
}
