import {useEffect, useState} from 'preact/hooks';
import {LENSES} from '../../catalog/lenses/index';
import {browser} from '../../platform';

const KEY = 'lens';

const isLens = (value: unknown): value is string => LENSES.some(({id}) => id === value);

/** The lens that was looked through last, and the way to choose another; a popup begins anew each time that it opens. */
export function useLens(): [string, (id: string) => void] {
  const [lens, setLens] = useState(LENSES[0]?.id ?? '');
  useEffect(() => {
    browser.storage.local.get(KEY).then(
      ({[KEY]: kept}) => isLens(kept) && setLens(kept),
      () => undefined,
    );
  }, []);
  const choose = (id: string) => {
    setLens(id);
    void browser.storage.local.set({[KEY]: id}).catch(() => undefined);
  };
  return [lens, choose];
}
