/**
 * What the page's world tells that content scripts pass on as the text that it is. In a file of its own: content scripts
 * need the names, and in every frame of every page not the parsers.
 */
export const TOLD = ['payment-request', 'calls', 'body', 'frame', 'stored'] as const;

export type ToldKind = (typeof TOLD)[number];

export const isToldKind = (kind: string): kind is ToldKind => TOLD.some(known => known === kind);
