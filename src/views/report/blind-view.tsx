import {useEvidence} from '../components/evidence';
import {listed} from '../components/format';
import {Mark} from '../components/mark';
import {dimensionOf, inputName, lensOf} from '../components/names';
import {Sources} from '../components/sources';
import {t, textOf} from '../components/words';

/** What could not be seen in these visits, and what no browser sees. */
export function BlindView() {
  const {exposure} = useEvidence();
  const lens = lensOf(exposure.lens);
  return (
    <>
      <ul class="plain blind-list">
        {exposure.blindSpots.map(({id, values, inputs}) => (
          <li key={`${id} ${JSON.stringify(values)}`}>
            <Mark state="hidden" />
            <div>
              <p>{t(`blind.${id}`, values)}</p>
              {inputs.length > 0 && (
                <p class="small">{t('blind.leaves-unknown', {inputs: listed(inputs.map(inputName))})}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <h2>{t('lens.unseeable')}</h2>
      <ul class="plain blind-list">
        {lens?.dimensions.flatMap(({id, unseeable}) =>
          unseeable.map(({text, citations}) => (
            <li key={`${id} ${text.en}`}>
              <Mark state="hidden" />
              <div>
                <p>
                  {textOf(text)} <span class="small">{textOf(dimensionOf(lens.id, id)?.name ?? text)}</span>
                </p>
                <Sources ids={citations} />
              </div>
            </li>
          )),
        )}
      </ul>
    </>
  );
}
