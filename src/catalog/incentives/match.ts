import type {IncentiveCue} from '../../model/units';
import {CUES} from './cues';

/** A cue with the sentence that shows it, as it stands: for memory only. */
export interface MatchedCue {
  cue: IncentiveCue;
  text: string;
}

/** Characters of a sentence that are kept. */
export const SENTENCE = 160;

/** The sentence in a text that holds a position; ends at full stops of any script. */
export function sentenceAround(text: string, at: number): string {
  const start = Math.max(
    0,
    ...['. ', '! ', '? ', '。', '！', '？', '؟ '].map(end => {
      const found = text.lastIndexOf(end, at - 1);
      return found < 0 ? 0 : found + end.length;
    }),
  );
  const rest = text.slice(start);
  const end = rest.slice(at - start).search(/[.!?](?=\s)|[。！？؟]/);
  const sentence = end < 0 ? rest : rest.slice(0, at - start + end + 1);
  return sentence.length <= SENTENCE ? sentence.trim() : `${sentence.slice(0, SENTENCE - 1).trim()}…`;
}

/**
 * The cues in texts of a page, each kind with each sentence once. `texts`: visible blocks of text, without what
 * was typed.
 */
export function matchCues(texts: readonly string[], most = 20): MatchedCue[] {
  const found = new Map<string, MatchedCue>();
  for (const text of texts) {
    for (const cue of CUES) {
      const match = cue.pattern.exec(text);
      if (!match) continue;
      const sentence = sentenceAround(text, match.index);
      found.set(`${cue.id} ${sentence}`, {cue, text: sentence});
      if (found.size >= most) return [...found.values()];
    }
  }
  return [...found.values()];
}
