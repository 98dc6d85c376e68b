import {useEffect, useState} from 'preact/hooks';
import type {Import} from '../../model/notes';
import {openStore, readImports} from '../../store/read';
import {ask} from '../components/ask';
import {fullMoment, number} from '../components/format';
import {t} from '../components/words';

/** Bundles that are kept apart, each to be let go of. `round` changes when there may be others. */
export function Imports({round}: {round: number}) {
  const [imports, setImports] = useState<Import[]>([]);
  const load = async () => {
    const store = await openStore();
    setImports(await readImports(store));
    store.close();
  };
  useEffect(() => void load(), [round]);
  if (imports.length === 0) return null;
  return (
    <ul class="rows">
      {imports.map(({id, name, importedAt, visits, observations}) => (
        <li key={id}>
          <span>
            {name}{' '}
            <span class="small">
              {t('import.held', {
                visits: number(visits),
                observations: number(observations),
                time: fullMoment(importedAt),
              })}
            </span>
          </span>
          <button
            type="button"
            class="small-button"
            aria-label={t('import.remove-label', {name})}
            onClick={() => void ask({type: 'erase-import', id}).then(load)}
          >
            {t('lists.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
