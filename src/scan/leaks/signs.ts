/** Letters of Chinese, Japanese and Korean, in which two or three signs are a word; no punctuation, no middle dot. */
export const isCjkSign = (code: number): boolean =>
  (code >= 0x3005 && code <= 0x3007) ||
  (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x2_0000 && code <= 0x3_ffff);

/** Signs of a text that are letters of Chinese, Japanese or Korean. */
export const cjkSigns = (text: string): number =>
  [...text].filter(sign => isCjkSign(sign.codePointAt(0) as number)).length;

/** All letters are Chinese, Japanese or Korean. */
export const isCjk = (text: string): boolean =>
  cjkSigns(text) > 0 && cjkSigns(text) === [...text.replace(/[\s・·]/g, '')].length;

const isKana = (text: string): boolean => /^[\u3041-\u30ff\s]+$/.test(text);

/** Most signs with which a name may be part of a word of a text; in kana, that write sounds, twice as many. */
const [SHORT, SHORT_KANA] = [3, 6];
/** Most signs with which it may be a whole word that means something: `高兴`, `하나`, `さくら`. */
const [WORD, WORD_KANA] = [2, 4];

/** A name or street that must stand between other signs than letters, since it could be part of a word. */
export const isShortCjk = (text: string): boolean =>
  isCjk(text) && cjkSigns(text) <= (isKana(text) ? SHORT_KANA : SHORT);

/** A name or street that could be a word, and so counts with a reason only. */
export const isCjkWord = (text: string): boolean =>
  isCjk(text) && cjkSigns(text) <= (isKana(text) ? WORD_KANA : WORD);

const [FULL_FIRST, FULL_LAST, FULL_OFFSET, FULL_SPACE] = [0xff01, 0xff5e, 0xfee0, 0x3000];

/** Has full-width signs of ASCII in it. */
export const isFullWidth = (text: string): boolean => /[\uff01-\uff5e]/.test(text);

/** Full-width signs as ASCII: `１３８` as `138`. They take the same order in Unicode's block FF00. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, sign => {
    const code = sign.charCodeAt(0);
    return code === FULL_SPACE ? ' ' : String.fromCharCode(code - FULL_OFFSET);
  });

/** ASCII as full-width signs, as Japanese and Chinese input methods write them. */
export const fullWidth = (text: string): string =>
  text.replace(/[ -~]/g, sign => {
    const code = sign.charCodeAt(0) + FULL_OFFSET;
    return code >= FULL_FIRST && code <= FULL_LAST
      ? String.fromCharCode(code)
      : String.fromCharCode(FULL_SPACE);
  });
