/**
 * The way in: start a browser with the extension, and get the same `Session` from either.
 */
export {launchChromium} from './chromium.mjs';
export {launchFirefox} from './firefox.mjs';
