import {useMemo} from 'preact/hooks';
import {
  concentrationOf,
  countByGrade,
  type KnowCell,
  type KnowRow,
  knowRows,
} from '../../analysis/could-know';
import {GRADES} from '../../model/finding';
import {useEvidence} from '../components/evidence';
import {listed, listedUpTo} from '../components/format';
import {HeadlineLine} from '../components/headline-line';
import {Mark} from '../components/mark';
import {Picture} from '../components/picture';
import {t, textOf} from '../components/words';
import {dimensionName, originalName} from './flow-words';
import {GradeLegend} from './grade-legend';
import {JoinsPart} from './joins-part';
import {KnowDrawing} from './know-drawing';
import {concentrationWords, knowTable, partsOf, shadeOf} from './know-words';
import {LongTable} from './long-table';
import type {ViewProps} from './report-views';

const PARTS = 3;

/** Companies against dimensions: how many inputs of each a company received, could or might work out. */
export function KnowView({observations, whole}: ViewProps) {
  const {exposure} = useEvidence();
  const rows = useMemo(() => knowRows(exposure), [exposure]);
  const concentration = useMemo(() => concentrationOf(exposure), [exposure]);
  const {lens} = exposure;
  if (rows.length === 0) return <p class="empty">{t('picture.empty')}</p>;
  return (
    <>
      {concentration && rows.length > 1 && (
        <HeadlineLine text={concentrationWords(concentration).join(' ')} />
      )}
      <Picture
        name="who-could-know"
        title={t('report.nav.know')}
        table={() => knowTable(rows, lens)}
        drawing={() => <KnowDrawing rows={rows} lens={lens} />}
        whole={whole}
      >
        <GradeLegend />
        <div class="know">
          <LongTable
            caption={t('know.title')}
            head={[t('picture.head.company'), t('picture.head.sites')]}
            columns={(rows[0]?.cells ?? []).map(({dimension}) => (
              <th key={dimension} scope="col">
                {dimensionName(lens, dimension)}
                {originalName(lens, dimension) && (
                  <span class="original block" lang="zh-CN">
                    {originalName(lens, dimension)}
                  </span>
                )}
              </th>
            ))}
            rows={rows}
            whole={whole}
          >
            {row => <Row key={row.company.id} row={row} whole={whole} />}
          </LongTable>
        </div>
      </Picture>
      <p class="small prose">{t('know.note')}</p>
      <JoinsPart observations={observations} />
    </>
  );
}

function Row({row, whole}: {row: KnowRow; whole: boolean}) {
  const parts = partsOf(row);
  return (
    <tr>
      <th scope="row">
        {textOf(row.company.name)}
        {parts.length > 0 && (
          <span class="small block">{whole ? listed(parts) : listedUpTo(parts, PARTS)}</span>
        )}
        {row.company.receivers.every(({standIn}) => standIn) && (
          <span class="stand-in">{t('told.stand-in')}</span>
        )}
      </th>
      <td title={listed(row.sites)}>{row.sites.length}</td>
      {row.cells.map(cell => (
        <td key={cell.dimension} class={`know-cell know-${shadeOf(cell)}`}>
          <Cell row={row} cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function Cell({row, cell}: {row: KnowRow; cell: KnowCell}) {
  const {exposure, open} = useEvidence();
  if (cell.inputs.length === 0) {
    return (
      <>
        <span class="small" aria-hidden="true">
          –
        </span>
        <span class="hidden">{t('mark.none')}</span>
      </>
    );
  }
  const company = textOf(row.company.name);
  const dimension = dimensionName(exposure.lens, cell.dimension);
  const counts = countByGrade(cell.inputs);
  return (
    <button
      type="button"
      class="know-button"
      onClick={() => open({title: `${company} · ${dimension}`, claims: cell.findings})}
    >
      <span class="hidden">{`${company}, ${dimension}:`}</span>
      {GRADES.filter(grade => counts[grade] > 0).map(grade => (
        <span key={grade} class={`know-count know-${grade}`} title={t(`mark.${grade}`)}>
          <Mark state={grade} />
          {counts[grade]} <span class="hidden">{t(`mark.${grade}`)}</span>
        </span>
      ))}
    </button>
  );
}
