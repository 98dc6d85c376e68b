import {useEvidence} from './evidence';
import {Mark} from './mark';
import {dimensionOf, inputName} from './names';
import {Sources} from './sources';
import {t, textOf} from './words';

/** A dimension in words: what it is, what is tied to it, what no browser sees, and what is only rumoured. */
export function DimensionDetail({id}: {id: string}) {
  const {exposure, open} = useEvidence();
  const dimension = dimensionOf(exposure.lens, id);
  const seen = exposure.dimensions.find(one => one.dimension === id);
  if (!dimension || !seen) return null;
  const {original, name, description, unseeable, circulatedWeight} = dimension;
  return (
    <>
      {original && original !== textOf(name) && (
        <p class="original" lang="zh-CN">
          {original}
        </p>
      )}
      <p class="lead">{textOf(description)}</p>
      <h3>{t('lens.inputs-mapped')}</h3>
      <ul class="plain mapped">
        {seen.inputs.map(({input, state, strength}) => (
          <li key={input}>
            <Mark state={state} denied={strength === 'denied'} />
            <button type="button" class="link" onClick={() => open({input})}>
              <span class={strength === 'denied' ? 'struck' : ''}>{inputName(input)}</span>
            </button>
            <span class="small">
              {t(`mark.${state}`)} · {t(`strength.${strength}`)}
            </span>
          </li>
        ))}
      </ul>
      {unseeable.length > 0 && <h3>{t('lens.unseeable')}</h3>}
      {unseeable.map(({text, citations}) => (
        <div key={text.en} class="unseeable">
          <p>
            <Mark state="hidden" /> {textOf(text)}
          </p>
          <Sources ids={citations} />
        </div>
      ))}
      {circulatedWeight && (
        <div class="aside">
          <p>{t('lens.circulated', {percent: circulatedWeight.percent})}</p>
          <Sources ids={circulatedWeight.citations} />
        </div>
      )}
    </>
  );
}
