import {useMemo} from 'preact/hooks';
import {ClaimList} from './claim-list';
import {ClaimedInputs} from './claimed-inputs';
import {DimensionDetail} from './dimension-detail';
import {Drawer} from './drawer';
import {type Subject, useEvidence} from './evidence';
import {InputTies} from './input-ties';
import {LetterDetail} from './letter-detail';
import {dimensionOf, inputName, inputOf} from './names';
import {t, textOf} from './words';

/** The drawer behind a mark or a company: the claims, each with its chain, its records and its doubts. */
export function EvidenceDrawer({subject, onClose}: {subject: Subject; onClose: () => void}) {
  const {exposure, receiverOf} = useEvidence();
  if ('dimension' in subject) {
    const dimension = dimensionOf(exposure.lens, subject.dimension);
    return (
      <Drawer title={dimension ? textOf(dimension.name) : subject.dimension} onClose={onClose}>
        <DimensionDetail id={subject.dimension} />
      </Drawer>
    );
  }
  if ('letter' in subject) {
    return (
      <Drawer title={t('letter.title', {name: receiverOf(subject.letter).name})} onClose={onClose}>
        <LetterDetail receiver={subject.letter} />
      </Drawer>
    );
  }
  if ('claims' in subject) {
    return (
      <Drawer title={subject.title} onClose={onClose}>
        <ClaimedInputs claims={subject.claims} />
        <ClaimList claims={subject.claims} />
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
  const claims = useMemo(
    () =>
      exposure.findings.filter(
        finding => finding.input === input && (receiver === undefined || finding.receiver === receiver),
      ),
    [exposure, input, receiver],
  );
  const description = inputOf(input)?.description;
  return (
    <>
      {description && <p class="lead">{textOf(description)}</p>}
      {claims.length === 0 ? <Unseen input={input} /> : <ClaimList claims={claims} />}
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
