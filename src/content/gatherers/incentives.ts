import {type FoundCue, findCues} from '../../catalog/incentives/find';
import type {Mechanism} from '../../model/units';
import {authorText, isVisible} from './dom';

/** Elements that hold a sentence or two of their own. */
const BLOCKS = 'p, li, label, h1, h2, h3, h4, td, th, dd, dt, button, small, strong, em, span, div, a';
/** Text blocks looked at, hidden ones too; shops show what they offer near the top. */
const MOST_BLOCKS = 3_000;
const LONGEST = 400;
const MOST_CUES = 20;

/** A block whose text is not just that of a block inside it. */
function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE && (node.nodeValue?.trim().length ?? 0) > 1) return true;
  }
  return false;
}

/** Texts in which nothing was found, with each digit as 0: lists of prices are the same text again and again. */
const without = new Set<string>();
/** What was found in others: texts are tested once, however often the page is looked at. */
const known = new Map<string, FoundCue[]>();
const MOST_KNOWN = 5_000;
const NO_CUES: readonly FoundCue[] = [];

function cuesIn(text: string): readonly FoundCue[] {
  const form = text.replace(/\d/g, '0');
  if (without.has(form)) return NO_CUES;
  const before = known.get(text);
  if (before) return before;
  const found = findCues([text]);
  if (known.size + without.size >= MOST_KNOWN) return found;
  if (found.length > 0) known.set(text, found);
  else without.add(form);
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
    if (!hasOwnText(element)) continue;
    blocks += 1;
    const text = authorText(element, LONGEST);
    if (text.length < 5) continue;
    const cues = cuesIn(text);
    // Whether it is shown costs the browser more to say than most texts cost to test.
    if (cues.length === 0 || !isVisible(element)) continue;
    for (const cue of cues) if (!found.has(sameness(cue))) found.set(sameness(cue), cue);
  }
  return [...found.values()].map(({cue: {id, mechanism}, sentence}) => ({cue: id, mechanism, sentence}));
}
