import {receiverAt} from '../catalog/parties/receiver';
import type {Exposure} from '../model/finding';
import type {Observation, RequestObservation, Visit} from '../model/observation';
import type {DataTable} from './data-table';
import {inCell, isoTime} from './data-table';

/** What stands in a column. `time`: ms since the epoch. `list`: words, joined for a cell. */
export type ColumnType = 'text' | 'number' | 'boolean' | 'time' | 'list';
export type Cell = string | number | boolean | readonly string[] | null;

/** A table of evidence: one line for each of the things that it is named after. */
export interface EvidenceTable {
  name: string;
  columns: readonly {name: string; type: ColumnType}[];
  rows: readonly (readonly Cell[])[];
}

/** Columns by name, with how each is read from an item; all of a table in one place. */
type Columns<T> = readonly (readonly [name: string, type: ColumnType, read: (item: T) => Cell | undefined])[];

const table = <T>(name: string, items: readonly T[], columns: Columns<T>): EvidenceTable => ({
  name,
  columns: columns.map(([column, type]) => ({name: column, type})),
  rows: items.map(item => columns.map(([, , read]) => read(item) ?? null)),
});

const requestsIn = (observations: readonly Observation[]): RequestObservation[] =>
  observations.filter(observation => observation.kind === 'request');

/**
 * All tables of some visits: visits, requests, facts, leaks, findings, flows, detections, blind spots. The first column of
 * each names where they come from, so that tables of many inputs can be put together.
 */
export function tablesOf(
  recording: string,
  {
    visits,
    observations,
    exposure,
  }: {visits: readonly Visit[]; observations: readonly Observation[]; exposure: Exposure},
): EvidenceTable[] {
  const from = ['recording', 'text', () => recording] as const;
  const stageOf = new Map(visits.map(({id, kind}) => [id, kind]));
  const requests = requestsIn(observations);
  const receiverOf = ({host, path, thirdParty}: RequestObservation) => receiverAt(host, path, !thirdParty);
  /** Columns that anything read out of a request begins with. */
  const ofRequest: Columns<{request: RequestObservation}> = [
    from,
    ['request', 'text', ({request}) => request.id],
    ['visit', 'text', ({request}) => request.visit],
    ['stage', 'text', ({request}) => stageOf.get(request.visit)],
    ['seen_at', 'time', ({request}) => request.at],
    ['receiver', 'text', ({request}) => receiverOf(request).id],
  ];
  const facts = requests.flatMap(request => request.facts.map(fact => ({request, fact})));
  const leaks = requests.flatMap(request => (request.leaks ?? []).map(leak => ({request, leak})));
  return [
    table('visits', visits, [
      from,
      ['visit', 'text', ({id}) => id],
      ['site', 'text', ({site}) => site],
      ['host', 'text', ({host}) => host],
      ['path', 'text', ({path}) => path],
      ['stage', 'text', ({kind}) => kind],
      ['stage_evidence', 'list', ({kindEvidence}) => kindEvidence],
      ['started_at', 'time', ({startedAt}) => startedAt],
      ['ended_at', 'time', ({endedAt}) => endedAt],
      ['via', 'text', ({via}) => via],
      ['recorded_by', 'text', visit => visit.recording?.by ?? 'extension'],
      ['cut_after', 'number', visit => visit.recording?.cutAfter],
    ]),
    table('requests', requests, [
      from,
      ['request', 'text', ({id}) => id],
      ['visit', 'text', ({visit}) => visit],
      ['stage', 'text', ({visit}) => stageOf.get(visit)],
      ['seen_at', 'time', ({at}) => at],
      ['method', 'text', ({method}) => method],
      ['resource', 'text', ({resource}) => resource],
      ['host', 'text', ({host}) => host],
      ['site', 'text', ({site}) => site],
      ['path', 'text', ({path}) => path],
      ['third_party', 'boolean', ({thirdParty}) => thirdParty],
      ['receiver', 'text', request => receiverOf(request).id],
      ['owner', 'text', request => receiverOf(request).owner],
      ['country', 'text', request => receiverOf(request).country],
      ['roles', 'list', request => receiverOf(request).roles],
      ['delivery', 'text', ({delivery}) => delivery],
      ['status', 'number', ({status}) => status],
      ['body_state', 'text', ({body}) => body.state],
      ['body_bytes', 'number', ({body}) => body.bytes],
      ['keys', 'number', ({entries, more = 0}) => entries.length + more],
      ['events', 'list', request => [...new Set(request.facts.map(({event}) => event))]],
      ['cookies', 'number', ({cookies}) => cookies?.length],
      ['typed', 'list', request => [...new Set((request.leaks ?? []).map(({type}) => type))]],
    ]),
    table('facts', facts, [
      ...ofRequest,
      ['decoder', 'text', ({fact}) => fact.decoder],
      ['event', 'text', ({fact}) => fact.event],
      ['name', 'text', ({fact}) => fact.name],
      ['value', 'number', ({fact}) => fact.value],
      ['currency', 'text', ({fact}) => fact.currency],
      ['items', 'number', ({fact}) => fact.items?.length],
      [
        'categories',
        'list',
        ({fact}) => [...new Set((fact.items ?? []).flatMap(({category}) => category ?? []))],
      ],
      [
        'personal',
        'list',
        ({fact}) => [...new Set((fact.personal ?? []).map(({type, form}) => `${type}:${form}`))],
      ],
      ['consent', 'text', ({fact}) => fact.consent],
    ]),
    table('leaks', leaks, [
      ...ofRequest,
      ['type', 'text', ({leak}) => leak.type],
      ['chain', 'list', ({leak}) => leak.chain],
      ['place', 'text', ({leak}) => leak.place],
      ['key', 'text', ({leak}) => leak.key],
    ]),
    table('findings', exposure.findings, [
      from,
      ['visit', 'text', ({visit}) => visit],
      ['stage', 'text', ({stage}) => stage],
      ['seen_at', 'time', ({at}) => at],
      ['input', 'text', ({input}) => input],
      ['grade', 'text', ({grade}) => grade],
      ['receiver', 'text', ({receiver}) => receiver],
      ['signal', 'text', ({signal}) => signal],
      ['carrier', 'text', ({carrier}) => carrier],
      ['form', 'text', ({form}) => form],
      ['timing', 'text', ({timing}) => timing],
      ['evidence', 'list', ({evidence}) => evidence],
    ]),
    table('flows', exposure.flows, [
      from,
      ['receiver', 'text', ({receiver}) => receiver.id],
      ['name', 'text', ({receiver}) => receiver.name],
      ['owner', 'text', ({receiver}) => receiver.owner],
      ['family', 'text', ({receiver}) => receiver.family],
      ['country', 'text', ({receiver}) => receiver.country],
      ['roles', 'list', ({receiver}) => receiver.roles],
      ['known_from', 'text', ({receiver}) => receiver.source],
      ['requests', 'number', ({requests: sent}) => sent],
      ['stages', 'list', ({stages}) => Object.keys(stages)],
      ['inputs', 'list', ({inputs}) => [...new Set(inputs.map(({input}) => input))]],
      ['events', 'list', ({events}) => events.map(({event}) => event)],
      ['amounts', 'list', ({amounts}) => amounts.map(({value, currency}) => `${value} ${currency}`)],
      ['items', 'number', ({items}) => items],
      ['first_at', 'time', ({firstAt}) => firstAt],
      ['last_at', 'time', ({lastAt}) => lastAt],
    ]),
    table('detections', exposure.detections, [
      from,
      ['visit', 'text', ({visit}) => visit],
      ['stage', 'text', ({stage}) => stage],
      ['seen_at', 'time', ({at}) => at],
      ['detector', 'text', ({detector}) => detector],
      ['state', 'text', ({state}) => state],
      ['receiver', 'text', ({receiver}) => receiver],
      ['grade', 'text', ({grade}) => grade],
      ['reasons', 'list', ({reasons}) => reasons],
      ['evidence', 'list', ({evidence}) => evidence],
    ]),
    table('blind_spots', exposure.blindSpots, [
      from,
      ['spot', 'text', ({id}) => id],
      ['about', 'list', ({values}) => Object.values(values).map(String)],
      ['inputs', 'list', ({inputs}) => inputs],
      ['evidence', 'list', ({evidence}) => evidence],
    ]),
  ];
}

const cellOf = (cell: Cell, type: ColumnType): string | number => {
  if (cell === null) return '';
  if (type === 'time') return isoTime(Number(cell));
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'object' ? inCell(cell) : cell;
};

/** A table as spreadsheets take it; see `csvOf`. */
export const dataTableOf = ({columns, rows}: EvidenceTable): DataTable => ({
  head: columns.map(({name}) => name),
  rows: rows.map(row => row.map((cell, at) => cellOf(cell, columns[at]?.type ?? 'text'))),
});

/** A table as lines of JSON (ndjson.org), one object a row; times in ISO 8601, nothing for what is not known. */
export function ndjsonOf({columns, rows}: EvidenceTable): string {
  const lines = rows.map(row =>
    JSON.stringify(
      Object.fromEntries(
        columns.flatMap(({name, type}, at) => {
          const cell = row[at] ?? null;
          return cell === null ? [] : [[name, type === 'time' ? isoTime(Number(cell)) : cell]];
        }),
      ),
    ),
  );
  return lines.map(line => `${line}\n`).join('');
}
