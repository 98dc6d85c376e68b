import {makeBundle} from '../bundle/export';
import {OWN_EXPECTATION} from '../model/expectation';
import type {ImportReply} from '../model/messages';
import {visitOfNote} from '../model/notes';
import {browser} from '../platform';
import {readExpectations, readNotes, readObservations, readVisits, type Store} from '../store/read';
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
  | 'export-bundle'
  | 'import-records'
  | 'put-import'
  | 'erase-import'
  | 'put-notes'
  | 'erase-note'
  | 'put-expectation'
  | 'erase-expectation'
> {
  return {
    'export-bundle': async ({visits: chosen, observations: parts}) => {
      const store = await ready();
      const wanted = chosen && new Set(chosen);
      const visits = (await readVisits(store)).filter(({id, from}) => (wanted ? wanted.has(id) : !from));
      const only = parts && new Set(parts);
      const observations = await readObservations(store, visits);
      // Who hands on a part has not asked to hand on what they wrote about the rest.
      const notes = only
        ? []
        : (await readNotes(store)).filter(note => wanted?.has(visitOfNote(note) ?? '') ?? true);
      // What somebody expected goes with their own records only.
      const sources = new Set(visits.map(({from = OWN_EXPECTATION}) => from));
      const [source = OWN_EXPECTATION] = sources;
      const expectation =
        only || sources.size > 1 ? undefined : (await readExpectations(store)).find(({id}) => id === source);
      return makeBundle(visits, only ? observations.filter(({id}) => only.has(id)) : observations, {
        now: Date.now(),
        extension: browser.runtime.getManifest().version,
        notes,
        ...(expectation ? {expectation} : {}),
      });
    },
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
