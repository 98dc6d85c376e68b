import type {Channel} from '../emit';
import {natives} from '../natives';
import {wrapMethod} from '../wrap';

/** Milliseconds that new roots are gathered for. */
const GATHER = 100;
/** Times that one document tells of it: a page that makes roots without end must not fill the channel. */
const MOST = 200;

/** Tells that elements got shadow roots: nothing in the document changes by that, so nobody else would look there. */
export function observeShadowRoots(channel: Channel): void {
  let isWaiting = false;
  let count = 0;
  const tell = (): void => {
    isWaiting = false;
    try {
      channel.emit({type: 'roots', at: natives.now()});
    } catch {
      // Nothing of ours may show up as an error of the page.
    }
  };
  wrapMethod(Element.prototype, 'attachShadow', () => {
    if (isWaiting || count >= MOST || channel.isResting()) return;
    isWaiting = true;
    count += 1;
    natives.setTimeout(tell, GATHER);
  });
}
