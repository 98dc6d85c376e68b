import {isGreeting, LONGEST_GREETING, nameIn} from '../../catalog/incentives/greetings';

/** Texts that are looked at; pages greet near their top. */
const TEXTS = 1_500;
/** Names of one page; the first greeting may be to nobody in particular. */
const NAMES = 6;

/** The names by which the page greets the person, where it does. */
export function greetedNames(): string[] {
  const {body} = document;
  if (!body) return [];
  const names = new Set<string>();
  const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = nodes.nextNode(); node && count < TEXTS && names.size < NAMES; node = nodes.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length < 2 || text.length > LONGEST_GREETING * 2 || text.trim() === '') continue;
    count += 1;
    const name = nameIn(text);
    const greets = name === '' && isGreeting(text);
    if (name === '' && !greets) continue;
    const {parentElement} = node;
    if (!parentElement || /^(script|style|option|textarea)$/.test(parentElement.localName)) continue;
    if (parentElement.isContentEditable) continue;
    // The name may be in an element of its own behind the greeting.
    const found = name || nameIn(parentElement.textContent?.slice(0, 200) ?? '');
    if (found) names.add(found);
  }
  return [...names];
}
