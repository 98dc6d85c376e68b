import {useMemo} from 'preact/hooks';
import {tripOf} from '../../analysis/context';
import {type Join, joinsOf} from '../../analysis/joins';
import type {Observation} from '../../model/observation';
import {useEvidence} from '../components/evidence';
import {listed} from '../components/format';
import {Mark} from '../components/mark';
import {fieldName, formName} from '../components/names';
import {t} from '../components/words';

/** What lets one company see that visits to several shops were one person's. Nothing is said of a single shop. */
export function JoinsPart({observations}: {observations: readonly Observation[]}) {
  const {exposure} = useEvidence();
  const sites = new Set(exposure.visits.map(({site}) => site));
  const joins = useMemo(
    () => joinsOf(tripOf(exposure.visits, observations)),
    [exposure.visits, observations],
  );
  if (sites.size < 2) return null;
  return (
    <section aria-labelledby="joins-title">
      <h2 id="joins-title">{t('joins.title')}</h2>
      {joins.length === 0 ? (
        <p>{t('joins.none')}</p>
      ) : (
        <ul class="plain joins">
          {joins.map(join => (
            <li key={`${join.family} ${join.by} ${join.key} ${join.evidence[0]}`}>
              <Mark state={join.grade} /> {joinSentence(join)}
            </li>
          ))}
        </ul>
      )}
      <p class="small prose">{t('joins.note')}</p>
    </section>
  );
}

function joinSentence({by, key, sites, receivers}: Join): string {
  const [type = '', form = ''] = key.split(' ');
  const what =
    by === 'identifier' ? key : form === 'plain' ? fieldName(type) : `${fieldName(type)} (${formName(form)})`;
  return t(`joins.${by}`, {
    what,
    name: listed(receivers.map(({name}) => name)),
    count: sites.length,
    sites: listed(sites),
  });
}
