import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout} from './reading/layout';
import {parametersOf, textAt} from './reading/tree';

const FACTS: Layout = {
  identifiers: ['elqCustomerGUID', 'elqGUID'],
  personal: {
    emailAddress: 'email',
    email: 'email',
    C_EmailAddress: 'email',
    firstName: 'given-name',
    C_FirstName: 'given-name',
    lastName: 'family-name',
    C_LastName: 'family-name',
  },
  traits: {ref: 'page-address', ref2: 'referrer'},
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  if (/\/svrGP(?:\.aspx)?$/i.test(request.path))
    return [{...factsOf(tree, FACTS), event: 'page-view', name: 'visit'}];
  const form = textAt(tree, ['elqFormName']);
  return form ? [{...factsOf(tree, FACTS), event: 'lead', name: form}] : [];
}

/** Oracle Eloqua: `svrGP` is a visit; a form that is sent goes to `/e/f2`. */
export default {
  id: 'eloqua',
  party: 'eloqua',
  source: 'docs.oracle.com/en/cloud/saas/marketing/eloqua-develop (tracking scripts)',
  match: [
    {host: 'eloqua.com', path: '/visitor'},
    {host: 'eloqua.com', path: '/e'},
    {host: 't.eloqua.com', path: ''},
  ],
  decode,
} satisfies Decoder;
