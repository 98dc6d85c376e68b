// A template tag that escapes whatever is put into it, unless it was made by the tag itself.

const ESCAPES = /** @type {Record<string, string>} */ ({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
});

/** Text that is HTML already. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/** @param {unknown} value @returns {string} */
function render(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"]/g, sign => ESCAPES[sign] ?? sign);
}

/**
 * `html` + template literal → escaped markup. Lists are joined; null, undefined and false are left out.
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 */
export function html(strings, ...values) {
  return new Markup(
    strings.map((text, index) => text + (index < values.length ? render(values[index]) : '')).join(''),
  );
}

/** Trusts a text as markup. @param {string} text */
html.raw = text => new Markup(text);

/** JSON that can stand inside a script element. @param {unknown} value */
html.json = value => new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
