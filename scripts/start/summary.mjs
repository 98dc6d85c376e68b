/**
 * A bundle in a few lines for the terminal.
 */

/**
 * @typedef {object} Bundle as the extension exports it, as far as it is read here
 * @property {{id: string, site: string, kind: string, startedAt: number}[]} visits
 * @property {Record<string, any>[]} observations
 * @property {{id: string, name: string}[]} [receivers]
 */

const STAGES = ['list', 'search', 'product', 'cart', 'checkout', 'payment', 'confirmation'];
const MOST_COMPANIES = 30;
const TOKEN = /^⟦([^:⟧]+)(?::([^⟧]+))?⟧$/;

/**
 * Pages by stage, then who else got requests, and what of the things typed was in them.
 * @param {Bundle} bundle
 */
export function summarise(bundle) {
  const requests = bundle.observations.filter(({kind}) => kind === 'request');
  const others = requests.filter(({thirdParty}) => thirdParty !== false);
  const companies = byReceiver(others, new Map(bundle.receivers?.map(({id, name}) => [id, name])));
  const filled = bundle.observations.filter(({kind, filled}) => kind === 'field' && filled);

  const rows = companies
    .slice(0, MOST_COMPANIES)
    .flatMap(({name, number, typed, events}) => [
      `  ${name.padEnd(28)}${String(number).padStart(5)}`,
      ...(typed.size > 0 ? [`      typed:   ${list(typed)}`] : []),
      ...(events.size > 0 ? [`      told of: ${list(events)}`] : []),
    ]);
  if (companies.length > MOST_COMPANIES) rows.push(`  and ${companies.length - MOST_COMPANIES} more`);
  return [
    `Pages recorded: ${bundle.visits.length} (${stageCounts(bundle.visits)})`,
    `Fields filled in: ${list(filled.map(({type}) => type))}`,
    `Requests: ${requests.length}, of them ${others.length} to ${companies.length} receivers other than the shop:`,
    ...rows,
  ].join('\n');
}

/** @param {Bundle['visits']} visits */
function stageCounts(visits) {
  const kinds = [...new Set([...STAGES, ...visits.map(({kind}) => kind)])];
  return kinds
    .map(kind => ({kind, number: visits.filter(visit => visit.kind === kind).length}))
    .filter(({number}) => number > 0)
    .map(({kind, number}) => `${kind} ${number}`)
    .join(', ');
}

/**
 * Receivers, those first that got the most of what was typed.
 * @param {Record<string, any>[]} requests
 * @param {Map<string, string>} names
 */
function byReceiver(requests, names) {
  /** @typedef {{name: string, number: number, typed: Set<string>, events: Set<string>}} Row */
  /** @type {Map<string, Row>} */
  const rows = new Map();
  for (const request of requests) {
    const id = request.party ?? request.site ?? request.host;
    const row = rows.get(id) ?? {name: names.get(id) ?? id, number: 0, typed: new Set(), events: new Set()};
    row.number += 1;
    for (const datum of typedIn(request)) row.typed.add(datum);
    for (const {event} of request.facts ?? []) row.events.add(event);
    rows.set(id, row);
  }
  return [...rows.values()].sort((a, b) => b.typed.size - a.typed.size || b.number - a.number);
}

/**
 * What was typed and found in a request, with the form in which it went.
 * @param {Record<string, any>} request
 * @returns {string[]}
 */
function typedIn(request) {
  /** @type {string[]} */
  const tokens = (request.entries ?? []).flatMap(
    (/** @type {{tokens?: string[]}} */ entry) => entry.tokens ?? [],
  );
  return tokens.map(token => {
    const [, type = token, form = 'plain'] = TOKEN.exec(token) ?? [];
    return form === 'plain' ? type : `${type} (${form})`;
  });
}

/** @param {Iterable<string>} words */
function list(words) {
  return [...new Set(words)].sort().join(', ') || 'none';
}
