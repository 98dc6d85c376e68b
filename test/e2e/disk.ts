import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import snappy from 'snappyjs';
import initSqlJs from 'sql.js';
import type {BrowserKind, ExtensionPage} from '../../scripts/browsers/session.d.ts';
import {levelTableBlocks} from './level-table';

/** A text to look for in raw bytes, and what it is a form of. */
export interface Fingerprint {
  text: string;
  form: string;
}

const digest = (name: string, text: string): string => createHash(name).update(text).digest('hex');

/** The forms in which a typed value must not be found. */
export function fingerprintsOf(value: string): Fingerprint[] {
  const forms = [...new Set([value, value.toLowerCase()])];
  return forms.flatMap(form => [
    {text: form, form: 'plain'},
    {text: encodeURIComponent(form), form: 'url'},
    {text: Buffer.from(form).toString('base64').replace(/=+$/, ''), form: 'base64'},
    {text: Buffer.from(form).toString('hex'), form: 'hex'},
    {text: digest('md5', form), form: 'md5'},
    {text: digest('sha1', form), form: 'sha1'},
    {text: digest('sha256', form), form: 'sha256'},
  ]);
}

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(file);
    else if (entry.isFile()) yield file;
  }
}

/** Files of a profile that belong to the extension: its databases and its settings. */
export function ownedFiles(profile: string, kind: BrowserKind, extensionId: string): string[] {
  const part = kind === 'chromium' ? extensionId : `moz-extension+++${extensionId}`;
  const id = 'tillwatch@tillwatch.example';
  return [...filesBelow(profile)].filter(
    file =>
      file.includes(part) || (kind === 'firefox' && file.includes(path.join('browser-extension-data', id))),
  );
}

/** Puts a value into a database of the extension, to show that the search can find one. */
export async function plantIn(page: ExtensionPage, value: string): Promise<void> {
  await page.evaluate(
    (planted: string) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('planted', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('values');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('values', 'readwrite', {durability: 'strict'});
          writing.objectStore('values').put({planted}, 1);
          writing.oncomplete = () => resolve(true);
        };
      }),
    value,
  );
}

/** Values inside a Firefox database: compressed one by one. */
async function sqliteValues(file: string): Promise<Buffer[]> {
  const SQL = await initSqlJs();
  const database = new SQL.Database(readFileSync(file));
  try {
    const [result] = database.exec('SELECT data FROM object_data');
    return (result?.values ?? []).map(([data]) => {
      const bytes = Buffer.from(data as Uint8Array);
      try {
        return Buffer.from(snappy.uncompress(bytes));
      } catch {
        return bytes;
      }
    });
  } catch {
    return [];
  } finally {
    database.close();
  }
}

/** The bytes of a file, raw and as the database that it is would read them. */
async function layersOf(file: string, kind: BrowserKind): Promise<Buffer[]> {
  const raw = readFileSync(file);
  if (kind === 'firefox' && file.endsWith('.sqlite')) return [raw, ...(await sqliteValues(file))];
  if (kind === 'chromium' && file.endsWith('.ldb')) return [raw, ...levelTableBlocks(raw)];
  return [raw];
}

/**
 * Whether a text stands in these bytes. A few digits, as of a postcode, occur within digests and times by chance: where only
 * such signs are beside them, they are a part of one.
 */
export function holds(bytes: Buffer, text: string, encoding: 'utf8' | 'utf16le' = 'utf8'): boolean {
  const wanted = Buffer.from(text, encoding);
  if (!/^\d{1,7}$/.test(text)) return bytes.includes(wanted);
  const width = encoding === 'utf8' ? 1 : 2;
  const isHex = (at: number) => /[\da-f]/i.test(String.fromCharCode(bytes[at] ?? 0));
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
    if (!isHex(at - width) && !isHex(at + wanted.length)) return true;
  }
  return false;
}

/** Which of the texts stand in any of the files, as UTF-8 or as UTF-16. */
export async function findInFiles(
  files: readonly string[],
  fingerprints: readonly Fingerprint[],
  kind: BrowserKind,
): Promise<(Fingerprint & {file: string})[]> {
  const found: (Fingerprint & {file: string})[] = [];
  for (const file of files) {
    for (const layer of await layersOf(file, kind)) {
      for (const fingerprint of fingerprints) {
        const {text} = fingerprint;
        if (holds(layer, text) || holds(layer, text, 'utf16le')) {
          found.push({...fingerprint, file: path.basename(file)});
        }
      }
    }
  }
  return found;
}
