import {useMemo} from 'preact/hooks';
import {type Comparison, compareSets} from '../../../analysis/compare';
import {sittingsOf} from '../../../analysis/sittings';
import type {Exposure} from '../../../model/finding';
import {EvidenceProvider} from '../../components/evidence';
import {HeadlineLine} from '../../components/headline-line';
import {language, t} from '../../components/words';
import {BlindNote} from './blind-note';
import {ChooseSet} from './choose-set';
import {CompareCompanies} from './compare-companies';
import {CompareInputs} from './compare-inputs';
import {CompareTyped} from './compare-typed';
import {compareHeadline, reachedWords} from './compare-words';
import {comparable, recordSet} from './record-sets';
import type {WorkshopViewProps} from './workshop-views';

/** Both sides as one, for the drawer that opens the evidence of either. */
function joinedExposure({a, b}: Comparison): Exposure {
  const known = new Set(a.visits.map(({id}) => id));
  return {
    ...a,
    visits: [...a.visits, ...b.visits.filter(({id}) => !known.has(id))],
    flows: [...a.flows, ...b.flows],
    findings: [...a.findings, ...b.findings],
    detections: [...a.detections, ...b.detections],
    blindSpots: [...a.blindSpots, ...b.blindSpots],
  };
}

/** Two sessions, bundles or parts of one, side by side. */
export function CompareView({records, filter, whole, onFilter}: WorkshopViewProps) {
  const groups = useMemo(() => comparable(records), [records]);
  const sittings = useMemo(() => sittingsOf(records.visits).filter(({from}) => !from), [records]);
  // Without a choice: the last trip and the one before it.
  const [idA, idB] =
    filter.pair === '' && sittings.length > 1
      ? [sittings.at(-2)?.id ?? '', sittings.at(-1)?.id ?? '']
      : [filter.pair.split(',')[0] ?? '', filter.pair.split(',')[1] ?? ''];
  const tongue = language() === 'zh-CN' ? 'zh' : 'en';
  const found = useMemo(() => {
    const [a, b] = [recordSet(records, idA), recordSet(records, idB)];
    if (!a || !b) return null;
    const comparison = compareSets(a, b, filter.lens, tongue);
    return {comparison, exposure: joinedExposure(comparison)};
  }, [records, idA, idB, filter.lens, tongue]);
  const choices = new Map(groups.flatMap(group => group.choices.map(({id, name}) => [id, name])));
  const choose = (a: string, b: string) => onFilter?.({pair: `${a},${b}`});
  return (
    <>
      {onFilter && (
        <div class="choose-sets">
          <ChooseSet
            label={t('compare.a')}
            groups={groups}
            chosen={idA}
            none={t('compare.none')}
            onChoose={id => choose(id, idB)}
          />
          <ChooseSet
            label={t('compare.b')}
            groups={groups}
            chosen={idB}
            none={t('compare.none')}
            onChoose={id => choose(idA, id)}
          />
          <button type="button" onClick={() => choose(idB, idA)}>
            {t('compare.swap')}
          </button>
        </div>
      )}
      {!onFilter && (
        <p>
          {t('compare.a')}: {choices.get(idA)}
          <br />
          {t('compare.b')}: {choices.get(idB)}
        </p>
      )}
      {!found && <p class="empty prose">{t('compare.empty')}</p>}
      {found && (
        <EvidenceProvider exposure={found.exposure} observations={records.observations} notes={records.notes}>
          <HeadlineLine text={compareHeadline(found.comparison)} />
          {reachedWords(found.comparison).map(text => (
            <p key={text} class="small prose">
              {text}
            </p>
          ))}
          <CompareInputs comparison={found.comparison} whole={whole} />
          <CompareCompanies comparison={found.comparison} whole={whole} />
          <CompareTyped comparison={found.comparison} whole={whole} />
          <BlindNote title={t('compare.blind', {side: t('compare.a')})} spots={found.comparison.blind.a} />
          <BlindNote title={t('compare.blind', {side: t('compare.b')})} spots={found.comparison.blind.b} />
          <p class="small prose">{t('compare.note')}</p>
        </EvidenceProvider>
      )}
    </>
  );
}
