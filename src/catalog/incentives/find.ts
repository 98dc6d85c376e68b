import type {IncentiveCue} from '../../model/units';
import {templateOf} from '../vocabulary/template';
import {matchCues, SENTENCE} from './match';

/** A cue with the sentence that shows it. */
export interface FoundCue {
  cue: IncentiveCue;
  /** The sentence as a template: nothing of a person is in it. */
  sentence: string;
}

/**
 * The cues in texts of a page, each kind with each sentence once. `texts`: visible blocks of text, without what
 * was typed.
 */
export function findCues(texts: readonly string[], most = 20): FoundCue[] {
  const found = new Map<string, FoundCue>();
  for (const {cue, text} of matchCues(texts, most)) {
    const sentence = templateOf(text).slice(0, SENTENCE);
    found.set(`${cue.id} ${sentence}`, {cue, sentence});
  }
  return [...found.values()];
}
