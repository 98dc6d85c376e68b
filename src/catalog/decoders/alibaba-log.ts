import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {type Facts, factsOf, type Layout} from './reading/layout';
import {stepNamed} from './reading/names';
import {bodyTrees, pairsOf, parametersOf, type Tree, textAt} from './reading/tree';

const LAYOUT: Layout = {
  identifiers: ['cna', 'uidaplus', 'uid', '_p_sid'],
  traits: {scr: 'screen-size', pre: 'referrer', 'spm-cnt': 'page-position', 'spm-url': 'page-position'},
};
/** What `gokey` carries, a query of its own. */
const KEYS: Layout = {
  one: {id: ['itemId', 'item_id', 'itemid'], name: ['itemName', 'title'], price: ['price']},
  searchTerm: ['keyword', 'q'],
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const [body] = bodyTrees(request);
  const tree: Tree = Object.assign(Object.create(null), parametersOf(request), body);
  const kind = textAt(tree, ['gmkey', 'logtype']);
  const facts: Facts = factsOf(tree, LAYOUT);
  if (kind === undefined && facts.identifiers === undefined && facts.traits === undefined) return [];
  const keys = pairsOf(textAt(tree, ['gokey']) ?? '');
  // `/aplus.1.1` and `logtype=1` are page views; the rest are clicks and exposures by their place.
  const view = kind === '1' || /^\/(?:aplus|tbpc)\.1\.1$/.test(request.path);
  const name = request.path.slice(1).split('/').at(-1) || 'log';
  return [
    {
      ...facts,
      ...factsOf(keys, KEYS),
      event: view ? 'page-view' : (stepNamed(name.split('.').at(-1) ?? '') ?? 'other'),
      name,
    },
  ];
}

/** Log hosts of Alibaba's shops (Taobao, Tmall, AliExpress, Alipay): page views, clicks and exposures. */
export default {
  id: 'alibaba-log',
  party: 'alimama',
  source: 'observed requests of aplus.js; help.aliyun.com (Quick Audience web SDK)',
  match: [{host: 'mmstat.com', path: ''}],
  decode,
} satisfies Decoder;
