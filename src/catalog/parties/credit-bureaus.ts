import type {Party} from '../../model/units';

export default [
  {
    id: 'experian',
    name: 'Experian',
    owner: 'Experian',
    country: 'IE',
    roles: ['credit-bureau'],
    match: [{host: 'experian.com'}, {host: 'experian.co.uk'}],
    source: 'experian.com',
  },
  {
    id: 'equifax',
    name: 'Equifax',
    owner: 'Equifax',
    country: 'US',
    roles: ['credit-bureau'],
    match: [{host: 'equifax.com'}],
    source: 'equifax.com',
  },
  {
    id: 'transunion',
    name: 'TransUnion',
    owner: 'TransUnion',
    country: 'US',
    roles: ['credit-bureau'],
    match: [{host: 'transunion.com'}, {host: 'tru.am'}, {host: 'trustev.com'}],
    source: 'transunion.com',
  },
  {
    id: 'schufa',
    name: 'SCHUFA',
    owner: 'SCHUFA Holding',
    country: 'DE',
    roles: ['credit-bureau'],
    match: [{host: 'schufa.de'}],
    source: 'schufa.de',
  },
  {
    id: 'crif',
    name: 'CRIF',
    owner: 'CRIF',
    country: 'IT',
    roles: ['credit-bureau'],
    match: [{host: 'crif.com'}],
    source: 'crif.com',
  },
] satisfies Party[];
