import {opaqueFormat} from './reading/formats';

/** JD's log hosts. What stands in them is not published. */
export default opaqueFormat({
  id: 'jd',
  party: 'jd',
  source: 'observed requests of jd.com pages',
  match: [
    {host: 'mercury.jd.com', path: '/log.gif'},
    {host: 'uranus.jd.com', path: '/log'},
    {host: 'blackhole.m.jd.com', path: ''},
  ],
  name: 'log',
  identifiers: ['__jda', 'uuid'],
  when: ({method, query}) => method === 'POST' || query.length > 0,
});
