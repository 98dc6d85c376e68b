import {JSONParser} from '@streamparser/json';
import {LIMITS} from '../model/limits';
import {entryIn, familyOf, type HarEntry, type HarPage, pageIn} from './har';
import {LongTexts} from './long-texts';

/** Something that was read of a HAR file. */
export type Part =
  | {is: 'creator'; by: ReturnType<typeof familyOf>}
  | {is: 'page'; page: HarPage}
  /** `index`: its place in the file, from 0; broken ones are counted too. */
  | {is: 'entry'; index: number; entry: HarEntry}
  | {is: 'broken'; index: number}
  | {is: 'end'; how: End};

/**
 * How a file ended. `whole`: as it should. `cut`: it stops before it is complete, as when a disk was full. `not-json`: it
 * goes on with something that is no JSON. `no-har`: it is JSON without a log.
 */
export type End = 'whole' | 'cut' | 'not-json' | 'no-har';

/** Pieces of a file, in order. */
export type Pieces = AsyncIterable<Uint8Array>;

/**
 * Reads a HAR file piece by piece. One entry at a time is in memory, and of that no text longer than the cap; never throws for
 * what is in the file. The last part is always the end.
 */
export async function* partsOf(pieces: Pieces): AsyncGenerator<Part> {
  const ready: Part[] = [];
  let index = 0;
  let hasLog = false;
  const parser = new JSONParser({
    paths: ['$.log.creator', '$.log.version', '$.log.pages.*', '$.log.entries.*'],
    keepStack: false,
    stringBufferSize: 65_536,
  });
  parser.onValue = ({value, key, stack}) => {
    hasLog = true;
    if (key === 'creator') ready.push({is: 'creator', by: familyOf(value)});
    else if (key === 'version') return;
    else if (stack.at(-1)?.key === 'pages') {
      const page = pageIn(value);
      if (page) ready.push({is: 'page', page});
    } else {
      const entry = index < LIMITS.recordingEntries ? entryIn(value) : null;
      ready.push(entry ? {is: 'entry', index, entry} : {is: 'broken', index});
      index += 1;
    }
  };
  let failed = false;
  parser.onError = () => {
    failed = true;
  };
  const texts = new LongTexts();
  let isEmpty = true;
  for await (const piece of pieces) {
    isEmpty &&= piece.length === 0;
    parser.write(texts.take(piece));
    yield* ready.splice(0);
    // After the outermost brace nothing is to follow but blanks, which are not looked at.
    if (failed || parser.isEnded) break;
  }
  yield {
    is: 'end',
    how: endOf({failed: failed && !parser.isEnded, isEmpty, isEnded: parser.isEnded, hasLog}),
  };
}

function endOf(file: {failed: boolean; isEmpty: boolean; isEnded: boolean; hasLog: boolean}): End {
  if (file.failed || file.isEmpty) return 'not-json';
  if (!file.isEnded) return 'cut';
  return file.hasLog ? 'whole' : 'no-har';
}
