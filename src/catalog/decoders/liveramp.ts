import {parameterFormat} from './reading/formats';

/** LiveRamp: a visit is put beside what partners call the visitor; addresses as digests. */
export default parameterFormat({
  id: 'liveramp',
  party: 'liveramp',
  source: 'docs.liveramp.com (pixels and enhanced client-side tag)',
  match: [{host: 'rlcdn.com', path: ''}],

  name: [],
  named: ({pdata}, {host}) => (host.startsWith('cdn.') ? undefined : pdata ? 'segment' : 'id sync'),
  layout: {identifiers: ['partner_uid'], personal: {sha1: 'email', sha256: 'email', md5: 'email'}},
});
