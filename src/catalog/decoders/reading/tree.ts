import {LIMITS} from '../../../model/limits';
import type {DecodableRequest} from '../../../model/units';

/** Named values of a payload, as parsed: a JSON object, or parameters. */
export type Tree = Readonly<Record<string, unknown>>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON as a value; undefined for anything else. */
export function parse(text: string): unknown {
  if (text.length > LIMITS.body) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A value that is an object or a list, or the JSON text of one. */
function opened(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return /^\s*[[{]/.test(value) ? parse(value) : undefined;
}

export function treeOf(value: unknown): Tree | undefined {
  const inner = opened(value);
  return isTree(inner) ? inner : undefined;
}

/** A list, or a single object as a list of one; capped. */
export function listOf(value: unknown): unknown[] {
  const inner = opened(value);
  if (Array.isArray(inner)) return inner.slice(0, LIMITS.items);
  return isTree(inner) ? [inner] : [];
}

export const treesOf = (value: unknown): Tree[] => listOf(value).filter(isTree);

/** Paths taken apart, each once: they come from the catalogue, so there is an end to them. */
const STEPS = new Map<string, readonly string[]>();

function stepsOf(path: string): readonly string[] {
  const known = STEPS.get(path);
  if (known) return known;
  const steps = path.split('.');
  STEPS.set(path, steps);
  return steps;
}

/** What a table says for a key that came from outside: `constructor` is no entry of it. */
export const entryOf = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** The value at a key, or at a path of keys set apart by dots. Only own keys count. */
export function at(tree: Tree, path: string): unknown {
  if (Object.hasOwn(tree, path)) return tree[path];
  const steps = stepsOf(path);
  if (steps.length === 1) return undefined;
  let value: unknown = tree;
  for (const key of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Tree)[key];
  }
  return value;
}

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || text === 'null' || text === 'undefined' ? undefined : text;
};

/** The first of the paths that holds a text or a number. */
export function textAt(tree: Tree, paths: readonly string[] = []): string | undefined {
  for (const path of paths) {
    const value = at(tree, path);
    // Several values of one kind (categories, hashed addresses): the first stands for them.
    const text = textOf(Array.isArray(value) ? value[0] : value);
    if (text !== undefined) return text;
  }
  return undefined;
}

type Parameters = Pick<DecodableRequest, 'query' | 'form'>;
type WithBody = Pick<DecodableRequest, 'body' | 'json'>;

/** Several decoders may look at one request; it is taken apart once. */
const parametersSeen = new WeakMap<Parameters, Tree>();
const bodiesSeen = new WeakMap<WithBody, Tree[]>();

/** Query and form as one tree; the form wins, and of a repeated key the last. */
export function parametersOf(request: Parameters): Tree {
  const seen = parametersSeen.get(request);
  if (seen) return seen;
  const tree: Record<string, unknown> = Object.create(null);
  for (const [key, value] of request.query) tree[key] = value;
  for (const [key, value] of request.form) tree[key] = value;
  parametersSeen.set(request, tree);
  return tree;
}

export const pairsOf = (text: string): Tree =>
  parametersOf({query: [...new URLSearchParams(text)], form: []});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Parameters that stand in the path, set apart by semicolons or slashes: `/pixel;r=1;a=p-x`. */
export function pathParametersOf(request: Pick<DecodableRequest, 'path' | 'query' | 'form'>): Tree {
  const tree: Record<string, unknown> = Object.assign(Object.create(null), parametersOf(request));
  for (const pair of request.path.split(/[;/]/)) {
    const equals = pair.indexOf('=');
    if (equals > 0) tree[pair.slice(0, equals)] = decoded(pair.slice(equals + 1));
  }
  return tree;
}

/** The last part of a path, without slashes at its end. */
export const lastOf = (path: string): string => /([^/]*)\/*$/.exec(path)?.[1] ?? '';

/** The objects of a JSON body: one, a list, or one a line. */
export function bodyTrees(request: WithBody): Tree[] {
  const seen = bodiesSeen.get(request);
  if (seen) return seen;
  const trees = request.json ? treesOf(request.json) : treesIn(request.body);
  bodiesSeen.set(request, trees);
  return trees;
}

function treesIn(body: string | null): Tree[] {
  if (!body || !/^\s*[[{]/.test(body)) return [];
  const whole = parse(body);
  if (whole !== undefined) return treesOf(whole);
  const lines = body.split('\n', LIMITS.items).filter(line => line.trim() !== '');
  return lines.length > 1 ? lines.map(parse).filter(isTree) : [];
}

/** Text behind base64, standard or URL-safe; undefined for anything else. */
export function base64Text(text: string): string | undefined {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+').replace(/=+$/, '');
  if (plain.length < 8 || plain.length > LIMITS.body || !/^[A-Za-z\d+/]+$/.test(plain)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(plain), character => character.charCodeAt(0));
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A tree behind base64, or one that stands in plain JSON. */
export function base64Tree(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  return opened(value) ?? opened(base64Text(value) ?? '');
}
