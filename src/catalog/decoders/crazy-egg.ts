import {opaqueFormat} from './reading/formats';

/** Crazy Egg: clicks, scrolling and recordings, packed. */
export default opaqueFormat({
  id: 'crazy-egg',
  party: 'crazy-egg',
  source: 'support.crazyegg.com (how tracking works)',
  match: [{host: 'crazyegg.com', path: ''}],

  name: 'session replay',
  when: ({host, path}) => !/^(?:script|cdn|www|app)\./.test(host) && !/\.(?:js|css)$/.test(path),
});
