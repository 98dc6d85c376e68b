import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex} from '@noble/hashes/utils.js';
import {LIMITS} from '../model/limits';
import type {Observation, Recording, RequestObservation, Visit} from '../model/observation';
import {carriesTyped, gateFor, isTypedValue, type Keep} from '../scan/gate';
import {Identifiers} from '../scan/identifiers';
import {forgetPrepared, keyedHash, prepareElsewhere, prepareNeedles} from '../scan/needles';
import {kindOf} from './page-kind';
import {type Page, Pages} from './pages';
import {Requests} from './requests';
import {shownOn} from './shown';
import {type End, type Pieces, partsOf} from './stream';
import {Survey} from './survey';
import {visitOf} from './visits';

/** A file that can be read from its beginning more than once. */
export interface RecordingFile {
  /** Bytes, where that is known before. */
  size?: number;
  /** Reads it from the beginning, piece by piece. */
  open(): Pieces;
}

export interface ReadOptions {
  /** Key of the hashes that identifiers are kept as: 32 bytes, of the installation or of the run. */
  hashKey: Uint8Array;
  /** Pages that are no shop's are kept too, as the person asked for. */
  allPages?: boolean;
  /** Bytes of the file, unpacked, that are read at most. */
  maxBytes?: number;
  /** Told now and then how far it is: bytes that were read, of twice the file. */
  onProgress?(done: number, all: number | undefined): void;
}

/** What is wrong with a file, if anything; what was read before that is kept. */
export type Trouble = 'too-large' | 'no-pages' | Exclude<End, 'whole'>;

/** What a recording gave. */
export interface ReadRecording {
  by: Recording['by'];
  visits: Visit[];
  observations: Observation[];
  /** Requests in the file, those of them that could not be read, and its pages. */
  counts: {entries: number; broken: number; pages: number};
  trouble?: Trouble;
  /** SHA-256 of the file as far as it was read, in hex. */
  digest: string;
}

/** Passes the pieces on as long as `each`, which is told of them, says so. */
async function* counted(pieces: Pieces, each: (piece: Uint8Array) => boolean): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    if (!each(piece)) return;
    yield piece;
  }
}

/**
 * Reads a HAR file: visits and observations, as the extension records them, as far as such a file holds them. It is read
 * twice, a piece at a time: first for what was put into forms, then for what every request carried. Never throws for what is
 * in the file; of a file that is cut short or broken what stands before that is kept.
 */
export async function readRecording(file: RecordingFile, options: ReadOptions): Promise<ReadRecording> {
  try {
    return await read(file, options);
  } finally {
    // What was typed, and what was made of it, ends with the reading.
    forgetPrepared();
  }
}

async function read(
  file: RecordingFile,
  {hashKey, allPages = false, maxBytes = LIMITS.recordingBytes, onProgress}: ReadOptions,
): Promise<ReadRecording> {
  const survey = new Survey();
  const hash = sha256.create();
  let by: Recording['by'] = 'other';
  let trouble: Trouble | undefined;
  let bytes = 0;
  const counts = {entries: 0, broken: 0, pages: 0};
  /** Counts a piece; false where there are more than may be in a file, which is read twice. */
  const pass = (piece: Uint8Array): boolean => {
    bytes += piece.length;
    onProgress?.(bytes, file.size === undefined ? undefined : file.size * 2);
    return bytes <= maxBytes * 2;
  };
  const first = counted(file.open(), piece => {
    hash.update(piece);
    // A small packed file may hold more than anybody can read.
    return pass(piece) && bytes <= maxBytes;
  });
  const tooLarge = {by, visits: [], observations: [], counts, trouble: 'too-large' as const, digest: ''};
  if ((file.size ?? 0) > maxBytes) return tooLarge;
  for await (const part of partsOf(first)) {
    if (part.is === 'creator') by = part.by;
    else if (part.is === 'page') survey.pages.named(part.page);
    else if (part.is === 'end') trouble = part.how === 'whole' ? undefined : part.how;
    else {
      counts.entries += 1;
      if (part.is === 'broken') counts.broken += 1;
      else survey.take(part.entry);
    }
  }
  if (bytes > maxBytes) return tooLarge;
  const digest = bytesToHex(hash.digest());
  counts.pages = survey.pages.all.length;
  const isCut = trouble === 'cut' || trouble === 'not-json';
  const empty = {by, visits: [], observations: [], counts, digest};
  if (trouble === 'no-har' || counts.entries === 0) return {...empty, trouble: trouble ?? 'no-har'};
  if (counts.pages === 0) return {...empty, trouble: trouble ?? 'no-pages'};

  const persons = survey.pages.all.flatMap(({look, frames}) => [
    ...(look?.persons ?? []),
    ...frames.flatMap(frame => frame.look?.persons ?? []),
  ]);
  // Nothing is claimed of what pages showed of the person; all of it is kept out of what is written.
  const shown = new Map(persons.map(value => [`${value.type} ${value.value}`, value]));
  const needles = prepareNeedles(survey.values.all(), prepareElsewhere([...shown.values()]));
  const keep: Keep = survey.values.isFull ? 'keys' : survey.words;
  const identifiers = new Identifiers();
  for (const value of survey.cookies) {
    // What was typed is no identifier, though some pages keep it as one.
    if (!isTypedValue(value, needles) && !carriesTyped(value, needles))
      identifiers.learn(value, keyedHash(hashKey, value));
  }
  const prefix = `har-${digest.slice(0, 12)}`;
  const visitId = (index: number): string => `${prefix}-page-${index}`;
  const requests = new Requests({
    needles,
    keep,
    hashKey,
    identifiers,
    prefix,
    cookies: survey.hasCookies,
    by,
  });
  const byPage = new Map<number, RequestObservation[]>();
  const pages = new Pages(false);
  for await (const part of partsOf(counted(file.open(), pass))) {
    if (part.is === 'page') pages.named(part.page);
    if (part.is !== 'entry') continue;
    const placed = pages.place(part.entry);
    if (!placed?.page) continue;
    const {index} = placed.page;
    const list = byPage.get(index) ?? [];
    byPage.set(index, list);
    for (const observation of requests.read(part.entry, part.index, placed, visitId(index)))
      list.push(observation);
  }

  const recording = {
    by,
    cookies: survey.hasCookies,
    ...(isCut ? {cutAfter: counts.entries - counts.broken} : {}),
  };
  const visits: Visit[] = [];
  const observations: Observation[] = [];
  for (const page of survey.pages.all) {
    const told = byPage.get(page.index) ?? [];
    const {signals, ...verdict} = kindOf(page, told);
    if (verdict.kind === 'other' && !allPages) continue;
    const visit = visitOf(page, survey.pages.all, {
      id: visitId(page.index),
      tab: -1 - Number.parseInt(digest.slice(0, 7), 16),
      ...verdict,
      gate: gateFor(needles, keep),
      recording,
    });
    visits.push(visit);
    const shown = shownOn(page, {
      visit,
      signals,
      needles,
      keep,
      mayRepeat: survey.values.isFull || survey.words.mayRepeat(page.startedAt),
      sent: survey.submissions.filter(({page: from}) => from === page),
      sentFromDocument: survey.submissions.filter(
        ({page: from}) => documentOf(from, survey.pages.all) === page,
      ),
    });
    observations.push(...shown, ...told);
  }
  return {by, visits, observations, counts, ...(trouble ? {trouble} : {}), digest};
}

/** The page whose document a step happened in. */
const documentOf = (page: Page, pages: readonly Page[]): Page | undefined =>
  pages.findLast(({index, via, site}) => index <= page.index && via === 'navigation' && site === page.site);
