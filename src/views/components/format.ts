import {language, t} from './words';

const sameDay = (a: number, b: number): boolean => new Date(a).toDateString() === new Date(b).toDateString();

/** Local time of day, such as 14:02; with seconds where the order within a minute matters. */
export function clock(at: number, seconds = false): string {
  return new Intl.DateTimeFormat(language(), {
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? {second: '2-digit'} : {}),
    hourCycle: 'h23',
  }).format(at);
}

/** Time of day, with the date where it is not the day of `now`. */
export function moment(at: number, now: number): string {
  if (sameDay(at, now)) return clock(at);
  const day = new Intl.DateTimeFormat(language(), {day: 'numeric', month: 'short'}).format(at);
  return `${day}, ${clock(at)}`;
}

/** Date and time in full, for documents. */
export function fullMoment(at: number): string {
  return new Intl.DateTimeFormat(language(), {dateStyle: 'long', timeStyle: 'short'}).format(at);
}

/** An amount as the interface's language writes it. A currency that is none stands as it was sent. */
export function amount({value, currency}: {value: number; currency: string}): string {
  try {
    return new Intl.NumberFormat(language(), {style: 'currency', currency}).format(value);
  } catch {
    return `${number(value)} ${currency}`;
  }
}

export const number = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** Words one after another. */
export function listed(words: readonly string[]): string {
  return words.join(language() === 'zh-CN' ? '、' : ', ');
}

/** Words one after another, the last with an “and”. */
export const joined = (words: readonly string[]): string =>
  new Intl.ListFormat(language(), {type: 'conjunction'}).format(words);

/** The first words, and how many more there are. */
export function listedUpTo(words: readonly string[], most: number): string {
  if (words.length <= most + 1) return listed(words);
  return listed([...words.slice(0, most), t('told.more', {count: words.length - most})]);
}

/** As `listedUpTo`, for parts that are lists themselves. */
export function dotted(parts: readonly string[], most: number): string {
  const shown = parts.length <= most + 1 ? parts : parts.slice(0, most);
  const more = shown.length < parts.length ? [t('told.more', {count: parts.length - most})] : [];
  return [...shown, ...more].join(' · ');
}

/** First letter large, where the script has such. */
export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
