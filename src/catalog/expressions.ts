/** Letters as an expression for one set of texts writes them, within a class of signs. */
export interface Letters {
  /** Letters of scripts that put spaces between words. */
  spaced: string;
  /** Letters of any script. */
  any: string;
}

/** An expression in many languages, which is made when a text is there to be tested. */
export type Expression = Pick<RegExp, 'exec' | 'test' | 'source'>;

const ALL: Letters = {spaced: '\\p{Script=Latin}\\p{Script=Cyrillic}', any: '\\p{L}'};
const LATIN_LETTERS = 'A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';
const LATIN: Letters = {spaced: LATIN_LETTERS, any: `\\u00b5${LATIN_LETTERS}`};

/** A sign that is neither Latin nor one of the marks, currencies, arrows and symbols that stand in any text. */
const OTHER =
  /[^\s!-\u024f\u1e00-\u1eff\u2010-\u206f\u20a0-\u20bf\u2190-\u22ff\u2500-\u27bf\u{1f000}-\u{1faff}]/u;

/** An alternative that no Latin text can meet: outside of what may be left out stands a letter of another script. */
function needsOthers(alternative: string): boolean {
  let needed = alternative.replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== needed; ) {
    before = needed;
    needed = needed.replace(/\([^()]*\)/g, '');
  }
  return !needed.includes('|') && OTHER.test(needed.replace(/.[?*]/gu, ''));
}

/** What of the alternatives a Latin text can meet, in terms of its letters; of none of them, what meets nothing. */
const latinOnly = (alternatives: readonly string[]): string =>
  alternatives
    .filter(one => !needsOthers(one))
    .join('|')
    .replaceAll('\\p{L}', LATIN.any) || '(?!)';

/**
 * An expression for texts in many languages. In alternatives, `\p{L}` stands within a class of signs. Most texts are
 * Latin throughout, and most alternatives are of no use for those: to make and to run a smaller expression for them,
 * without classes of Unicode, costs a page a quarter of the time.
 *
 * @param frame Puts the alternatives, joined, between what has to stand around them.
 */
export function inLanguages(
  alternatives: readonly string[],
  frame: (alternatives: string, letters: Letters) => string,
): Expression {
  const source = (): string => frame(alternatives.join('|'), ALL);
  let all: RegExp | undefined;
  let latin: RegExp | undefined;
  const expressionFor = (text: string): RegExp => {
    if (OTHER.test(text)) {
      all ??= new RegExp(source(), 'iu');
      return all;
    }
    latin ??= new RegExp(frame(latinOnly(alternatives), LATIN), 'i');
    return latin;
  };
  return {
    get source() {
      return source();
    },
    exec: text => expressionFor(text).exec(text),
    test: text => expressionFor(text).test(text),
  };
}
