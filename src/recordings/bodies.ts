import {LIMITS} from '../model/limits';
import type {RawBody} from '../scan/raw';
import type {HarEntry} from './har';

const encoder = new TextEncoder();

/** Bytes of base64, or null where it is none. */
export function bytesOfBase64(text: string): Uint8Array | null {
  try {
    const binary = atob(text.slice(0, text.length - (text.length % 4)));
    return Uint8Array.from(binary, sign => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Devtools write bytes that are no text as one character each, up to U+00FF; any character beyond that is text. */
function bytesOfText(text: string): Uint8Array {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells bytes from text
  const isBinary = /[\u0000-\u0008\u000e-\u001f]/.test(text.slice(0, 512)) && !/[^\u0000-\u00ff]/.test(text);
  return isBinary ? Uint8Array.from(text, sign => sign.charCodeAt(0)) : encoder.encode(text);
}

/** The body of a request; `unreadable` where there was one and the file does not hold it. */
export function bodyIn({request}: HarEntry): RawBody | null {
  const {postData, bodySize = 0} = request;
  const text = postData?.text ?? '';
  if (postData && text !== '') {
    const encoded = (postData.encoding ?? postData._encoding) === 'base64' ? bytesOfBase64(text) : null;
    const bytes = encoded ?? bytesOfText(text);
    // Devtools give the size of the text that they write, even where that is no text.
    const isCut = bodySize > (encoded ?? encoder.encode(text)).length;
    return {kind: 'bytes', bytes: bytes.subarray(0, LIMITS.body), total: isCut ? bodySize : bytes.length};
  }
  const params = postData?.params ?? [];
  if (params.length > 0)
    return {
      kind: 'form',
      fields: params.slice(0, LIMITS.leaves).map(({name, value}) => [name, value.slice(0, LIMITS.body)]),
    };
  const length = Number(
    request.headers.find(({name}) => name.toLowerCase() === 'content-length')?.value ?? 0,
  );
  return Math.max(bodySize, length) > 0 ? {kind: 'unreadable'} : null;
}

/** Text of a response's body, or null where the file does not hold it. */
export function answerIn({response: {content}}: HarEntry): string | null {
  const {text, encoding} = content;
  if (text === undefined || text === '') return null;
  if (encoding !== 'base64') return text;
  const bytes = bytesOfBase64(text);
  return bytes ? new TextDecoder().decode(bytes) : null;
}
