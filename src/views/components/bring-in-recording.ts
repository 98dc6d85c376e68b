import type {Brought} from '../../bundle/import';
import {CATALOGUE_VERSION} from '../../catalog/version';
import {fileOfBlob} from '../../recordings/blob-file';
import {readRecording, type Trouble} from '../../recordings/read';
import {installationKey} from './installation-key';

/** Why nothing is brought in of a recording. */
export interface NotRecorded {
  ok: false;
  why: Extract<Trouble, 'too-large' | 'no-har' | 'no-pages'> | 'no-shop' | 'no-json';
  where: string;
}

/**
 * Reads a recording as a bundle is read, for the same way in. Of a file that is cut short, what stands before the cut is
 * taken.
 */
export async function readRecordingFile(
  file: Blob,
  onProgress: (done: number, all: number) => void,
): Promise<{ok: true; bundle: Brought; cutAfter?: number} | NotRecorded> {
  const refuse = (why: NotRecorded['why']): NotRecorded => ({ok: false, why, where: ''});
  const {by, visits, observations, counts, trouble, digest} = await readRecording(await fileOfBlob(file), {
    hashKey: await installationKey(),
    onProgress: (done, all = file.size * 2) => onProgress(Math.min(done, all), all),
  });
  if (visits.length === 0) {
    if (trouble === 'cut' || trouble === 'not-json') return refuse('no-json');
    return refuse(trouble ?? 'no-shop');
  }
  const [first] = visits;
  return {
    ok: true,
    ...(trouble ? {cutAfter: counts.entries - counts.broken} : {}),
    bundle: {
      exportedAt: new Date(first?.startedAt ?? 0).toISOString(),
      extension: `HAR (${by})`,
      catalogue: CATALOGUE_VERSION,
      visits,
      observations,
      notes: [],
      digest,
      vouched: false,
    },
  };
}
