import {GRADES} from '../../model/finding';
import {Mark} from '../components/mark';
import {t} from '../components/words';

/** The marks of the three grades with what they mean. */
export function GradeLegend() {
  return (
    <ul class="legend picture-legend" aria-label={t('mark.legend')}>
      {GRADES.map(grade => (
        <li key={grade}>
          <Mark state={grade} />
          <span>{t(`flows.grade.${grade}`)}</span>
        </li>
      ))}
    </ul>
  );
}
