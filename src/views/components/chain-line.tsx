import type {Chain} from '../../analysis/chains';
import {linksOf} from './chain';
import {t} from './words';

/** The way from a field to a dimension, drawn as a line with its stops. */
export function ChainLine({chain}: {chain: Chain}) {
  return (
    <ol class="chain">
      {linksOf(chain).map(({id, text, detail}) => (
        <li key={`${id} ${text}`} class={`chain-${id}`}>
          <span class="small">{t(`chain.${id}`)}</span>
          <span>
            {text}
            {detail && <span class="small chain-detail">{detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
