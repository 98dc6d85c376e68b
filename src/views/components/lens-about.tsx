import type {Lens} from '../../model/units';
import {Sources} from './sources';
import {t, textOf} from './words';

/** What a scoring model is, with its sources; of a contrast also that nothing is tied to it. */
export function LensAbout({lens}: {lens: Lens | undefined}) {
  if (!lens) return null;
  return (
    <div class="lens-about">
      {lens.original && lens.original !== textOf(lens.name) && (
        <p class="original" lang="zh-CN">
          {lens.original}
        </p>
      )}
      <p>{textOf(lens.about)}</p>
      {lens.dimensions.length === 0 && <p class="small">{t('lens.contrast')}</p>}
      <details>
        <summary>{t('lens.sources')}</summary>
        <Sources ids={lens.citations} />
      </details>
    </div>
  );
}
