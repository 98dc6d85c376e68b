import i18next from 'i18next';
import type {Text} from '../../model/units';
import en from '../locales/en.json';
import zh from '../locales/zh-CN.json';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The one instance that all words come from. Texts are put out by preact, which escapes them. */
export const words = i18next.createInstance({
  lng: 'en',
  fallbackLng: 'en',
  supportedLngs: LANGUAGES,
  initAsync: false,
  interpolation: {escapeValue: false},
  resources: {en: {translation: en}, 'zh-CN': {translation: zh}},
});
void words.init();

/** A text of the interface in its language. */
export const t = (key: string, values: Record<string, unknown> = {}): string => words.t(key, values);

/** Whether the interface has a text of this key. */
export const has = (key: string): boolean => words.exists(key);

export const language = (): Language => (words.language === 'zh-CN' ? 'zh-CN' : 'en');

/** A text of the catalogue in the interface's language. */
export const textOf = (text: Text): string => (language() === 'zh-CN' ? text.zh : text.en);
