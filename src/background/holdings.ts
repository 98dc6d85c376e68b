import type {ImportReply} from '../model/messages';
import type {Store} from '../store/read';
import {
  addRecords,
  deleteExpectation,
  deleteNote,
  eraseImport,
  putExpectation,
  putImport,
  putNotes,
} from '../store/write';
import type {ViewHandlers} from './router';

const DONE = {ok: true};

/**
 * What views ask of records that were not made here, and of the person's own notes.
 *
 * @param ready Answers with the store when everything that was recorded is in it.
 */
export function holdings(
  ready: () => Promise<Store>,
): Pick<
  ViewHandlers,
  | 'import-records'
  | 'put-import'
  | 'erase-import'
  | 'put-notes'
  | 'erase-note'
  | 'put-expectation'
  | 'erase-expectation'
> {
  return {
    'import-records': async ({visits, observations}): Promise<ImportReply> =>
      addRecords(await ready(), visits, observations),
    'put-import': async ({about}) => {
      await putImport(await ready(), about);
      return DONE;
    },
    'erase-import': async ({id}) => {
      await eraseImport(await ready(), id);
      return DONE;
    },
    'put-notes': async ({notes}) => {
      await putNotes(await ready(), notes);
      return DONE;
    },
    'erase-note': async ({subject}) => {
      await deleteNote(await ready(), subject);
      return DONE;
    },
    'put-expectation': async ({expectation}) => {
      await putExpectation(await ready(), expectation);
      return DONE;
    },
    'erase-expectation': async ({id}) => {
      await deleteExpectation(await ready(), id);
      return DONE;
    },
  };
}
