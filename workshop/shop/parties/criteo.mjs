import {packageFile, textOf} from '../lib/files.mjs';
import {script, send} from '../lib/reply.mjs';
import {tagParty} from '../lib/tag-party.mjs';

/** Browsers have no MD5 of their own: the tag brings a real one, in modules. */
const MODULES = Object.fromEntries(
  ['legacy.js', '_md.js', '_u64.js', 'utils.js'].map(name => {
    const text = packageFile('@noble/hashes', name);
    return [
      `dynamic.criteo.com/js/ld/hashes/${name}`,
      /** @type {import('../lib/types.mjs').Party['handle']} */ ((_req, res) => script(res, text)),
    ];
  }),
);

/** Retargeting, Criteo-shaped: an MD5 inside parameters inside a parameter, asked for as a script. */
export default tagParty({
  id: 'criteo',
  tag: {at: 'dynamic.criteo.com/js/ld/ld.js', text: textOf('../client/parties/criteo.js', import.meta.url)},
  collect: {
    ...MODULES,
    'sslwidget.criteo.com/event': (_req, res) =>
      send(res, 200, 'text/javascript; charset=utf-8', '', {'Cache-Control': 'no-store'}),
  },
});
