/** The native API: this file runs in every frame of every page, so it carries no polyfill. */
declare const browser: typeof chrome | undefined;
declare const chrome: {runtime: {id?: string; sendMessage(message: unknown): Promise<unknown>}};

/** `id` is gone once the extension was updated or removed: this copy of the script is an orphan then. */
export const {runtime} = typeof browser === 'undefined' ? chrome : browser;
