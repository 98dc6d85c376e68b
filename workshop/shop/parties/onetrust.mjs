import {textOf} from '../lib/files.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** A consent manager, OneTrust-shaped: the choice is kept in two cookies, its own and that of the IAB's framework. */
export default tagParty({
  id: 'onetrust',
  tag: {
    at: 'cdn.cookielaw.org/scripttemplates/otSDKStub.js',
    text: textOf('../client/parties/onetrust.js', import.meta.url),
  },
  collect: {},
});
