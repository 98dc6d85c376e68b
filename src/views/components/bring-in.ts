import {type Brought, type ImportResult, readBundle} from '../../bundle/import';
import {LIMITS} from '../../model/limits';
import {type ImportReply, parseImportReply} from '../../model/messages';
import {isRecording} from '../../recordings/blob-file';
import {ask} from './ask';
import {type NotRecorded, readRecordingFile} from './bring-in-recording';

export interface BringIn {
  /** Name under which it is kept apart; without one it is merged with one's own records. */
  apart?: string;
  /** Records that have been handed over so far, of all. */
  onProgress(done: number, all: number): void;
}

export type Outcome =
  /** `cutAfter`: requests that were read of a recording that ends before it is complete. */
  ({ok: true; cutAfter?: number} & ImportReply) | Extract<ImportResult, {ok: false}> | NotRecorded;

/** Id of an import: the same bundle again is the same. */
const importId = ({digest}: Brought): string => digest.slice(0, 16);

/** Hands a list over in parts that one message takes. */
async function handOver<T>(
  list: readonly T[],
  send: (part: T[]) => Promise<ImportReply | null>,
  onPart: (count: number) => void,
): Promise<ImportReply> {
  const sum = {added: 0, known: 0};
  for (let at = 0; at < list.length; at += LIMITS.recordsPerMessage) {
    const part = list.slice(at, at + LIMITS.recordsPerMessage);
    const reply = await send(part);
    if (!reply) throw new Error('The recorder gave no answer.');
    sum.added += reply.added;
    sum.known += reply.known;
    onPart(part.length);
  }
  return sum;
}

type Read = {ok: true; bundle: Brought; cutAfter?: number} | Extract<Outcome, {ok: false}>;

async function readBundleFile(file: Blob): Promise<ImportResult> {
  if (file.size > LIMITS.bundleBytes) return {ok: false, why: 'too-large', where: ''};
  return readBundle(await file.text());
}

/**
 * Reads a bundle or a recording and hands it to the recorder, or says why it is refused; nothing is written of one that is
 * refused.
 */
export async function bringIn(file: File, {apart, onProgress}: BringIn): Promise<Outcome> {
  const result: Read = (await isRecording(file))
    ? await readRecordingFile(file, onProgress)
    : await readBundleFile(file);
  if (!result.ok) return result;
  const {bundle} = result;
  const id = importId(bundle);
  const visits = bundle.visits.map(({from: _, ...visit}) => (apart ? {...visit, from: id} : visit));
  const all = visits.length + bundle.observations.length;
  let done = 0;
  const count = (more: number) => {
    done += more;
    onProgress(done, all);
  };
  onProgress(0, all);
  const records = {type: 'import-records', visits: [], observations: []} as const;
  const first = await handOver(
    visits,
    async part => parseImportReply(await ask({...records, visits: part, observations: []})),
    count,
  );
  const then = await handOver(
    bundle.observations,
    async part => parseImportReply(await ask({...records, visits: [], observations: part})),
    count,
  );
  if (bundle.notes.length > 0 && !apart)
    await ask({type: 'put-notes', notes: bundle.notes.slice(0, LIMITS.recordsPerMessage)});
  if (apart && first.added > 0) {
    const {exportedAt, extension, catalogue} = bundle;
    await ask({
      type: 'put-import',
      about: {
        id,
        name: apart.slice(0, 120),
        importedAt: Date.now(),
        exportedAt,
        extension,
        catalogue,
        visits: visits.length,
        observations: bundle.observations.length,
      },
    });
    // Somebody else's is kept with their records; one's own stays what it is.
    if (bundle.expectation) await ask({type: 'put-expectation', expectation: {...bundle.expectation, id}});
  }
  return {
    ok: true,
    added: first.added + then.added,
    known: first.known + then.known,
    ...(result.cutAfter === undefined ? {} : {cutAfter: result.cutAfter}),
  };
}
