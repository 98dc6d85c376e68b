import {useEffect, useState} from 'preact/hooks';
import {FILTER_LISTS} from '../../catalog/filter-lists';
import {type FromView, type ListsReply, parseListsReply} from '../../model/messages';
import {ask} from './ask';
import {fullMoment, number} from './format';
import {t} from './words';

type Step = Extract<FromView, {type: 'lists' | 'subscribe-list' | 'unsubscribe-list'}>;

/** Asks the background about the lists; one that does not answer is a failure like any other. */
async function send(step: Step): Promise<ListsReply | null> {
  return parseListsReply(await ask(step).catch(() => null));
}

/** Public lists of trackers, to subscribe to, to fetch anew and to give up. Nothing is fetched without a click. */
export function FilterLists() {
  const [reply, setReply] = useState<ListsReply | null>(null);
  const [busy, setBusy] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    void send({type: 'lists'}).then(setReply);
  }, []);
  if (!reply) return null;

  const act = async (step: Exclude<Step, {type: 'lists'}>, name: string) => {
    setBusy(step.id);
    setSaid(t('lists.busy', {name}));
    const answer = await send(step);
    setBusy('');
    setReply(current => answer ?? current);
    const failure = answer ? answer.failure : 'no-answer';
    setSaid(failure ? t(`lists.failure.${failure}`, {name}) : t('lists.done', {name}));
  };

  return (
    <section aria-labelledby="lists-title">
      <h2 id="lists-title">{t('lists.title')}</h2>
      <p>{t('lists.about')}</p>
      <ul class="plain filter-lists">
        {FILTER_LISTS.map(({id, name, home, licence, address}) => {
          const had = reply.lists.find(list => list.id === id);
          const subscribed = had?.fetchedAt != null;
          return (
            <li key={id}>
              <div>
                <a href={home} target="_blank" rel="noreferrer">
                  {name}
                </a>{' '}
                <span class="small">{licence}</span>
                <span class="small block">
                  {had?.fetchedAt != null
                    ? t('lists.had', {
                        count: had.rules,
                        rules: number(had.rules),
                        version: had.version,
                        time: fullMoment(had.fetchedAt),
                      })
                    : t('lists.not-had', {host: new URL(address).hostname})}
                </span>
              </div>
              <div class="filter-list-acts">
                <button
                  type="button"
                  disabled={busy !== ''}
                  onClick={() => void act({type: 'subscribe-list', id}, name)}
                >
                  {t(busy === id ? 'lists.fetching' : subscribed ? 'lists.update' : 'lists.subscribe')}
                </button>
                {subscribed && (
                  <button
                    type="button"
                    disabled={busy !== ''}
                    onClick={() => void act({type: 'unsubscribe-list', id}, name)}
                  >
                    {t('lists.remove')}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <p class="small" role="status">
        {said}
      </p>
    </section>
  );
}
