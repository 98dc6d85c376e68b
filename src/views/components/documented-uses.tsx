import type {DocumentedUse} from '../../model/units';
import {citationOf, usesOf} from './names';
import {t, textOf} from './words';

/** What a company is documented to do with such data, each with its source and how far that was checked. */
export function DocumentedUses({party}: {party: string}) {
  return (
    <>
      {usesOf(party).map(({use, grade, text, source, checked}) => (
        <span key={use} class="small block">
          {t(`use.${grade}`, {text: textOf(text)})} <Source source={source} />{' '}
          {t(`citation-grade.${checked}`)}
        </span>
      ))}
    </>
  );
}

function Source({source}: Pick<DocumentedUse, 'source'>) {
  const citation = citationOf(source);
  const url = citation?.url ?? (source.startsWith('http') ? source : undefined);
  const words = citation?.text ?? (url ? new URL(url).host : source);
  if (!url) return <>({words})</>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
