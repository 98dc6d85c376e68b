import {isCjk} from './signs';

/** A first or last name, as far as the order in which names are written tells. */
export interface NamePart {
  text: string;
  kind: 'given' | 'family';
}

/** What stands before or behind a name and is none. */
const TITLES =
  /^(mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|fr|hr|m|mme|mlle|sr|sra|srta|dott|ing|dipl|jr|snr|ii|iii|iv|phd|md)\.?$/i;

/**
 * Family names of two signs: the Chinese ones of the Hundred Family Surnames with a few others that are borne today, and
 * the Korean ones.
 */
const DOUBLE = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 ' +
    '慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 ' +
    '令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 南荣 第五 歐陽 東方 諸葛 司馬 ' +
    '남궁 황보 제갈 사공 선우 서문 독고 동방 망절 장곡'
  ).split(' '),
);

/** Most words of a name that are taken apart. */
const WORDS = 6;

/** A Chinese, Japanese or Korean name without a space, as its family name and the rest. */
function unspaced(name: string): [family: string, given: string] | null {
  const signs = [...name];
  if (signs.length < 2 || signs.length > 4 || !isCjk(name) || /[\u3041-\u30ff]/.test(name)) return null;
  // Four signs without a double family name of China or Korea are two and two, as most Japanese names.
  const family = signs.length === 4 || (signs.length === 3 && DOUBLE.has(signs.slice(0, 2).join(''))) ? 2 : 1;
  return [signs.slice(0, family).join(''), signs.slice(family).join('')];
}

/**
 * First and last name of a whole one that was typed into one field. Where a name of several words is divided can't be
 * known, so that each beginning and each end is one.
 */
export function namePartsOf(name: string): NamePart[] {
  const parts = new Map<string, NamePart>();
  const add = (text: string, kind: NamePart['kind']) => {
    // An initial is no name.
    if ([...text.replace(/\P{L}/gu, '')].length >= 2 && !parts.has(text)) parts.set(text, {text, kind});
  };
  const isFamilyFirst = name.includes(',');
  const words = name
    .split(/[\s,・]+/)
    .filter(word => word !== '' && !TITLES.test(word))
    .slice(0, WORDS);
  const [only] = words;
  if (words.length === 1 && only) {
    const divided = unspaced(only);
    if (divided) add(divided[1], 'given');
    if (divided) add(divided[0], 'family');
    return [...parts.values()];
  }
  const [first, second] = isFamilyFirst ? (['family', 'given'] as const) : (['given', 'family'] as const);
  for (let turn = 1; turn < words.length; turn++) {
    add(words.slice(0, turn).join(' '), first);
    add(words.slice(-turn).join(' '), second);
  }
  return [...parts.values()];
}

/** Both parts of a name without a space, however short, for where both are sent. */
export const bothPartsOf = (name: string): [family: string, given: string] | null => unspaced(name);
