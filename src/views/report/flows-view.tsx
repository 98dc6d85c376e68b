import {useMemo, useState} from 'preact/hooks';
import {companiesOf} from '../../analysis/companies';
import {flowGraph, flowUnits, OTHERS} from '../../analysis/flow-graph';
import {GRADES} from '../../model/finding';
import {useEvidence} from '../components/evidence';
import {listed, listedUpTo, moment} from '../components/format';
import {Mark} from '../components/mark';
import {inputName, lensOf} from '../components/names';
import {Picture} from '../components/picture';
import {ScrollBox} from '../components/scroll-box';
import {t} from '../components/words';
import {FlowPicture} from './flow-picture';
import {
  claimsOf,
  companyName,
  dimensionName,
  type FlowNames,
  type FlowRow,
  flowRows,
  flowTable,
} from './flow-words';
import {LongTable} from './long-table';
import type {ViewProps} from './report-views';

/** Nodes that stand on their own before the small ones are folded into one. */
const FOLDED = {shop: 8, company: 14};
const UNFOLDED = {shop: Number.POSITIVE_INFINITY, company: Number.POSITIVE_INFINITY};
const NAMES = 4;

/** Which shop's pages let which company have how much, and which dimensions that could feed. */
export function FlowsView({whole}: ViewProps) {
  const {exposure, open} = useEvidence();
  const [isOpen, setIsOpen] = useState(false);
  const units = useMemo(() => flowUnits(exposure), [exposure]);
  const names: FlowNames = useMemo(
    () => ({
      lens: exposure.lens,
      companies: new Map(companiesOf(exposure).map(company => [company.id, company])),
    }),
    [exposure],
  );
  const [graph, canFold] = useMemo(() => {
    const dimensions = lensOf(exposure.lens)?.dimensions.map(({id}) => id) ?? [];
    const folded = flowGraph(units, {...FOLDED, dimensions});
    const all = isOpen ? flowGraph(units, {...UNFOLDED, dimensions}) : folded;
    return [all, folded.nodes.some(({key}) => key === OTHERS)];
  }, [exposure, units, isOpen]);
  const rows = useMemo(() => flowRows(units), [units]);
  if (units.length === 0) return <p class="empty">{t('picture.empty')}</p>;
  return (
    <>
      <p class="prose">{t('flows.lead')}</p>
      <Picture
        name="flows"
        title={t('report.nav.flows')}
        table={() => flowTable(rows, names)}
        drawing="shown"
        whole={whole}
      >
        {canFold && !whole && (
          <button type="button" class="small-button" aria-pressed={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {t('flows.show-all')}
          </button>
        )}
        <ScrollBox class="picture-scroll" label={t('report.nav.flows')}>
          <FlowPicture
            graph={graph}
            names={names}
            still={whole}
            onOpen={(title, claims) => open({title, claims})}
            onUnfold={() => setIsOpen(true)}
          />
        </ScrollBox>
      </Picture>
      <h2>{t('picture.behind')}</h2>
      <LongTable
        caption={t('flows.title')}
        head={[
          ...['site', 'company', 'dimension', 'inputs'].map(key => t(`picture.head.${key}`)),
          t('picture.head.first'),
          t('picture.head.last'),
        ]}
        rows={rows}
        whole={whole}
      >
        {row => <Row key={row.key} row={row} names={names} whole={whole} />}
      </LongTable>
    </>
  );
}

function Row({row, names, whole}: {row: FlowRow; names: FlowNames; whole: boolean}) {
  const {open} = useEvidence();
  const {site, company, dimension, units, firstAt, lastAt} = row;
  const who = companyName(names.companies, company);
  const what = dimensionName(names.lens, dimension);
  return (
    <tr>
      <td>{site}</td>
      <th scope="row">{who}</th>
      <td>
        <button
          type="button"
          class="link"
          onClick={() => open({title: t('flows.way', {from: who, to: what}), claims: claimsOf(units)})}
        >
          {what}
        </button>
      </td>
      <td>
        {GRADES.map(grade => {
          const inputs = units.filter(unit => unit.grade === grade).map(({input}) => inputName(input));
          return (
            inputs.length > 0 && (
              <span key={grade} class="block">
                <Mark state={grade} /> <span class="hidden">{t(`mark.${grade}`)}</span>{' '}
                <span class="count">{inputs.length}</span>{' '}
                {whole ? listed(inputs) : listedUpTo(inputs, NAMES)}
              </span>
            )
          );
        })}
      </td>
      <td class="nowrap">{moment(firstAt, Date.now())}</td>
      <td class="nowrap">{moment(lastAt, Date.now())}</td>
    </tr>
  );
}
