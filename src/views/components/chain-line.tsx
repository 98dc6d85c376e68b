import type {Finding, Receiver} from '../../model/finding';
import type {Observation} from '../../model/observation';
import {chainOf} from './chain';
import {t} from './words';

interface ChainLineProps {
  finding: Finding;
  receiver: Receiver;
  lens: string;
  proof: Observation | undefined;
}

/** The way from a field to a dimension, drawn as a line with its stops. */
export function ChainLine({finding, receiver, lens, proof}: ChainLineProps) {
  return (
    <ol class="chain">
      {chainOf(finding, {receiver, lens, proof}).map(({id, text, detail}) => (
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
