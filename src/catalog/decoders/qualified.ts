import {opaqueFormat} from './reading/formats';

/** Qualified: the messenger tells who visits which page. */
export default opaqueFormat({
  id: 'qualified',
  party: 'qualified',
  source: 'help.qualified.com (messenger installation)',
  match: [
    {host: 'app.qualified.com', path: '/w'},
    {host: 'ws.qualified.com', path: ''},
  ],

  name: 'visit',
});
