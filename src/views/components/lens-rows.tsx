import {LENSES} from '../../catalog/lenses/index';
import {DimensionRow} from './dimension-row';
import {useEvidence} from './evidence';
import {LensAbout} from './lens-about';
import {MarkLegend} from './mark-legend';
import {lensOf} from './names';
import {t, textOf} from './words';

interface LensRowsProps {
  onLens?: (id: string) => void;
}

/** The dimensions of a lens with what was seen for each. Counts and marks only; nothing is weighed or summed. */
export function LensRows({onLens}: LensRowsProps) {
  const {exposure} = useEvidence();
  const lens = lensOf(exposure.lens);
  return (
    <section class="lens" aria-labelledby="lens-title">
      <h2 id="lens-title">{t('lens.title', {lens: lens ? textOf(lens.name) : exposure.lens})}</h2>
      {LENSES.length > 1 && (
        <label class="lens-switch">
          {t('lens.label')}
          <select value={exposure.lens} onChange={event => onLens?.(event.currentTarget.value)}>
            {LENSES.map(({id, name}) => (
              <option key={id} value={id}>
                {textOf(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      {exposure.dimensions.length === 0 ? (
        <LensAbout lens={lens} />
      ) : (
        <>
          <ul class="dimensions">
            {exposure.dimensions.map(exposed => (
              <DimensionRow key={exposed.dimension} exposed={exposed} />
            ))}
          </ul>
          <MarkLegend />
          <p class="lens-note">
            {t('lens.note')}
            {lens?.grouping && ` ${t('lens.grouping')}`}
          </p>
        </>
      )}
    </section>
  );
}
