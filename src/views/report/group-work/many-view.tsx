import {useMemo} from 'preact/hooks';
import {groupReport, type Participant, participantOf} from '../../../analysis/group';
import {ImportBundle} from '../../components/import-bundle';
import {language, t} from '../../components/words';
import type {Records} from '../use-report';
import {ManyExpectations} from './many-expectations';
import {ManyInputs} from './many-inputs';
import {ManyTables} from './many-tables';
import {ManyWords} from './many-words';
import {expectationId, people, recordSet} from './record-sets';
import type {WorkshopViewProps} from './workshop-views';

function participant(records: Records, id: string, lens: string, language: 'en' | 'zh'): Participant | null {
  const set = recordSet(records, id);
  const expectation = records.expectations.find(one => one.id === expectationId(id));
  return set && participantOf(set, lens, {language, ...(expectation ? {expectation} : {})});
}

/** Many people's bundles as one report. It counts things on trips, and neither names nor orders people. */
export function ManyView({records, filter, whole, onFilter}: WorkshopViewProps) {
  const choices = useMemo(() => people(records), [records]);
  const bundles = choices.filter(({id}) => id.startsWith('import:')).map(({id}) => id);
  // Without a choice: every bundle, and not what was recorded here.
  const chosen =
    filter.people === ''
      ? bundles
      : choices.map(({id}) => id).filter(id => filter.people.split(',').includes(id));
  const key = chosen.join(',');
  const tongue = language() === 'zh-CN' ? 'zh' : 'en';
  // Choosing one more must not read all the others again.
  const read = useMemo(() => new Map<string, Participant | null>(), [records, filter.lens, tongue]);
  const report = useMemo(() => {
    const participants = key.split(',').flatMap(id => {
      if (!read.has(id)) read.set(id, participant(records, id, filter.lens, tongue));
      return read.get(id) ?? [];
    });
    return groupReport(participants);
  }, [records, key, filter.lens, tongue, read]);
  const turn = (id: string, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter(one => one !== id);
    // An empty choice would stand for every bundle.
    onFilter?.({people: next.length === 0 ? 'none' : next.join(',')});
  };
  return (
    <>
      <p class="prose">{t('many.lead')}</p>
      {onFilter && (
        <details class="many-bring" open={bundles.length === 0}>
          <summary>{t('many.bring')}</summary>
          <ImportBundle />
        </details>
      )}
      {onFilter && choices.length > 0 && (
        <fieldset class="many-choice">
          <legend>{t('many.choose')}</legend>
          {choices.map(({id, name}) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({currentTarget}) => turn(id, currentTarget.checked)}
              />{' '}
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {report.trips === 0 ? (
        <p class="empty prose">{t('many.empty')}</p>
      ) : (
        <>
          <ManyWords report={report} />
          <ManyInputs report={report} whole={whole} />
          <ManyTables report={report} whole={whole} />
          <ManyExpectations report={report} whole={whole} />
          <p class="small prose">{t('many.note')}</p>
        </>
      )}
    </>
  );
}
