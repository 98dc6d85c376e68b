import type {PageKind, PageSignals} from '../../model/observation';
import type {PageRule} from '../../model/units';
import {PAGE_RULES} from './rules';

/** What the rules need to see of a page: the words of its author, no values of fields. */
export interface PageTexts {
  /** Path and query of the address. */
  address: string;
  /** Title and visible main headings. */
  headings: string[];
  /** Visible texts of buttons and button-like links. */
  buttons: string[];
  /** Id, classes and `data-action` of the page, where shop systems leave their marks. */
  platform: string;
}

export interface PageVerdict {
  kind: PageKind;
  /** Sum of the weights that spoke for it. */
  weight: number;
  evidence: string[];
}

/** Two signs that agree, or one that is unmistakable. */
const THRESHOLD = 3;

/** At equal weight the later stage wins: a payment step still shows what the checkout showed. */
const PRIORITY: readonly PageKind[] = [
  'confirmation',
  'payment',
  'checkout',
  'cart',
  'search',
  'product',
  'list',
  'credit-application',
  'bill-payment',
  'returns',
  'account',
];

const matchesText = (rule: PageRule, texts: PageTexts): boolean =>
  (!rule.url || rule.url.test(texts.address)) &&
  (!rule.heading || texts.headings.some(heading => rule.heading?.test(heading))) &&
  (!rule.button || texts.buttons.some(button => rule.button?.test(button))) &&
  (!rule.platform || rule.platform.test(texts.platform));

/** Asks by name: the expressions themselves are made when a text is there to be tested. */
const usesText = (rule: PageRule): boolean =>
  'url' in rule || 'heading' in rule || 'button' in rule || 'platform' in rule;

/** Ids of the rules whose words the page meets. Called where the page is; the words stay there. */
export function marksOf(texts: PageTexts): string[] {
  return PAGE_RULES.filter(rule => usesText(rule) && matchesText(rule, texts)).map(rule => rule.id);
}

function holds(rule: PageRule, signals: PageSignals): boolean {
  if (usesText(rule) && !signals.marks.includes(rule.id)) return false;
  if (rule.type && !signals.types.includes(rule.type)) return false;
  if (rule.openGraph && !rule.openGraph.test(signals.openGraph ?? '')) return false;
  if (rule.fields && !rule.fields.every(field => signals.fields.includes(field))) return false;
  if (rule.priced && signals.priced < rule.priced) return false;
  return true;
}

/**
 * The kind of a page from its signals. `processorFields`: types of the fields inside frames of payment
 * processors, which count as the page's own. `threshold`: the weight that makes a kind, lower where most signs can't be
 * seen. `other` where less than two signs agree.
 */
export function classifyPage(
  signals: PageSignals,
  processorFields: readonly string[] = [],
  threshold = THRESHOLD,
): PageVerdict {
  const seen: PageSignals = {...signals, fields: [...signals.fields, ...processorFields]};
  const verdicts = new Map<PageKind, PageVerdict>();
  for (const rule of PAGE_RULES) {
    if (!holds(rule, seen)) continue;
    const verdict = verdicts.get(rule.kind) ?? {kind: rule.kind, weight: 0, evidence: []};
    verdict.weight += rule.weight;
    verdict.evidence.push(rule.id);
    verdicts.set(rule.kind, verdict);
  }
  let best: PageVerdict = {kind: 'other', weight: 0, evidence: []};
  for (const kind of PRIORITY) {
    const verdict = verdicts.get(kind);
    if (verdict && verdict.weight >= threshold && verdict.weight > best.weight) best = verdict;
  }
  return best;
}
