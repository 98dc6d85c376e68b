import {type ComponentChildren, render, type VNode} from 'preact';
import {useRef, useState} from 'preact/hooks';
import {csvOf, type DataTable} from '../../bundle/data-table';
import {fullMoment} from './format';
import {pngOf, svgDocument} from './picture-file';
import {fileName, saveFile} from './save-file';
import {t} from './words';

interface PictureProps {
  /** Part of the names of its files. */
  name: string;
  /** What the files are of, in words. */
  title: string;
  /** The figures behind it. */
  table: () => DataTable;
  /** `shown`: the `<svg data-picture>` within. Else how to draw it; left out for a table that has no picture. */
  drawing?: 'shown' | (() => VNode);
  /** In a document that nobody can press a button in. */
  whole: boolean;
  children: ComponentChildren;
}

/** Draws out of sight, where styles hold, for as long as it takes. */
function withDrawing<T>(drawing: VNode, use: (svg: SVGSVGElement) => T): T {
  const place = document.createElement('div');
  place.className = 'hidden';
  place.ariaHidden = 'true';
  document.body.append(place);
  try {
    render(drawing, place);
    const svg = place.querySelector('svg');
    if (!svg) throw new Error('There is no picture to save.');
    return use(svg);
  } finally {
    render(null, place);
    place.remove();
  }
}

/** A picture with the ways to take it and its figures along. */
export function Picture({name, title, table, drawing, whole, children}: PictureProps) {
  const box = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const drawn = (): string => {
    const caption = t('picture.caption', {title, note: t('lens.note'), time: fullMoment(Date.now())});
    if (typeof drawing === 'function') return withDrawing(drawing(), svg => svgDocument(svg, caption));
    const svg = box.current?.querySelector<SVGSVGElement>('svg[data-picture]');
    if (!svg) throw new Error('There is no picture to save.');
    return svgDocument(svg, caption);
  };
  const ways = {
    svg: {type: 'image/svg+xml', make: async () => drawn()},
    png: {type: 'image/png', make: () => pngOf(drawn())},
    csv: {type: 'text/csv;charset=utf-8', make: async () => csvOf(table())},
  };
  const endings = drawing ? (['svg', 'png', 'csv'] as const) : (['csv'] as const);
  const save = async (ending: keyof typeof ways) => {
    try {
      const file = fileName(ending, new Date(), name);
      saveFile(file, await ways[ending].make(), ways[ending].type);
      setSaid(t('action.downloaded', {name: file}));
    } catch (error) {
      setSaid(t('action.failed', {reason: error instanceof Error ? error.message : String(error)}));
    }
  };
  return (
    <figure class="picture-figure" ref={box}>
      {children}
      {!whole && (
        <figcaption class="picture-tools small">
          <span>{t('picture.save')}</span>
          {endings.map(ending => (
            <button
              key={ending}
              type="button"
              class="small-button"
              aria-label={t(`picture.save-as.${ending}`, {title})}
              onClick={() => void save(ending)}
            >
              {ending === 'csv' ? t('picture.table') : ending.toUpperCase()}
            </button>
          ))}
          <span role="status">{said}</span>
        </figcaption>
      )}
    </figure>
  );
}
