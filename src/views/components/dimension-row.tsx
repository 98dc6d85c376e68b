import type {DimensionExposure} from '../../model/finding';
import {useEvidence} from './evidence';
import {Mark} from './mark';
import {markLabel} from './mark-words';
import {dimensionOf} from './names';
import {t, textOf} from './words';

/** A dimension with one mark an input. Hovering or focusing a mark names it. */
export function DimensionRow({exposed}: {exposed: DimensionExposure}) {
  const {exposure, open} = useEvidence();
  const dimension = dimensionOf(exposure.lens, exposed.dimension);
  if (!dimension) return null;
  const name = textOf(dimension.name);
  return (
    <li class="dimension">
      <button
        type="button"
        class="dimension-name"
        onClick={() => open({dimension: dimension.id})}
        title={t('lens.about-dimension', {dimension: name})}
      >
        <span>{name}</span>
        {dimension.original && dimension.original !== name && (
          <span class="original" lang="zh-CN">
            {dimension.original}
          </span>
        )}
      </button>
      <ul class="marks">
        {exposed.inputs.map(mapped => {
          const label = markLabel(mapped);
          return (
            <li key={mapped.input}>
              <button
                type="button"
                class="mark-button"
                aria-label={label}
                title={label}
                onClick={() => open({input: mapped.input})}
              >
                <Mark state={mapped.state} denied={mapped.strength === 'denied'} />
              </button>
            </li>
          );
        })}
        {dimension.unseeable.map(({text}) => {
          const label = t('mark.label', {input: textOf(text), state: t('mark.hidden')});
          return (
            <li key={text.en}>
              <button
                type="button"
                class="mark-button"
                aria-label={label}
                title={label}
                onClick={() => open({dimension: dimension.id})}
              >
                <Mark state="hidden" />
              </button>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
