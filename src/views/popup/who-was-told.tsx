import {useState} from 'preact/hooks';
import type {Flow} from '../../model/finding';
import {listed} from '../components/format';
import {fieldName} from '../components/names';
import {ReceiverRow} from '../components/receiver-row';
import type {AskedFor} from '../components/shop-fields';
import {t} from '../components/words';

const FIRST = 8;

interface WhoWasToldProps {
  others: Flow[];
  necessary: Flow[];
  site: string;
  /** Requests to all of them. */
  requests: number;
  fields: AskedFor;
}

/** Companies by what they got; the ones that the purchase needs, and the shop, calmly apart. */
export function WhoWasTold({others, necessary, site, requests, fields}: WhoWasToldProps) {
  const [all, setAll] = useState(false);
  const shown = all ? others : others.slice(0, FIRST);
  return (
    <section class="told" aria-labelledby="told-title">
      <div class="row-between">
        <h2 id="told-title">{t('told.title')}</h2>
        <p class="small">{t('report.third-party', {count: requests})}</p>
      </div>
      {others.length === 0 && <p>{t('told.none')}</p>}
      <ul class="receivers">
        {shown.map(flow => (
          <ReceiverRow key={flow.receiver.id} flow={flow} />
        ))}
      </ul>
      {shown.length < others.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('told.show-all', {count: others.length})}
        </button>
      )}
      {necessary.length > 0 && (
        <>
          <h3>{t('told.necessary')}</h3>
          <ul class="receivers calm">
            {necessary.map(flow => (
              <ReceiverRow key={flow.receiver.id} flow={flow} />
            ))}
          </ul>
        </>
      )}
      <h3>{t('told.shop')}</h3>
      <ShopItself site={site} fields={fields} />
    </section>
  );
}

function ShopItself({site, fields: {took, asked}}: {site: string; fields: AskedFor}) {
  const names = (types: string[]) => listed(types.map(fieldName));
  return (
    <div class="shop-itself">
      <p class="receiver-name">{site}</p>
      {took.length > 0 && <p>{t('told.shop-took', {fields: names(took)})}</p>}
      {asked.length > 0 && <p>{t('told.shop-asked', {fields: names(asked)})}</p>}
      {took.length + asked.length === 0 && <p class="small">{t('told.shop-nothing')}</p>}
    </div>
  );
}
