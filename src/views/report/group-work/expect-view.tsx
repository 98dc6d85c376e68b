import {useMemo} from 'preact/hooks';
import {expectationCells} from '../../../analysis/expectation';
import {analyse} from '../../../analysis/run';
import {OWN_EXPECTATION} from '../../../model/expectation';
import {EvidenceProvider} from '../../components/evidence';
import {language, t} from '../../components/words';
import {BlindNote} from './blind-note';
import {ChooseSet} from './choose-set';
import {ExpectForm} from './expect-form';
import {ExpectResult} from './expect-result';
import {expectationId, MINE, people, recordSet} from './record-sets';
import type {WorkshopViewProps} from './workshop-views';

/** Before a trip: what one thinks is collected, and by whom. After it: that beside what was seen. */
export function ExpectView({records, filter, whole, onFilter}: WorkshopViewProps) {
  const choices = people(records);
  const chosen = choices.find(({id}) => id === filter.people)?.id ?? MINE;
  const tongue = language() === 'zh-CN' ? 'zh' : 'en';
  const expectation = records.expectations.find(({id}) => id === expectationId(chosen));
  const found = useMemo(() => {
    const set = recordSet(records, chosen);
    if (!set) return null;
    return {...set, exposure: analyse(set.visits, set.observations, filter.lens, tongue)};
  }, [records, chosen, filter.lens, tongue]);
  const own = records.expectations.find(({id}) => id === OWN_EXPECTATION);
  const begun = found?.visits[0]?.startedAt;
  const isLate = expectation && begun !== undefined && expectation.at > begun;
  return (
    <>
      <p class="prose">{t('expect.lead')}</p>
      {onFilter && choices.some(({id}) => id !== MINE) && (
        <div class="choose-sets">
          <ChooseSet
            label={t('expect.whose')}
            groups={[{name: '', choices: choices.filter(({id}) => id !== MINE)}]}
            chosen={chosen === MINE ? '' : chosen}
            none={t('expect.mine')}
            onChoose={id => onFilter({people: id})}
          />
        </div>
      )}
      {!whole && chosen === MINE && (
        <details class="expect-fold" open={!found}>
          <summary>{t('expect.form')}</summary>
          <ExpectForm given={own?.ticks ?? []} />
        </details>
      )}
      {!found && <p class="empty prose">{t('expect.waiting')}</p>}
      {found && (
        <EvidenceProvider exposure={found.exposure} observations={found.observations} notes={records.notes}>
          {!expectation && <p class="empty">{t('expect.none')}</p>}
          {isLate && <p class="small">{t('expect.late')}</p>}
          <ExpectResult
            cells={expectationCells(expectation, found.exposure)}
            answered={expectation !== undefined}
            whole={whole}
          />
          <BlindNote title={t('report.question.blind')} spots={found.exposure.blindSpots} />
        </EvidenceProvider>
      )}
    </>
  );
}
