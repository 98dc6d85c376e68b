import type {BlindSpot} from '../../../model/finding';
import {t} from '../../components/words';

/** What could not be seen, folded: unknown is not zero. */
export function BlindNote({title, spots}: {title: string; spots: readonly BlindSpot[]}) {
  return (
    <details class="blind-note">
      <summary>{title}</summary>
      <ul>
        {spots.map(({id, values}) => (
          <li key={`${id} ${JSON.stringify(values)}`}>{t(`blind.${id}`, values)}</li>
        ))}
      </ul>
    </details>
  );
}
