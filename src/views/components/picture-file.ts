import {inLines} from './fit-text';

const SVG = 'http://www.w3.org/2000/svg';

/** What a drawing takes from the style sheets of the page, and must bring along when it stands alone. */
const HANDED_DOWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
/** These hold for an element alone; each with what it is where nothing is said. */
const OWN = [
  ['opacity', '1'],
  ['text-decoration-line', 'none'],
] as const;

/** For people at a keyboard or a screen reader in the page; a file has neither. */
const OF_THE_PAGE = ['class', 'role', 'tabindex', 'data-picture', 'data-stop'];

type Looks = Readonly<Record<string, string>>;

/** Writes the looks of an element and of all within it into a copy, as far as they differ from what is handed down. */
function bringLooks(from: Element, to: Element, above: Looks): void {
  for (const name of to.getAttributeNames()) {
    if (OF_THE_PAGE.includes(name) || name.startsWith('aria-')) to.removeAttribute(name);
  }
  if (to.localName === 'title' || to.localName === 'desc') return;
  const style = getComputedStyle(from);
  const looks = Object.fromEntries(HANDED_DOWN.map(name => [name, style.getPropertyValue(name)]));
  for (const [name, value] of Object.entries(looks)) {
    if (value !== above[name]) to.setAttribute(name, value);
    else to.removeAttribute(name);
  }
  for (const [name, usual] of OWN) {
    const value = style.getPropertyValue(name);
    if (value && value !== usual) to.setAttribute(name, value);
  }
  [...from.children].forEach((child, index) => {
    const copy = to.children[index];
    if (copy) bringLooks(child, copy, looks);
  });
}

/** Around the drawing, and for its caption, in units of the drawing. */
const MARGIN = 20;
const CAPTION = {size: 11, line: 16};

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/**
 * A drawn picture as a document of its own: its looks written out, on the paper of the page, nothing to load.
 *
 * @param caption What it shows and what it does not say, in the words of the page; stands below it.
 */
export function svgDocument(svg: SVGSVGElement, caption: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  bringLooks(svg, copy, {});
  const {x, y, width, height} = svg.viewBox.baseVal;
  const lines = inLines(caption, width, CAPTION.size);
  const frame = {
    x: x - MARGIN,
    y: y - MARGIN,
    width: width + 2 * MARGIN,
    height: height + 2 * MARGIN + lines.length * CAPTION.line,
  };
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('viewBox', [frame.x, frame.y, frame.width, frame.height].join(' '));
  copy.setAttribute('width', String(frame.width));
  copy.setAttribute('height', String(frame.height));
  const page = getComputedStyle(document.documentElement);
  const behind = [...copy.children].find(({localName}) => localName !== 'title' && localName !== 'desc');
  copy.insertBefore(element('rect', {...frame, fill: page.backgroundColor, stroke: 'none'}), behind ?? null);
  const look = {'font-size': CAPTION.size, fill: page.color, stroke: 'none', 'text-anchor': 'start'};
  lines.forEach((line, index) => {
    copy.append(element('text', {x, y: y + height + (index + 1) * CAPTION.line, ...look}, line));
  });
  return new XMLSerializer().serializeToString(copy);
}

/** Pixels of a canvas that browsers still draw. */
const MOST_PIXELS = 16_000;

/**
 * A picture that `svgDocument` made as PNG, two pixels a unit, less where that would be more than a canvas holds.
 *
 * @throws Error where the browser gives no canvas or no image.
 */
export async function pngOf(picture: string): Promise<Blob> {
  const image = new Image();
  // A data address, since the extension's own policy lets pictures come from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode();
  const {naturalWidth: width, naturalHeight: height} = image;
  const scale = Math.min(2, MOST_PIXELS / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no canvas to draw on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => {
      if (blob) resolve(blob);
      else reject(new Error('The browser made no image of the picture.'));
    }, 'image/png');
  });
}
