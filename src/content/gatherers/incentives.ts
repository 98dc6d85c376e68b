import {type FoundCue, findCues} from '../../catalog/incentives/find';
import type {Mechanism} from '../../model/units';
import {authorText, isVisible} from './dom';

/** Elements that hold a sentence or two of their own. */
const BLOCKS = 'p, li, label, h1, h2, h3, h4, td, th, dd, dt, button, small, strong, em, span, div, a';
/** Text blocks looked at; shops show what they offer near the top. */
const MOST_BLOCKS = 1_500;
const LONGEST = 400;
const MOST_CUES = 20;

/** A block whose text is not just that of a block inside it. */
const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some(
    node => node.nodeType === Node.TEXT_NODE && (node.nodeValue?.trim().length ?? 0) > 1,
  );

/** What was found in a text before: texts are tested once, however often the page is looked at. */
const known = new Map<string, FoundCue[]>();
const MOST_KNOWN = 5_000;

function cuesIn(text: string): FoundCue[] {
  const before = known.get(text);
  if (before) return before;
  const found = findCues([text]);
  if (known.size < MOST_KNOWN) known.set(text, found);
  return found;
}

/** One cue, whatever the numbers in it: a countdown is the same sentence every second. */
const sameness = ({cue, sentence}: FoundCue): string => `${cue.id} ${sentence.replace(/\d+/g, '0')}`;

/** The rewards, rules and penalties that the page shows, each sentence once. */
export function gatherIncentives(): {cue: string; mechanism: Mechanism; sentence: string}[] {
  const found = new Map<string, FoundCue>();
  let blocks = 0;
  for (const element of document.querySelectorAll(BLOCKS)) {
    if (blocks >= MOST_BLOCKS || found.size >= MOST_CUES) break;
    if (!hasOwnText(element) || !isVisible(element)) continue;
    blocks += 1;
    const text = authorText(element, LONGEST);
    if (text.length < 5) continue;
    for (const cue of cuesIn(text)) if (!found.has(sameness(cue))) found.set(sameness(cue), cue);
  }
  return [...found.values()].map(({cue: {id, mechanism}, sentence}) => ({cue: id, mechanism, sentence}));
}
