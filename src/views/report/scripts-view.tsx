import {useMemo, useState} from 'preact/hooks';
import {type ScriptRow, scriptsOf} from '../../analysis/scripts';
import {CopyButton} from '../components/copy-button';
import {useEvidence} from '../components/evidence';
import {clock, listed, listedUpTo, moment, sentenceCase} from '../components/format';
import {Picture} from '../components/picture';
import {rolesInWords} from '../components/receivers';
import {
  actWords,
  changesByShop,
  deviceWords,
  foundWords,
  ownerOf,
  readWords,
  recordTitle,
  scriptTable,
  sentWords,
} from '../components/script-words';
import {stageName} from '../components/stage-name';
import {t} from '../components/words';
import {LongTable} from './long-table';
import type {ViewProps} from './report-views';

const NAMES = 5;
/** So many records of a script are named at most. */
const MOST_RECORDS = 24;

/** The scripts that were seen: whose they are, what they did, and what changed since the last visit. */
export function ScriptsView({observations, whole}: ViewProps) {
  const {exposure} = useEvidence();
  const rows = useMemo(() => scriptsOf(exposure.visits, observations), [exposure, observations]);
  if (rows.length === 0) return <p class="empty">{t('scripts.empty')}</p>;
  return (
    <>
      <Changes rows={rows} />
      <p class="small prose">{t('scripts.note')}</p>
      <Picture
        name="scripts"
        title={t('report.nav.scripts')}
        table={() => scriptTable(rows, exposure)}
        whole={whole}
      >
        <LongTable
          caption={t('report.nav.scripts')}
          head={['owner', 'script', 'did', 'seen', 'change'].map(key => t(`picture.head.${key}`))}
          rows={rows}
          whole={whole}
        >
          {row => <Row key={row.key} row={row} whole={whole} />}
        </LongTable>
      </Picture>
    </>
  );
}

/** One line a shop that was visited before: new, gone, unchanged; then the shops that were not. */
function Changes({rows}: {rows: readonly ScriptRow[]}) {
  const shops = changesByShop(rows);
  const isFirst = ({counts}: (typeof shops)[number]) => counts.some(({change}) => change === 'first');
  const first = shops.filter(isFirst).map(({shop}) => shop);
  return (
    <ul class="plain script-changes">
      {shops
        .filter(shop => !isFirst(shop))
        .map(({shop, counts}) => (
          <li key={shop}>
            {t('scripts.since', {
              shop,
              changes: listed(
                counts.map(({change, count}) =>
                  t('picture.count', {number: count, state: t(`scripts.change.${change}`)}),
                ),
              ),
            })}
          </li>
        ))}
      {first.length > 0 && <li>{t('scripts.first', {shops: listedUpTo(first, NAMES)})}</li>}
    </ul>
  );
}

function Row({row, whole}: {row: ScriptRow; whole: boolean}) {
  const {receiver, script, shop, inline, stages, firstAt, lastAt, change} = row;
  const now = Date.now();
  return (
    <tr>
      <th scope="row">
        {ownerOf(row)}
        {!receiver.firstParty && <span class="small block">{rolesInWords(receiver)}</span>}
        {receiver.standIn && <span class="stand-in">{t('told.stand-in')}</span>}
      </th>
      <td>
        <code>{`${script.host}${script.path}`}</code>
        {inline && <span class="small block">{t('scripts.inline')}</span>}
        <span class="small block">{t('scripts.on', {shop})}</span>
      </td>
      <td>
        <Did row={row} whole={whole} />
      </td>
      <td>
        <span class="nowrap">{moment(firstAt, now)}</span>
        {lastAt !== firstAt && <span class="nowrap block">– {moment(lastAt, now)}</span>}
        <span class="small block">{listed(stages.map(stageName))}</span>
      </td>
      <td>
        <span class={`script-change script-${change}`}>{sentenceCase(t(`scripts.change.${change}`))}</span>
      </td>
    </tr>
  );
}

/** What a script was seen doing, by kind, with the records behind it. */
function Did({row, whole}: {row: ScriptRow; whole: boolean}) {
  const {exposure} = useEvidence();
  const {loaded, listens, stored} = row;
  const lines: [string, string[]][] = [
    ['found', foundWords(row, exposure)],
    ['read', readWords(row)],
    ['listened', listens],
    ['sent', sentWords(row)],
    ['stored', stored],
    ['looked', deviceWords(row)],
    ['else', actWords(row)],
  ];
  const done = lines.filter(([, words]) => words.length > 0);
  return (
    <>
      {done.map(([key, words]) => (
        <span key={key} class="block">
          <span class="small">{t(`scripts.${key}`)}</span> {whole ? listed(words) : listedUpTo(words, NAMES)}
        </span>
      ))}
      {done.length === 0 && (
        <span class="small block">{t(loaded > 0 ? 'scripts.loaded-only' : 'scripts.stack-only')}</span>
      )}
      {!whole && <ScriptRecords ids={row.evidence} />}
    </>
  );
}

/** The first records that a row rests on; drawn when they are asked for. */
function ScriptRecords({ids}: {ids: readonly string[]}) {
  const {observationOf} = useEvidence();
  const [open, setOpen] = useState(false);
  const records = open ? ids.flatMap(id => observationOf(id) ?? []) : [];
  return (
    <details class="script-records" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary class="small">
        {t(ids.length < MOST_RECORDS ? 'scripts.records' : 'scripts.first-records', {count: ids.length})}
      </summary>
      {open && (
        <>
          <ul class="plain">
            {records.map(record => (
              <li key={record.id}>
                <span class="nowrap">{clock(record.at, true)}</span> <code>{recordTitle(record)}</code>
              </li>
            ))}
          </ul>
          <CopyButton text={() => JSON.stringify(records, null, 2)} />
        </>
      )}
    </details>
  );
}
