import {LIMITS} from '../../../model/limits';
import type {BeaconEvent} from '../../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../../model/units';
import {type Facts, factsOf, joined, type Layout} from './layout';
import {eventOf} from './names';
import {at, bodyTrees, isTree, parametersOf, type Tree, textAt, treesOf} from './tree';

type Head = Pick<Decoder, 'id' | 'party' | 'source' | 'match'>;

interface Common extends Head {
  /** Paths to the event's name. */
  name: readonly string[];
  /** The event's name where the address or several values together say it; tried first. */
  named?(tree: Tree, request: DecodableRequest): string | undefined;
  /** Name where none is stated; without it, a nameless event is not one. */
  unnamed?: string;
  /** The vendor's own event names, where they differ from common usage. */
  events?: Readonly<Record<string, BeaconEvent>>;
  layout: Layout;
  /** Last touch on what the tables can't say. */
  refine?(event: DecodedEvent, tree: Tree, request: DecodableRequest): DecodedEvent;
}

function eventFrom(
  tree: Tree,
  spec: Common,
  request: DecodableRequest,
  prefix = '',
  shared: Facts = {},
): DecodedEvent[] {
  const name = spec.named?.(tree, request) ?? textAt(tree, spec.name) ?? spec.unnamed;
  if (name === undefined) return [];
  const facts = joined(shared, factsOf(tree, spec.layout, prefix));
  const event: DecodedEvent = {...facts, event: eventOf(name, spec.events), name};
  return [spec.refine?.(event, tree, request) ?? event];
}

/** A format whose event stands in parameters: query, form or both; `parameters` where they stand elsewhere. */
export function parameterFormat(
  spec: Common & {requires?: readonly string[]; parameters?(request: DecodableRequest): Tree},
): Decoder {
  return {
    id: spec.id,
    party: spec.party,
    source: spec.source,
    match: spec.match,
    decode(request) {
      const tree = spec.parameters?.(request) ?? parametersOf(request);
      if (spec.requires?.some(key => textAt(tree, [key]) === undefined)) return [];
      return eventFrom(tree, spec, request);
    },
  };
}

interface JsonSpec extends Common {
  /** Paths to the list of events in the body; the body is the event where none is given or there. */
  lists?: readonly string[];
  /** What all events of a body share. */
  shared?: Layout;
  /** Says whether a body is of this format at all. */
  when?(root: Tree, request: DecodableRequest): boolean;
  /** Bodies, where they don't simply stand there as JSON. */
  roots?(request: DecodableRequest): Tree[];
}

/** A format whose events stand in a JSON body. */
export function jsonFormat(spec: JsonSpec): Decoder {
  const eventsOf = (root: Tree, request: DecodableRequest): DecodedEvent[] => {
    if (spec.when && !spec.when(root, request)) return [];
    const list = spec.lists?.find(path => treesOf(at(root, path)).length > 0);
    const trees = list === undefined ? [root] : treesOf(at(root, list));
    const prefix = list === undefined ? '' : `${list}[].`;
    const shared = list === undefined || !spec.shared ? {} : factsOf(root, spec.shared);
    return trees.flatMap(tree => eventFrom(tree, spec, request, prefix, shared));
  };
  return {
    id: spec.id,
    party: spec.party,
    source: spec.source,
    match: spec.match,
    decode: request =>
      (spec.roots?.(request) ?? bodyTrees(request))
        .filter(isTree)
        .flatMap(root => eventsOf(root, request))
        .slice(0, LIMITS.facts),
  };
}

/**
 * A format that nobody outside can read: compressed, encrypted or undocumented. That it was sent is shown, as a
 * blind spot. `when` keeps out the scripts and settings that the same host serves.
 */
export function opaqueFormat(
  spec: Head & {
    name: string;
    identifiers?: readonly string[];
    traits?: string[];
    when?(request: DecodableRequest): boolean;
  },
): Decoder {
  return {
    id: spec.id,
    party: spec.party,
    source: spec.source,
    match: spec.match,
    decode(request) {
      if (spec.when && !spec.when(request)) return [];
      const facts = factsOf(parametersOf(request), {identifiers: spec.identifiers});
      const event: DecodedEvent = {...facts, event: 'other', name: spec.name, opaque: true};
      return [spec.traits ? {...event, traits: spec.traits} : event];
    },
  };
}
