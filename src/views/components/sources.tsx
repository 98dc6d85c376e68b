import {citationOf} from './names';
import {t} from './words';

/** Citations with how far each was checked. */
export function Sources({ids}: {ids: readonly string[]}) {
  const found = ids.flatMap(id => citationOf(id) ?? []);
  if (found.length === 0) return <p class="small">{t('drawer.no-sources')}</p>;
  return (
    <ul class="sources">
      {found.map(({id, text, url, grade}) => (
        <li key={id}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {text}
            </a>
          ) : (
            text
          )}
          <span class="small"> {t(`citation-grade.${grade}`)}</span>
        </li>
      ))}
    </ul>
  );
}
