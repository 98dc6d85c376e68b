import {isWithin, playedHost} from '../../model/hosts';
import {LIMITS} from '../../model/limits';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {DECODERS} from './index';
import {decodeGeneric, GENERIC} from './reading/generic';

interface Rule {
  decoder: Decoder;
  host?: string;
  path: string;
}

/** Rules by their host; those for any host by the first or, with a leading `*`, the last part of their path. */
const BY_HOST = new Map<string, Rule[]>();
const BY_FIRST = new Map<string, Rule[]>();
const BY_LAST = new Map<string, Rule[]>();

const add = (map: Map<string, Rule[]>, key: string, rule: Rule) => {
  const rules = map.get(key);
  if (rules) rules.push(rule);
  else map.set(key, [rule]);
};
const firstPart = (path: string) => path.split('/', 2)[1]?.split(';', 1)[0] ?? '';
const lastPart = (path: string) =>
  path.slice(path.replace(/\/+$/, '').lastIndexOf('/') + 1).replace(/\/+$/, '');

for (const decoder of DECODERS) {
  for (const {host, path} of decoder.match) {
    const rule = {decoder, host, path};
    if (host) add(BY_HOST, host, rule);
    else if (path.startsWith('*')) add(BY_LAST, lastPart(path), rule);
    else add(BY_FIRST, firstPart(path), rule);
  }
}

/**
 * `/tr` means `/tr` and what lies below (also what follows a semicolon), never `/track`; a leading `*` allows any
 * folder before; an empty path is any.
 */
const isPath = (path: string, wanted: string): boolean =>
  wanted === '' ||
  (wanted.startsWith('*')
    ? path.endsWith(wanted.slice(1)) || path.endsWith(`${wanted.slice(1)}/`)
    : path === wanted || path.startsWith(`${wanted}/`) || path.startsWith(`${wanted};`));

/** Decoders that match, those for the very host first. */
function decodersFor(host: string, path: string): Set<Decoder> {
  const found = new Set<Decoder>();
  const take = (rules: Rule[] = []) => {
    for (const rule of rules) {
      if ((!rule.host || isWithin(host, rule.host)) && isPath(path, rule.path)) found.add(rule.decoder);
    }
  };
  for (let name = host; name !== ''; name = name.includes('.') ? name.slice(name.indexOf('.') + 1) : '') {
    take(BY_HOST.get(name));
  }
  take(BY_FIRST.get(firstPart(path)));
  take(BY_LAST.get(lastPart(path)));
  return found;
}

function attempt(decode: Decoder['decode'], request: DecodableRequest): DecodedEvent[] {
  try {
    return decode(request);
  } catch {
    return [];
  }
}

/**
 * Reads the events out of a request: by the first format that recognises it, else by names in common use. A
 * stand-in of the practice shop is read as the host that it plays. A decoder that throws is a defect of ours and
 * yields nothing: the request itself is recorded all the same.
 */
export function decodeRequest(request: DecodableRequest): {decoder: string; event: DecodedEvent}[] {
  const {host} = playedHost(request.host);
  const seen = {...request, host};
  // What is posted to a frame is no company's beacon, whatever lies at the frame's address.
  const decoders = request.method === 'POST-MESSAGE' ? [] : decodersFor(host, request.path);
  for (const {id, decode} of decoders) {
    const events = attempt(decode, seen);
    if (events.length > 0) return events.slice(0, LIMITS.facts).map(event => ({decoder: id, event}));
  }
  return attempt(decodeGeneric, seen).map(event => ({decoder: GENERIC, event}));
}
