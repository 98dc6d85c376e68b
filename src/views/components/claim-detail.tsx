import {useMemo, useState} from 'preact/hooks';
import type {Proof} from '../../analysis/proof';
import type {Finding} from '../../model/finding';
import type {Observation} from '../../model/observation';
import {ChainLine} from './chain-line';
import {claimSentence, doubtsOf} from './claims';
import {CopyButton} from './copy-button';
import {useEvidence} from './evidence';
import {Mark} from './mark';
import {NoteMarkTag, OwnNote} from './own-note';
import {recordLines} from './raw-record';
import {saveBundle} from './save-bundle';
import {t} from './words';

const MOST_RECORDS = 24;

/** One claim. What it rests on is drawn when it is opened. */
export function ClaimDetail({finding, open: startsOpen}: {finding: Finding; open: boolean}) {
  const [open, setOpen] = useState(startsOpen);
  const {receiverOf} = useEvidence();
  const receiver = receiverOf(finding.receiver);
  return (
    <details class="claim" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <Mark state={finding.grade} />
        <span class="claim-sentence">{claimSentence(finding, {receiver, now: Date.now()})}</span>
        <NoteMarkTag finding={finding} />
      </summary>
      {open && <ClaimProof finding={finding} />}
    </details>
  );
}

function ClaimProof({finding}: {finding: Finding}) {
  const {chainOf, observationOf, proofOf} = useEvidence();
  const chain = useMemo(() => chainOf(finding), [chainOf, finding]);
  const records = finding.evidence.flatMap(id => observationOf(id) ?? []);
  return (
    <div class="claim-proof">
      {chain && (
        <>
          <h3>{t('drawer.chain')}</h3>
          <ChainLine chain={chain} />
        </>
      )}
      <OwnNote finding={finding} />
      <h3>{t('drawer.doubt')}</h3>
      {doubtsOf(finding).map(doubt => (
        <p key={doubt}>{t(`doubt.${doubt}`)}</p>
      ))}
      <div class="row-between">
        <h3>{t('drawer.records')}</h3>
        <span class="row-tools">
          <CopyButton text={() => JSON.stringify(records, null, 2)} />
          <SaveFinding proof={() => proofOf(finding)} />
        </span>
      </div>
      {records.map((record, index) => (
        <RecordLines key={record.id} finding={finding} record={record} open={index === 0} />
      ))}
      {records.length >= MOST_RECORDS && (
        <p class="small">{t('drawer.records-cap', {count: records.length})}</p>
      )}
    </div>
  );
}

/** Saves one claim as a bundle from which it follows again. */
function SaveFinding({proof}: {proof: () => Proof}) {
  const [said, setSaid] = useState('');
  const save = async () => {
    try {
      setSaid(t('action.downloaded', {name: await saveBundle(proof(), 'finding')}));
    } catch (error) {
      setSaid(t('action.failed', {reason: error instanceof Error ? error.message : String(error)}));
    }
  };
  return (
    <>
      <button type="button" class="small-button" onClick={() => void save()}>
        {t('action.save-finding')}
      </button>
      <span class="hidden" role="status">
        {said}
      </span>
    </>
  );
}

function RecordLines({finding, record, open}: {finding: Finding; record: Observation; open: boolean}) {
  const lines = recordLines(record, finding);
  const title = record.kind === 'request' ? `${record.method} ${record.host}${record.path}` : record.kind;
  return (
    <details class="record" open={open}>
      <summary>
        <code>{title}</code>
      </summary>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
