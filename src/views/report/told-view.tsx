import type {Flow} from '../../model/finding';
import {DocumentedUses} from '../components/documented-uses';
import {useEvidence} from '../components/evidence';
import {dotted, listed, moment, number} from '../components/format';
import {gotEarly, inferredWords, receivedWords} from '../components/received';
import {isNecessary, rolesInWords} from '../components/receivers';
import {stageName} from '../components/stage-name';
import {t} from '../components/words';
import {InputButtons} from './input-buttons';
import {LongTable} from './long-table';
import type {ViewProps} from './report-views';

/** All companies that received requests, those that got most first. */
export function ToldView({whole}: ViewProps) {
  const {exposure} = useEvidence();
  const flows = exposure.flows.filter(({receiver}) => !receiver.firstParty);
  return (
    <LongTable
      caption={t('told.title')}
      head={['company', 'role', 'received', 'could', 'stages', 'requests', 'first'].map(key =>
        t(`table.${key}`),
      )}
      rows={flows}
      whole={whole}
    >
      {flow => <Row key={flow.receiver.id} flow={flow} whole={whole} />}
    </LongTable>
  );
}

function Row({flow, whole}: {flow: Flow; whole: boolean}) {
  const {exposure, open} = useEvidence();
  const {receiver, stages, requests, firstAt, behind} = flow;
  const words = receivedWords(flow);
  const could = inferredWords(flow, 'derivable');
  const might = inferredWords(flow, 'plausible');
  return (
    <tr>
      <th scope="row">
        {receiver.name}
        {receiver.owner !== receiver.name && <span class="small block">{receiver.owner}</span>}
        {exposure.visits.some(({site}) => site === receiver.id) && (
          <span class="small block">{t('told.visited')}</span>
        )}
        {behind.map(({host, how}) => (
          <span key={`${host} ${how}`} class="small block">
            {t(`told.behind.${how}`, {host})}
          </span>
        ))}
        {receiver.standIn && <span class="stand-in">{t('told.stand-in')}</span>}
        {!whole && words.length > 0 && (
          <button type="button" class="link small block" onClick={() => open({letter: receiver.id})}>
            {t('letter.open')}
            <span class="hidden">{` ${receiver.name}`}</span>
          </button>
        )}
      </th>
      <td>
        {rolesInWords(receiver)}
        {isNecessary(receiver) && <span class="small block">{t('told.necessary')}</span>}
        <DocumentedUses party={receiver.id} />
      </td>
      <td>
        {gotEarly(flow) && !isNecessary(receiver) && <span class="early">{t('timing.early')}</span>}
        {words.length > 0 ? dotted(words, words.length) : t('told.request-only')}
        <InputButtons flow={flow} />
      </td>
      <td class="small">
        {could.length > 0 && <span class="block">{`${t('told.could')}: ${listed(could)}`}</span>}
        {might.length > 0 && <span class="block">{`${t('told.might')}: ${listed(might)}`}</span>}
      </td>
      <td>{listed(Object.keys(stages).map(stageName))}</td>
      <td class="number">{number(requests)}</td>
      <td class="nowrap">{moment(firstAt, Date.now())}</td>
    </tr>
  );
}
