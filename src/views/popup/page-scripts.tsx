import {useEffect, useMemo, useState} from 'preact/hooks';
import {type ScriptRow, scriptsOf} from '../../analysis/scripts';
import {sittingsOf} from '../../analysis/sittings';
import type {Observation, Visit} from '../../model/observation';
import {useEvidence} from '../components/evidence';
import {listed, listedUpTo, sentenceCase} from '../components/format';
import {RecordReader} from '../components/record-reader';
import {foundWords, ownerOf, readWords, sentWords} from '../components/script-words';
import {t} from '../components/words';

/** Scripts and words that are named before “and others”. */
const MOST = 40;
const NAMES = 4;

interface PageScriptsProps {
  current: Visit;
  observations: readonly Observation[];
}

/** The records of the last two sittings at a site; null until they are read, or where that fails. */
function useSittings(site: string, asked: boolean): {visits: Visit[]; observations: Observation[]} | null {
  const [records, setRecords] = useState<{visits: Visit[]; observations: Observation[]} | null>(null);
  useEffect(() => {
    if (!asked) return;
    let over = false;
    const read = async () => {
      const reader = new RecordReader();
      const own = (await reader.visits({site})).filter(({from}) => !from);
      const visits = sittingsOf(own)
        .slice(-2)
        .flatMap(sitting => sitting.visits);
      const observations = await reader.observations(visits, Date.now());
      if (!over) setRecords({visits, observations});
    };
    read().catch(() => undefined);
    return () => {
      over = true;
    };
  }, [site, asked]);
  return records;
}

/** The scripts of this page: whose they are and, when opened, what they did and what changed since the visit before. */
export function PageScripts({current, observations}: PageScriptsProps) {
  const [open, setOpen] = useState(false);
  const here = useMemo(
    () => scriptsOf([current], observations).filter(({receiver}) => !receiver.firstParty),
    [current, observations],
  );
  const sittings = useSittings(current.site, open);
  const changes = useMemo(
    () =>
      new Map(
        sittings && scriptsOf(sittings.visits, sittings.observations).map(({key, change}) => [key, change]),
      ),
    [sittings],
  );
  if (here.length === 0) return null;
  const companies = new Set(here.map(({receiver}) => receiver.id)).size;
  return (
    <details class="page-scripts" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {t('scripts.on-page', {
          scripts: t('scripts.count', {count: here.length}),
          companies: t('report.receivers', {count: companies}),
        })}
      </summary>
      {open && (
        <ul class="plain">
          {here.slice(0, MOST).map(row => (
            <Script key={row.key} row={row} change={changes.get(row.key)} />
          ))}
        </ul>
      )}
      {open && here.length > MOST && (
        <p class="small">{t('scripts.more-in-report', {count: here.length - MOST})}</p>
      )}
    </details>
  );
}

function Script({row, change}: {row: ScriptRow; change: ScriptRow['change'] | undefined}) {
  const {exposure} = useEvidence();
  const {script, loaded} = row;
  const read = readWords(row);
  const sent = sentWords(row);
  const did = [
    ...foundWords(row, exposure),
    ...(read.length > 0 ? [`${t('scripts.read')} ${listedUpTo(read, NAMES)}`] : []),
    ...(sent.length > 0 ? [`${t('scripts.sent')} ${listedUpTo(sent, NAMES)}`] : []),
  ];
  return (
    <li>
      <span class="row-between">
        <strong>{ownerOf(row)}</strong>
        {change && (
          <span class={`small script-change script-${change}`}>
            {sentenceCase(t(`scripts.change.${change}`))}
          </span>
        )}
      </span>
      <code class="block">{`${script.host}${script.path}`}</code>
      <span class="small block">
        {did.length > 0 ? listed(did) : t(loaded > 0 ? 'scripts.loaded-only' : 'scripts.stack-only')}
      </span>
    </li>
  );
}
