import {CITATIONS} from '../../catalog/citations';
import {FIELD_TYPES} from '../../catalog/fields/index';
import {INPUTS} from '../../catalog/inputs/index';
import {PARTIES} from '../../catalog/parties/index';
import {CATALOGUE_VERSION} from '../../catalog/version';
import {useEvidence} from '../components/evidence';
import {FilterLists} from '../components/filter-lists';
import {fullMoment} from '../components/format';
import {LensAbout} from '../components/lens-about';
import {MarkLegend} from '../components/mark-legend';
import {lensOf} from '../components/names';
import {Sources} from '../components/sources';
import {t, textOf} from '../components/words';

const LAWS = ['collection', 'value-blind', 'unknown', 'shops-only', 'page-lies'] as const;

/** What the claims rest on: the rules, the marks, the catalogue and its sources. */
export function MethodView() {
  const {exposure} = useEvidence();
  const lens = lensOf(exposure.lens);
  const name = lens ? textOf(lens.name) : exposure.lens;
  return (
    <div class="prose">
      <h2>{t('method.laws')}</h2>
      <ol>
        {LAWS.map(law => (
          <li key={law}>{t(`method.${law}`)}</li>
        ))}
      </ol>
      <h2>{t('method.marks')}</h2>
      <MarkLegend hints />
      <p>{t('lens.note')}</p>
      <h2>{t('method.lens', {lens: name})}</h2>
      <LensAbout lens={lens} />
      <FilterLists />
      <h2>{t('method.sources')}</h2>
      <Sources ids={CITATIONS.map(({id}) => id)} />
      <p>
        {t('method.catalogue', {
          version: CATALOGUE_VERSION,
          inputs: INPUTS.length,
          parties: PARTIES.length,
          fields: FIELD_TYPES.length,
          mappings: lens?.mappings.length ?? 0,
          lens: name,
        })}
      </p>
      <p class="small">{t('report.made', {time: fullMoment(Date.now()), version: CATALOGUE_VERSION})}</p>
    </div>
  );
}
