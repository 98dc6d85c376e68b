import {analyse} from '../analysis/run';
import {csvOf} from '../bundle/data-table';
import {type Bundle, makeBundle} from '../bundle/export';
import {type Refusal, readBundle} from '../bundle/import';
import {dataTableOf, type EvidenceTable, ndjsonOf, tablesOf} from '../bundle/tables';
import {LENSES} from '../catalog/lenses/index';
import type {Exposure} from '../model/finding';
import type {Note} from '../model/notes';
import type {Observation, Visit} from '../model/observation';
import {type RecordingFile, readRecording, type Trouble} from '../recordings/read';

export {CATALOGUE_VERSION} from '../catalog/version';
export {siteOf} from '../model/hosts';
export {LIMITS} from '../model/limits';
export {journeyIn, type Step} from './journey';

/** Evidence of one input, wherever it comes from. */
export interface Evidence {
  visits: Visit[];
  observations: Observation[];
  notes: Note[];
}

/** What one input gave: its evidence, or a sentence that says why there is none, or both where it was read in part. */
export interface Reading {
  evidence?: Evidence;
  /** Requests that the file holds. */
  entries?: number;
  problem?: string;
}

const TROUBLES: Readonly<Record<Trouble, string>> = {
  'too-large': 'it is larger than this version takes',
  'no-har': 'it is JSON, but no recording (HAR) with requests in it',
  'no-pages': 'it holds requests, but no page that they belong to',
  cut: 'it ends before it is complete',
  'not-json': 'from some point on it is no JSON',
};
const REFUSALS: Readonly<Record<Refusal, string>> = {
  'too-large': 'it is larger than this version takes',
  'no-json': 'it is no JSON, or was cut short',
  'no-bundle': 'it is JSON, but no evidence bundle',
  newer: 'it was made by a later version',
  invalid: 'it is not as a bundle should be',
  altered: 'it was changed after it was made',
  stray: 'it holds observations of pages that it does not hold',
};

/** Reads a HAR file; see `readRecording`. */
export async function readHar(
  file: RecordingFile,
  options: {hashKey: Uint8Array; allPages: boolean; onProgress?: (done: number, all?: number) => void},
): Promise<Reading> {
  const {visits, observations, counts, trouble} = await readRecording(file, options);
  const evidence = {visits, observations, notes: []};
  const read = counts.entries - counts.broken;
  const problems = [
    ...(trouble ? [TROUBLES[trouble] + (counts.entries > 0 ? `; requests read: ${read}` : '')] : []),
    ...(counts.broken > 0 ? [`requests that are not as a HAR file has them: ${counts.broken}`] : []),
    ...(visits.length === 0 && !trouble
      ? [`of its pages (${counts.pages}) none looks like a shop or a payment`]
      : []),
  ];
  return {
    entries: counts.entries,
    ...(visits.length > 0 ? {evidence} : {}),
    ...(problems.length > 0 ? {problem: problems.join('; ')} : {}),
  };
}

/** Reads an evidence bundle; see `readBundle`. */
export function readBundleText(json: string): Reading {
  const result = readBundle(json);
  if (!result.ok) return {problem: REFUSALS[result.why] + (result.where ? ` (${result.where})` : '')};
  const {visits, observations, notes} = result.bundle;
  return {evidence: {visits, observations, notes}};
}

/** Everything that is written of one input, but for the report. */
export interface Results {
  bundle: Bundle;
  exposure: Exposure;
  tables: EvidenceTable[];
}

/**
 * The very analysis that the extension's report shows, under its first lens, with the tables of it.
 *
 * @param name By which the tables tell this input from others.
 */
export function resultsOf(
  name: string,
  {visits, observations, notes}: Evidence,
  {now, version}: {now: number; version: string},
): Results {
  const exposure = analyse(visits, observations, LENSES[0]?.id ?? '');
  return {
    bundle: makeBundle(visits, observations, {now, extension: version, notes}),
    exposure,
    tables: tablesOf(name, {visits, observations, exposure}),
  };
}

/** All tables with their columns, for whoever puts them together. */
export const EVIDENCE_TABLES: readonly Pick<EvidenceTable, 'name' | 'columns'>[] = tablesOf('', {
  visits: [],
  observations: [],
  exposure: analyse([], [], LENSES[0]?.id ?? ''),
}).map(({name, columns}) => ({name, columns}));

/** A table as CSV and as lines of JSON. */
export const textsOf = (table: EvidenceTable): {csv: string; ndjson: string} => ({
  csv: csvOf(dataTableOf(table)),
  ndjson: ndjsonOf(table),
});
