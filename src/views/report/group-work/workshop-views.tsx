import type {ComponentType} from 'preact';
import {t} from '../../components/words';
import type {Filter, WorkshopViewId} from '../filter';
import type {Records} from '../use-report';
import {CompareView} from './compare-view';
import {ExpectView} from './expect-view';
import {ManyView} from './many-view';

export interface WorkshopViewProps {
  records: Records;
  filter: Filter;
  /** All rows at once, for a document that nobody can press a button in. */
  whole: boolean;
  /** Left out where nothing can be chosen. */
  onFilter?: (change: Partial<Filter>) => void;
}

const PARTS: Record<WorkshopViewId, ComponentType<WorkshopViewProps>> = {
  expect: ExpectView,
  compare: CompareView,
  many: ManyView,
};

/** A view that chooses its own records: the filter of the others would leave out what it is about. */
export function WorkshopView({view, ...props}: WorkshopViewProps & {view: WorkshopViewId}) {
  const Part = PARTS[view];
  return (
    <section class={`view view-${view}`} aria-labelledby={`view-${view}`}>
      <h1 id={`view-${view}`}>{t(`report.question.${view}`)}</h1>
      <Part {...props} />
    </section>
  );
}
