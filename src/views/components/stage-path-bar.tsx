import type {PageKind, Visit} from '../../model/observation';
import {stageName} from './stage-name';
import {stagePath} from './stage-path';
import {t} from './words';

interface StagePathBarProps {
  visits: readonly Visit[];
  current: PageKind | undefined;
}

/** The trip as a path; where one is stands out by weight, frame and words, not by colour alone. */
export function StagePathBar({visits, current}: StagePathBarProps) {
  return (
    <ol class="path" aria-label={t('path.label')}>
      {stagePath(visits, current).map(({kind, state}) => (
        <li key={kind} class={`path-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
          <span class="path-name">{stageName(kind)}</span>
          <span class="hidden">{t(`path.${state}`)}</span>
        </li>
      ))}
    </ol>
  );
}
