import type {Decoder} from '../../model/units';
import {jsonFormat, parameterFormat} from './reading/formats';
import {COMMON, COMMON_PERSONAL} from './reading/layout';

const HEAD = {
  id: 'brevo',
  party: 'brevo',
  source: 'developers.brevo.com/docs/gettings-started-with-sendinblue-tracker; Omnibug (MIT)',
  match: [
    {host: 'in-automate.brevo.com', path: '/p'},
    {host: 'in-automate.sendinblue.com', path: '/p'},
    {host: 'in-automate.brevo.com', path: '/api/v2'},
  ],
};
const WORDS = {
  name: ['event', 'sib_name', 'sib_type'],
  unnamed: 'page',
  layout: {
    ...COMMON,
    personal: {...COMMON_PERSONAL, email_id: 'email', email: 'email'},
    identifiers: ['cuid', 'session_id'],
    traits: {ma_url: 'page-address', ma_referrer: 'referrer'},
  },
};
const parameters = parameterFormat({...HEAD, ...WORDS, requires: ['key']});
const json = jsonFormat({...HEAD, ...WORDS});

/** Brevo (Sendinblue) tracker: parameters for page views, JSON for the shop's own events. */
export default {
  ...HEAD,
  decode: request => {
    const read = json.decode(request);
    return read.length > 0 ? read : parameters.decode(request);
  },
} satisfies Decoder;
