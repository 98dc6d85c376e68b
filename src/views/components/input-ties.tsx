import {useEvidence} from './evidence';
import {dimensionOf, lensOf, mappingsOf} from './names';
import {Sources} from './sources';
import {t, textOf} from './words';

/** What ties an input to the lens: strength, note and sources. */
export function InputTies({input}: {input: string}) {
  const {exposure} = useEvidence();
  const lens = lensOf(exposure.lens);
  if (!lens) return null;
  const name = textOf(lens.name);
  const ties = mappingsOf(lens.id, input);
  return (
    <section class="ties">
      <h3>{t('drawer.mapping', {lens: name})}</h3>
      {ties.length === 0 && <p>{t('drawer.unmapped', {lens: name})}</p>}
      {ties.map(({dimension, strength, citations, note}) => {
        const found = dimensionOf(lens.id, dimension);
        return (
          <div key={dimension}>
            <p>
              <strong class={strength === 'denied' ? 'struck' : ''}>
                {found ? textOf(found.name) : dimension}
              </strong>{' '}
              {found?.original && found.original !== textOf(found.name) && (
                <span lang="zh-CN">{found.original}</span>
              )}
              {' · '}
              {t(`strength.${strength}`)}
            </p>
            <p>{t(`strength-hint.${strength}`)}</p>
            {note && <p>{textOf(note)}</p>}
            <Sources ids={citations} />
          </div>
        );
      })}
    </section>
  );
}
