import type {Party} from '../../model/units';

export default [
  {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    owner: 'Alphabet',
    country: 'US',
    roles: ['tag-manager'],
    match: [{host: 'googletagmanager-cn.com'}, {host: 'googletagmanager.com'}],
    source: 'developers.google.com/tag-platform',
  },
  {
    id: 'tealium',
    name: 'Tealium',
    owner: 'Tealium',
    country: 'US',
    roles: ['tag-manager', 'customer-data-platform'],
    match: [{host: 'tealium.com'}, {host: 'tiqcdn.com'}, {host: 'tealiumiq.com'}],
    source: 'docs.tealium.com',
  },
  {
    id: 'stape',
    name: 'Stape',
    owner: 'Stape',
    country: 'EE',
    roles: ['tag-manager'],
    match: [{host: 'stape.io'}, {host: 'stape.net'}, {host: 'stapecdn.com'}],
    source: 'stape.io/documentation',
  },
  {
    id: 'adobe-launch',
    name: 'Adobe Experience Platform Tags',
    owner: 'Adobe',
    country: 'US',
    roles: ['tag-manager'],
    match: [{host: 'adobedtm.com'}],
    source: 'experienceleague.adobe.com/docs/experience-platform/tags',
  },
  {
    id: 'ensighten',
    name: 'Ensighten',
    owner: 'CHEQ',
    country: 'IL',
    roles: ['tag-manager'],
    match: [{host: 'ensighten.com'}],
    source: 'success.ensighten.com',
  },
] satisfies Party[];
