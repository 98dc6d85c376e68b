/** The one place that knows which browser this is. Content scripts use the native API to stay small. */
import browser from 'webextension-polyfill';

export {browser};
