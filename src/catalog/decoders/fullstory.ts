import {opaqueFormat} from './reading/formats';

/** FullStory: the page and what was done on it, in bundles. */
export default opaqueFormat({
  id: 'fullstory',
  party: 'fullstory',
  source: 'developer.fullstory.com; observed requests of fs.js',
  match: [
    {host: 'fullstory.com', path: '/rec/bundle'},
    {host: 'fullstory.com', path: '/rec/page'},
    {host: 'fullstory.com', path: '/rec/integrations'},
  ],
  name: 'session replay',
  identifiers: ['UserId', 'SessionId'],
  when: ({method}) => method === 'POST',
});
