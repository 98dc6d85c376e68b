import {createHash} from 'node:crypto';
import {brotliCompressSync} from 'node:zlib';
import {deflateSync, gzipSync, zlibSync} from 'fflate';
import LZString from 'lz-string';

/** Ways in which a page's scripts wrap a text, each with the steps that undo it; written apart from the scanner. */
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const base64 = (data: Uint8Array | string): string =>
  Buffer.from(typeof data === 'string' ? bytes(data) : data).toString('base64');
export const base64url = (data: Uint8Array | string): string =>
  Buffer.from(typeof data === 'string' ? bytes(data) : data).toString('base64url');
export const hex = (text: string): string => Buffer.from(text).toString('hex');
export const digest = (
  name: string,
  text: string | Uint8Array,
  form: 'hex' | 'base64' | 'base64url' = 'hex',
): string => createHash(name).update(text).digest(form);

export interface Wrapping {
  name: string;
  steps: string[];
  wrap(text: string): string;
}

const SPECIAL: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** Text in, text out: these can be put into each other. */
export const TEXT_WRAPPINGS: readonly Wrapping[] = [
  {
    name: 'percent',
    steps: ['uri'],
    wrap: text => [...bytes(text)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  },
  {name: 'component', steps: ['uri'], wrap: text => `${encodeURIComponent(text)}%20`},
  {name: 'base64', steps: ['base64'], wrap: base64},
  {name: 'base64url', steps: ['base64'], wrap: base64url},
  {name: 'base64 of JSON', steps: ['base64'], wrap: text => base64(JSON.stringify({k: 7, v: text}))},
  {name: 'hex', steps: ['hex'], wrap: hex},
  {name: 'HEX', steps: ['hex'], wrap: text => hex(text).toUpperCase()},
  {
    name: 'JSON escapes',
    steps: ['json'],
    wrap: text =>
      `"${[...text].map(sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`,
  },
  {
    name: 'HTML escapes',
    steps: ['html'],
    wrap: text => `<b>${[...text].map(sign => SPECIAL[sign] ?? `&#${sign.codePointAt(0)};`).join('')}</b>`,
  },
  {
    name: 'gzip in base64',
    steps: ['base64', 'gzip'],
    wrap: text => base64(gzipSync(bytes(text.padEnd(40, '. ')))),
  },
  {
    name: 'zlib in base64',
    steps: ['base64', 'deflate'],
    wrap: text => base64url(zlibSync(bytes(text.padEnd(40, '. ')))),
  },
  {
    name: 'lz-string',
    steps: ['lz-string'],
    wrap: text => LZString.compressToEncodedURIComponent(JSON.stringify({v: text})),
  },
  {
    name: 'lz-string in base64',
    steps: ['lz-string'],
    wrap: text => LZString.compressToBase64(JSON.stringify({v: text})),
  },
];

/** Text in, a body out. */
export const BODIES: readonly {name: string; steps: string[]; body(text: string): Uint8Array}[] = [
  {name: 'JSON', steps: [], body: text => bytes(JSON.stringify({a: [1, {b: text}]}))},
  {name: 'form', steps: ['uri'], body: text => bytes(new URLSearchParams({a: '1', b: text}).toString())},
  {name: 'gzip', steps: ['gzip'], body: text => gzipSync(bytes(JSON.stringify({b: text, c: 'more of it'})))},
  {
    name: 'zlib',
    steps: ['deflate'],
    body: text => zlibSync(bytes(JSON.stringify({b: text, c: 'more of it'}))),
  },
  {
    name: 'deflate',
    steps: ['deflate'],
    body: text => deflateSync(bytes(JSON.stringify({b: text, c: 'more of it, and more of it'}))),
  },
  {
    name: 'brotli',
    steps: ['brotli'],
    body: text =>
      new Uint8Array(brotliCompressSync(bytes(JSON.stringify({b: text, c: 'more of it, '.repeat(20)})))),
  },
  {
    name: 'UTF-16',
    steps: ['utf16'],
    body: text => new Uint8Array(Buffer.from(JSON.stringify({b: text}), 'utf16le')),
  },
  {
    name: 'UTF-16, high byte first',
    steps: ['utf16'],
    body: text => new Uint8Array(Buffer.from(JSON.stringify({b: text}), 'utf16le').swap16()),
  },
  {
    name: 'lz-string in wide signs',
    steps: ['lz-string'],
    body: text => bytes(LZString.compressToUTF16(JSON.stringify({b: text, c: 'more of it'}))),
  },
  {
    name: 'lz-string in bytes',
    steps: ['lz-string'],
    body: text => LZString.compressToUint8Array(JSON.stringify({b: text, c: 'more of it'})),
  },
  {
    name: 'multipart',
    steps: [],
    body: text => bytes(`--xYz\r\nContent-Disposition: form-data; name="b"\r\n\r\n${text}\r\n--xYz--\r\n`),
  },
  {
    name: 'gzip as a file of a multipart body',
    steps: ['gzip'],
    body: text =>
      new Uint8Array(
        Buffer.concat([
          Buffer.from('--xYz\r\nContent-Disposition: form-data; name="b"; filename="b.gz"\r\n\r\n'),
          gzipSync(bytes(`{"b": ${JSON.stringify(text)}}`)),
          Buffer.from('\r\n--xYz--\r\n'),
        ]),
      ),
  },
  {
    name: 'length-prefixed bytes',
    steps: [],
    body: text => Uint8Array.from([8, 150, 1, 18, bytes(text).length, ...bytes(text), 40, 1, 255, 128]),
  },
  {
    name: 'quoted-printable',
    steps: ['quoted-printable'],
    body: text =>
      bytes(
        `Content-Transfer-Encoding: quoted-printable\r\n\r\nFrom: ${[...bytes(text)].map(byte => (byte === 46 || byte === 64 || byte > 126 || byte < 33 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('')}`,
      ),
  },
  {
    name: 'base64 in lines',
    steps: ['base64'],
    body: text =>
      bytes(
        (
          base64(JSON.stringify({event: 'checkout', b: text, at: 1_764_000_000})).match(/.{1,76}/g) ?? []
        ).join('\r\n'),
      ),
  },
];
