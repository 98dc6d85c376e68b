/**
 * A Chromium profile's `Preferences`, written before the browser starts.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Third-party cookies as in an ordinary profile (a fresh headless one blocks them), and the toolbar button pinned.
 * @param {string} profileDir
 * @param {string} extension folder of the unpacked extension
 * @param {Record<string, unknown>} prefs merged over what is there
 */
export function writePreferences(profileDir, extension, prefs) {
  const file = path.join(profileDir, 'Default', 'Preferences');
  mkdirSync(path.dirname(file), {recursive: true});
  const ours = {
    profile: {cookie_controls_mode: 0, block_third_party_cookies: false},
    extensions: {pinned_extensions: [unpackedId(extension)]},
  };
  writeFileSync(file, JSON.stringify(merge(merge(readPresent(file), ours), prefs)));
}

/**
 * The id that Chromium gives an unpacked extension without a key: the hash of its path, spelled in a to p.
 * @param {string} folder
 */
export function unpackedId(folder) {
  const bytes = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...hex].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Joins nested settings; lists and plain values of the second replace those of the first.
 * @param {Record<string, unknown>} base
 * @param {Record<string, unknown>} over
 * @returns {Record<string, unknown>}
 */
export function merge(base, over) {
  const result = {...base};
  for (const [key, value] of Object.entries(over)) {
    const present = result[key];
    result[key] = isRecord(value) && isRecord(present) ? merge(present, value) : value;
  }
  return result;
}

/**
 * @param {string} file
 * @returns {Record<string, unknown>}
 */
function readPresent(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // A new profile has none yet.
    return {};
  }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
