import {natives} from './natives';

const READY = 'tw:ready';
const HELLO = 'tw:hello';
/** Events of one document; a page that makes more than this floods. */
const CAP = 2_000;

/** Makes the channel known to the isolated world and returns the way to send on it. */
export function openChannel(): (event: object) => void {
  const bytes = natives.getRandomValues(new Uint8Array(16));
  const channel = natives.apply(
    natives.arrayJoin,
    natives.apply(natives.arrayMap, [...bytes], [(byte: number) => (byte + 256).toString(16).slice(1)]),
    [''],
  ) as string;
  const dispatch = (name: string, detail: string) =>
    natives.apply(natives.dispatchEvent, window, [new natives.CustomEvent(name, {detail})]);
  const hello = () => dispatch(HELLO, channel);
  // Whichever world comes second finds the other there. Nothing but the fact of this event is taken in.
  natives.apply(natives.addEventListener, window, [READY, hello, {capture: true, once: true}]);
  hello();
  let sent = 0;
  return event => {
    sent += 1;
    if (sent <= CAP) dispatch(channel, natives.stringify(event));
  };
}
