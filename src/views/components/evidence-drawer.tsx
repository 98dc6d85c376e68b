import {useMemo, useState} from 'preact/hooks';
import {ClaimDetail} from './claim-detail';
import {inReadingOrder} from './claims';
import {DimensionDetail} from './dimension-detail';
import {Drawer} from './drawer';
import {type Subject, useEvidence} from './evidence';
import {InputTies} from './input-ties';
import {dimensionOf, inputName, inputOf} from './names';
import {t, textOf} from './words';

const FIRST = 12;

/** The drawer behind a mark or a company: the claims, each with its chain, its records and its doubts. */
export function EvidenceDrawer({subject, onClose}: {subject: Subject; onClose: () => void}) {
  const {exposure} = useEvidence();
  if ('dimension' in subject) {
    const dimension = dimensionOf(exposure.lens, subject.dimension);
    return (
      <Drawer title={dimension ? textOf(dimension.name) : subject.dimension} onClose={onClose}>
        <DimensionDetail id={subject.dimension} />
      </Drawer>
    );
  }
  return (
    <Drawer title={inputName(subject.input)} onClose={onClose}>
      <InputEvidence input={subject.input} receiver={subject.receiver} />
    </Drawer>
  );
}

function InputEvidence({input, receiver}: {input: string; receiver: string | undefined}) {
  const {exposure} = useEvidence();
  const [shown, setShown] = useState(FIRST);
  const claims = useMemo(
    () =>
      inReadingOrder(
        exposure.findings.filter(
          finding => finding.input === input && (receiver === undefined || finding.receiver === receiver),
        ),
      ),
    [exposure, input, receiver],
  );
  const description = inputOf(input)?.description;
  return (
    <>
      {description && <p class="lead">{textOf(description)}</p>}
      {claims.length === 0 ? (
        <Unseen input={input} />
      ) : (
        <>
          <p class="small">{t('drawer.claims', {count: claims.length})}</p>
          {claims.slice(0, shown).map((claim, index) => (
            <ClaimDetail
              key={`${claim.signal} ${claim.receiver} ${claim.visit} ${claim.carrier} ${claim.form} ${claim.timing}`}
              finding={claim}
              open={index === 0}
            />
          ))}
          {claims.length > shown && (
            <button type="button" onClick={() => setShown(shown + FIRST * 2)}>
              {t('action.show-more', {count: Math.min(FIRST * 2, claims.length - shown)})}
            </button>
          )}
        </>
      )}
      <InputTies input={input} />
    </>
  );
}

/** Not seen: said as such, with what may have hidden it. */
function Unseen({input}: {input: string}) {
  const {exposure} = useEvidence();
  const spots = exposure.blindSpots.filter(({inputs}) => inputs.includes(input));
  return (
    <div class="claim">
      <p class="claim-sentence">{t('drawer.nothing')}</p>
      <p>{t('drawer.nothing-hint')}</p>
      {spots.map(({id, values}) => (
        <p key={id}>{t(`blind.${id}`, values)}</p>
      ))}
    </div>
  );
}
