import {type MatchedCue, matchCues} from '../../catalog/incentives/match';
import {type Shown, shownIn} from '../../catalog/incentives/shown';
import type {ContentEvent} from '../../model/messages';
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

/** What one text holds. */
interface Held {
  cues: readonly MatchedCue[];
  shown: readonly Shown[];
}

/** Texts in which nothing was found, with each digit as 0: lists of prices are the same text again and again. */
const without = new Set<string>();
/** What was found in others: texts are tested once, however often the page is looked at. */
const known = new Map<string, Held>();
const MOST_KNOWN = 5_000;
const NOTHING: Held = {cues: [], shown: []};

function heldIn(text: string): Held {
  const form = text.replace(/\d/g, '0');
  if (without.has(form)) return NOTHING;
  const before = known.get(text);
  if (before) return before;
  const held: Held = {cues: matchCues([text]), shown: shownIn(text)};
  if (known.size + without.size >= MOST_KNOWN) return held;
  if (held.cues.length + held.shown.length > 0) known.set(text, held);
  else without.add(form);
  return held;
}

/** One sentence, whatever the numbers in it: a countdown is the same one every second. */
const sameness = (id: string, text: string): string => `${id} ${text.replace(/\d+/g, '0')}`;

type Told = Omit<Extract<ContentEvent, {type: 'incentives'}>, 'type' | 'at'>;

/**
 * The rewards, rules and penalties that the page shows, and what it shows of the person, each sentence once. Sentences go to the
 * background as they stand, and no further.
 */
export function gatherIncentives(): Told {
  const cues = new Map<string, Told['cues'][number]>();
  const shown = new Map<string, NonNullable<Told['shown']>[number]>();
  let blocks = 0;
  for (const element of document.querySelectorAll(BLOCKS)) {
    if (blocks >= MOST_BLOCKS || cues.size >= MOST_CUES) break;
    if (!hasOwnText(element)) continue;
    blocks += 1;
    const text = authorText(element, LONGEST);
    if (text.length < 5) continue;
    const held = heldIn(text);
    // Whether it is shown costs the browser more to say than most texts cost to test.
    if (held.cues.length + held.shown.length === 0 || !isVisible(element)) continue;
    for (const {cue, text: sentence} of held.cues) {
      const key = sameness(cue.id, sentence);
      if (!cues.has(key)) cues.set(key, {cue: cue.id, mechanism: cue.mechanism, sentence});
    }
    for (const {what, text: sentence} of held.shown) {
      const key = sameness(what, sentence);
      if (shown.size < MOST_CUES && !shown.has(key)) shown.set(key, {what, sentence});
    }
  }
  return {cues: [...cues.values()], ...(shown.size > 0 ? {shown: [...shown.values()]} : {})};
}
