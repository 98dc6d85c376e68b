import {language} from '../../components/words';

/** Sentences one after another: Chinese puts no blank between them. */
export const sentences = (parts: readonly string[]): string =>
  parts.filter(Boolean).join(language() === 'zh-CN' ? '' : ' ');
