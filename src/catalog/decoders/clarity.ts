import {opaqueFormat} from './reading/formats';

/** Microsoft Clarity: the page and what was done on it, compressed. */
export default opaqueFormat({
  id: 'clarity',
  party: 'clarity',
  source: 'learn.microsoft.com/clarity; clarity-js (MIT)',
  match: [{host: 'clarity.ms', path: '*/collect'}],
  name: 'session replay',
  when: ({method}) => method === 'POST',
});
