const SVG = 'http://www.w3.org/2000/svg';

/** What a drawing takes from the style sheets of the page, and must bring along when it stands alone. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'text-decoration-line',
] as const;

/** For people at a keyboard or a screen reader in the page; a file has neither. */
const OF_THE_PAGE = ['class', 'role', 'tabindex', 'data-picture', 'data-stop'];

function bringLooks(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    if (value) to.setAttribute(name, value);
  }
  for (const name of to.getAttributeNames()) {
    if (OF_THE_PAGE.includes(name) || name.startsWith('aria-')) to.removeAttribute(name);
  }
  to.removeAttribute('style');
  [...from.children].forEach((child, index) => {
    const copy = to.children[index];
    if (copy) bringLooks(child, copy);
  });
}

/** A drawn picture as a document of its own: its looks written out, on the paper of the page, nothing to load. */
export function svgDocument(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  bringLooks(svg, copy);
  const {x, y, width, height} = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const paper = document.createElementNS(SVG, 'rect');
  const place = {x, y, width, height, fill: getComputedStyle(document.documentElement).backgroundColor};
  for (const [name, value] of Object.entries(place)) paper.setAttribute(name, String(value));
  const behind = [...copy.children].find(({localName}) => localName !== 'title' && localName !== 'desc');
  copy.insertBefore(paper, behind ?? null);
  return new XMLSerializer().serializeToString(copy);
}

/** Pixels of a canvas that browsers still draw. */
const MOST_PIXELS = 16_000;

/**
 * The picture as PNG, two pixels a unit, less where that would be more than a canvas holds.
 *
 * @throws Error where the browser gives no canvas or no image.
 */
export async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const {width, height} = svg.viewBox.baseVal;
  const scale = Math.min(2, MOST_PIXELS / Math.max(width, height));
  const image = new Image();
  // A data address, since the extension's own policy lets pictures come from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgDocument(svg))}`;
  await image.decode();
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
