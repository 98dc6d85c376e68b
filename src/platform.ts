/** The one place that knows which browser this is. Content scripts use the native API to stay small. */
import browser from 'webextension-polyfill';

export {browser};

interface LocalStorage {
  setAccessLevel?(level: {accessLevel: 'TRUSTED_CONTEXTS'}): Promise<void>;
}

/** Closes `storage.local` to scripts that run beside pages, where the browser can do so (Chrome). Never rejects. */
export async function closeLocalStorage(): Promise<void> {
  const {chrome} = globalThis as {chrome?: {storage?: {local?: LocalStorage}}};
  await chrome?.storage?.local?.setAccessLevel?.({accessLevel: 'TRUSTED_CONTEXTS'}).catch(() => undefined);
}
