import {browser} from '../../platform';
import {LANGUAGES, type Language, language, words} from './words';

const KEY = 'language';

const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

/** What the person chose, else what the browser speaks. */
async function chosen(): Promise<Language> {
  const {[KEY]: stored} = await browser.storage.local.get(KEY);
  if (isLanguage(stored)) return stored;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

async function use(next: Language): Promise<void> {
  await words.changeLanguage(next);
  document.documentElement.lang = language();
}

/** Sets the language of the page before it is drawn. A storage that fails must not keep the view from opening. */
export async function startLanguage(): Promise<void> {
  await use(await chosen().catch((): Language => 'en'));
}

/** Switches at once and remembers it. */
export async function switchLanguage(next: Language): Promise<void> {
  await use(next);
  await browser.storage.local.set({[KEY]: next});
}
