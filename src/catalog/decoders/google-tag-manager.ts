import {parameterFormat} from './reading/formats';

/** Google Tag Manager and the Google tag: a container is loaded; `id` tells which. */
export default parameterFormat({
  id: 'google-tag-manager',
  party: 'google-tag-manager',
  source: 'developers.google.com/tag-platform/tag-manager/web',
  match: [
    {host: 'googletagmanager.com', path: '/gtm.js'},
    {host: 'googletagmanager.com', path: '/ns.html'},
    {host: 'googletagmanager.com', path: '/gtag/js'},
  ],

  requires: ['id'],
  name: [],
  unnamed: 'container',
  layout: {identifiers: []},
});
