import {opaqueFormat} from './reading/formats';

/** Hotjar: what was done on the page, for replay and heat maps. */
export default opaqueFormat({
  id: 'hotjar',
  party: 'hotjar',
  source: 'help.hotjar.com (data collected); Omnibug (MIT)',
  match: [
    {host: 'insights.hotjar.com', path: ''},
    {host: 'vc.hotjar.io', path: ''},
    {host: 'in.hotjar.com', path: ''},
    {host: 'content.hotjar.io', path: ''},
    {host: 'metrics.hotjar.io', path: ''},
    {host: 'surveystats.hotjar.io', path: ''},
    {host: 'ws.hotjar.com', path: ''},
  ],
  name: 'session replay',
  when: ({method}) => method === 'POST',
});
