import {packageFile, textOf} from '../lib/files.mjs';
import {noContent} from '../lib/reply.mjs';
import {tagParty} from '../lib/tag-party.mjs';

const CLIENT = textOf('../client/parties/mouseflow.js', import.meta.url);
const PACKER = packageFile('lz-string', 'libs/lz-string.min.js');

/** A session tool on Mouseflow's hosts that packs what it sends with the real lz-string. */
export default tagParty({
  id: 'mouseflow',
  tag: {at: 'cdn.mouseflow.com/projects/fernhill.js', text: `${PACKER};\n${CLIENT}`},
  collect: {'o2.mouseflow.com/events': (_req, res) => noContent(res)},
});
