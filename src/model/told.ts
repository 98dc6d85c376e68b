/*
 * What content scripts need to know of what the page's world tells. In a file of its own: in every frame of every page, the
 * parsers would cost more than all the rest.
 */

/** What content scripts pass on as the text that it is. */
export const TOLD = ['payment-request', 'calls', 'body', 'frame', 'stored'] as const;

export type ToldKind = (typeof TOLD)[number];

/** Name of what a script did, such as `read:value` or `listen:keydown`, and of a number that says how far it went. */
export const ACT_NAME = /^[\w:.-]{1,60}$/;
export const DETAIL_NAME = /^[\w-]{1,30}$/;

export const isToldKind = (kind: string): kind is ToldKind => TOLD.some(known => known === kind);
