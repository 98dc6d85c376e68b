import {SCRIPT_CHANGES, type ScriptChange} from '../../analysis/script-change';
import type {ScriptRow} from '../../analysis/scripts';
import {type DataTable, inCell, isoTime} from '../../bundle/data-table';
import type {Exposure} from '../../model/finding';
import type {Observation} from '../../model/observation';
import {detectorName, fieldName} from './names';
import {stageName} from './stage-name';
import {has, t} from './words';

/** Whose script it is: a company, or the shop whose page it is. */
export const ownerOf = ({receiver, shop}: ScriptRow): string =>
  receiver.firstParty ? t('scripts.shop-itself', {shop}) : receiver.name;

/** Fields of which it asked the contents; those of an unknown kind come last. */
export const readWords = ({reads}: ScriptRow): string[] => {
  const known = reads.filter(({field}) => field !== 'unknown').map(({field}) => fieldName(field));
  return known.length < reads.length ? [...known, t('scripts.other-fields')] : known;
};

/** Other acts in words; what there are no words for stands as it was recorded. */
export const actWords = ({acts}: ScriptRow): string[] =>
  acts.map(act => {
    const key = `scripts.act.${act.replaceAll(':', '-')}`;
    return has(key) ? t(key) : act;
  });

/** Parts of the device that it looked at. */
export const deviceWords = ({device}: ScriptRow): string[] => device.map(part => t(`scripts.device.${part}`));

/** What detectors found it to do, by name. */
export const foundWords = (
  {script, shop}: ScriptRow,
  {visits, detections}: Pick<Exposure, 'visits' | 'detections'>,
): string[] => {
  const sites = new Map(visits.map(({id, site}) => [id, site]));
  const found = detections.filter(
    ({state, visit, script: doer}) =>
      state === 'found' &&
      sites.get(visit) === shop &&
      doer?.host === script.host &&
      doer.path === script.path,
  );
  return [...new Set(found.map(({detector}) => detectorName(detector)))];
};

export const sentWords = ({sent}: ScriptRow): string[] =>
  sent.map(({receiver, requests}) => t('scripts.sent-to', {name: receiver.name, count: requests}));

/** Shops with what became of their scripts since the sitting before, in the order of `SCRIPT_CHANGES`. */
export function changesByShop(
  rows: readonly ScriptRow[],
): {shop: string; counts: {change: ScriptChange; count: number}[]}[] {
  return [...new Set(rows.map(({shop}) => shop))].map(shop => ({
    shop,
    counts: SCRIPT_CHANGES.map(change => ({
      change,
      count: rows.filter(row => row.shop === shop && row.change === change).length,
    })).filter(({count}) => count > 0),
  }));
}

/** The inventory as a file has it. No hash of a script is recorded: the file says so. */
export function scriptTable(
  rows: readonly ScriptRow[],
  exposure: Pick<Exposure, 'visits' | 'detections'>,
): DataTable {
  return {
    head: [
      'owner',
      'host',
      'path',
      'site',
      'stages',
      'loaded',
      'reads',
      'listens',
      'sent',
      'stored',
      'device',
      'acts',
      'found',
      'change',
      'hash',
      'first',
      'last',
    ].map(key => t(`picture.head.${key}`)),
    rows: rows.map(row => [
      ownerOf(row),
      row.script.host,
      row.script.path,
      row.shop,
      inCell(row.stages.map(stageName)),
      row.loaded,
      inCell(readWords(row)),
      inCell(row.listens),
      inCell(sentWords(row)),
      inCell(row.stored),
      inCell(deviceWords(row)),
      inCell(actWords(row)),
      inCell(foundWords(row, exposure)),
      t(`scripts.change.${row.change}`),
      t('scripts.hash-unknown'),
      isoTime(row.firstAt),
      isoTime(row.lastAt),
    ]),
  };
}

/** A record in one line, in the words that it was recorded in. */
export function recordTitle(record: Observation): string {
  if (record.kind === 'request') return `${record.method} ${record.host}${record.path}`;
  if (record.kind === 'act') return [record.act, record.field, `×${record.count}`].filter(Boolean).join(' ');
  return record.kind === 'stored' ? `${record.area} ${record.name}` : record.kind;
}
