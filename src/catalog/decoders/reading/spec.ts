import type {BeaconEvent} from '../../../model/observation';
import type {DecodedEvent} from '../../../model/units';
import {COMMON_PERSONAL, commonBelow, keysBelow, type Layout} from './layout';
import {type Tree, textAt} from './tree';

/** Calls of Segment's specification, which RudderStack and others took over. */
const CALLS: Readonly<Record<string, BeaconEvent>> = {
  page: 'page-view',
  screen: 'page-view',
  identify: 'identify',
  alias: 'identify',
  group: 'other',
};

export const SPEC: Layout = {
  ...commonBelow('properties.'),
  personal: {...keysBelow('traits.', COMMON_PERSONAL), ...keysBelow('context.traits.', COMMON_PERSONAL)},
  identifiers: ['anonymousId', 'userId', 'context.sessionId'],
  traits: {
    'context.page.url': 'page-address',
    'context.page.referrer': 'referrer',
    'context.screen.width': 'screen-size',
    'context.userAgentData.platform': 'client-hints',
  },
};

/** The kind of call decides; only `track` has an event's name. */
export function specEvent(event: DecodedEvent, tree: Tree): DecodedEvent {
  const call = textAt(tree, ['type', 'action']) ?? '';
  const step = Object.hasOwn(CALLS, call) ? CALLS[call] : undefined;
  return step ? {...event, event: step, name: call} : event;
}

/** Paths of the calls, long and short, as the libraries write them. */
export const SPEC_PATHS: readonly string[] = [
  ...['track', 'page', 'screen', 'identify', 'group', 'alias', 'batch', 'import'],
  ...['t', 'p', 's', 'i', 'g', 'a', 'b', 'm'],
].map(call => `*/v1/${call}`);
