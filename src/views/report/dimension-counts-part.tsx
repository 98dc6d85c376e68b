import {type DimensionCounts, dimensionCounts, SERIES} from '../../analysis/dimension-counts';
import {type DataTable, isoTime} from '../../bundle/data-table';
import {GRADES} from '../../model/finding';
import {useEvidence} from '../components/evidence';
import {Picture} from '../components/picture';
import {ScrollBox} from '../components/scroll-box';
import {t} from '../components/words';
import {DimensionChart} from './dimension-chart';
import {dimensionName, originalName} from './flow-words';
import {LongTable} from './long-table';

const STRENGTHS = ['documented', 'reported', 'plausible', 'denied'] as const;
const STATES = [...GRADES, 'none', 'hidden'] as const;

/** The dimensions as axes, with the counts behind them. */
export function DimensionCountsPart({whole}: {whole: boolean}) {
  const {exposure} = useEvidence();
  const counts = dimensionCounts(exposure);
  const {lens} = exposure;
  const timesOf = (dimension: string) =>
    (exposure.dimensions.find(one => one.dimension === dimension)?.inputs ?? [])
      .flatMap(({findings}) => findings.map(({at}) => at))
      .sort((a, b) => a - b);
  return (
    <>
      <p class="prose">{t('axes.lead')}</p>
      <Picture
        name="inputs"
        title={t('report.nav.inputs')}
        table={() => tableOf(counts, lens, timesOf)}
        drawing="shown"
        whole={whole}
      >
        <ScrollBox class="picture-scroll" label={t('report.nav.inputs')}>
          <DimensionChart counts={counts} lens={lens} />
        </ScrollBox>
      </Picture>
      <LongTable
        caption={t('axes.title')}
        head={[
          t('picture.head.dimension'),
          ...SERIES.map(series => t(`axes.${series}`)),
          t('mark.derivable'),
          t('mark.plausible'),
          t('axes.unseeable'),
        ]}
        rows={counts}
        whole={whole}
      >
        {row => <Row key={row.dimension} row={row} />}
      </LongTable>
    </>
  );
}

function Row({row: {dimension, counts, states, unseeable}}: {row: DimensionCounts}) {
  const {exposure, open} = useEvidence();
  const original = originalName(exposure.lens, dimension);
  const numbers = [...SERIES.map(series => counts[series]), states.derivable, states.plausible, unseeable];
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" onClick={() => open({dimension})}>
          {dimensionName(exposure.lens, dimension)}
        </button>
        {original && (
          <span class="original block" lang="zh-CN">
            {original}
          </span>
        )}
      </th>
      {numbers.map((number, index) => (
        <td key={index}>{number}</td>
      ))}
    </tr>
  );
}

/** All counts, by what was seen and by what ties them, with the time of the first and of the last claim. */
function tableOf(
  counts: readonly DimensionCounts[],
  lens: string,
  timesOf: (dimension: string) => number[],
): DataTable {
  return {
    head: [
      t('picture.head.dimension'),
      t('picture.head.original'),
      ...SERIES.map(series => t(`axes.${series}`)),
      ...STATES.map(state => t('axes.by-state', {state: t(`mark.${state}`)})),
      ...STRENGTHS.map(strength => t('axes.by-tie', {strength: t(`strength.${strength}`)})),
      t('axes.unseeable'),
      t('picture.head.first'),
      t('picture.head.last'),
    ],
    rows: counts.map(one => {
      const times = timesOf(one.dimension);
      return [
        dimensionName(lens, one.dimension),
        originalName(lens, one.dimension) ?? '',
        ...SERIES.map(series => one.counts[series]),
        ...STATES.map(state => one.states[state]),
        ...STRENGTHS.map(strength => one.strengths[strength]),
        one.unseeable,
        isoTime(times[0]),
        isoTime(times.at(-1)),
      ];
    }),
  };
}
