import {opaqueFormat} from './reading/formats';

/** Microsoft Clarity: the page and what was done on it, compressed. */
export default opaqueFormat({
  id: 'clarity',
  party: 'clarity',
  source: 'learn.microsoft.com/clarity; clarity-js (MIT)',
  match: [
    {host: 'clarity.ms', path: '*/collect'},
    {host: 'c.clarity.ms', path: '/c.gif'},
  ],
  name: 'session replay',
  when: ({method, path}) => method === 'POST' || path === '/c.gif',
});
