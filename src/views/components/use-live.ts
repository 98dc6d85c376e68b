import {useCallback, useEffect, useRef, useState} from 'preact/hooks';

/** Failures in a row after which what was shown is given up. */
const PATIENCE = 5;

export type Live<T> = {phase: 'loading'} | {phase: 'error'; reason: string} | {phase: 'ready'; value: T};

/**
 * Loads again every so often while the page is shown. `load` answers with the same value as before where
 * nothing has changed, and then nothing is drawn again.
 */
export function useLive<T>(load: () => Promise<T>, every: number): [Live<T>, () => Promise<void>] {
  const [live, setLive] = useState<Live<T>>({phase: 'loading'});
  const failures = useRef(0);
  const loader = useRef(load);
  loader.current = load;

  const refresh = useCallback(async () => {
    try {
      const value = await loader.current();
      failures.current = 0;
      setLive(before =>
        before.phase === 'ready' && before.value === value ? before : {phase: 'ready', value},
      );
    } catch (error) {
      failures.current += 1;
      const reason = error instanceof Error ? error.message : String(error);
      // A worker that is just being woken fails once; what is shown stays until it is more than that.
      setLive(before =>
        before.phase === 'ready' && failures.current < PATIENCE ? before : {phase: 'error', reason},
      );
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
