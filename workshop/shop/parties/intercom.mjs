import {textOf} from '../lib/files.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** A chat, Intercom-shaped: who is there is told on a socket. */
export default tagParty({
  id: 'intercom',
  tag: {
    at: 'widget.intercom.io/widget/fernhill1',
    text: textOf('../client/parties/intercom.js', import.meta.url),
  },
  collect: {},
  sockets: ['nexus-europe-websocket.intercom.io'],
});
