import {textOf} from '../lib/files.mjs';
import {json} from '../lib/reply.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** HubSpot-shaped forms: a multipart body. */
export default tagParty({
  id: 'hubspot-forms',
  tag: {
    at: 'js.hsforms.net/forms/embed/v2.js',
    text: textOf('../client/parties/hubspot-forms.js', import.meta.url),
  },
  collect: {
    'forms.hsforms.com/submissions/v3/public/submit/formsnext/multipart/25044170/contact': (_req, res) =>
      json(res, {accepted: true}),
  },
});
