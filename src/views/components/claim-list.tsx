import {useMemo, useState} from 'preact/hooks';
import type {Finding} from '../../model/finding';
import {ClaimDetail} from './claim-detail';
import {inReadingOrder} from './claims';
import {t} from './words';

const FIRST = 12;

/** Claims in the order in which they are worth reading, so many first, more when they are asked for. */
export function ClaimList({claims}: {claims: readonly Finding[]}) {
  const [shown, setShown] = useState(FIRST);
  const ordered = useMemo(() => inReadingOrder(claims), [claims]);
  return (
    <>
      <p class="small">{t('drawer.claims', {count: ordered.length})}</p>
      {ordered.slice(0, shown).map((claim, index) => (
        <ClaimDetail
          key={`${claim.input} ${claim.signal} ${claim.receiver} ${claim.visit} ${claim.carrier} ${claim.form} ${claim.timing} ${claim.grade}`}
          finding={claim}
          open={index === 0}
        />
      ))}
      {ordered.length > shown && (
        <button type="button" onClick={() => setShown(shown + FIRST * 2)}>
          {t('action.show-more', {count: Math.min(FIRST * 2, ordered.length - shown)})}
        </button>
      )}
    </>
  );
}
