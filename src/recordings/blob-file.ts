import type {RecordingFile} from './read';

/** Pieces of a stream; a browser's own streams can't be walked through in all of its versions. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops early needs no more of it.
    await reader.cancel().catch(() => undefined);
  }
}

/** The first bytes of gzip (RFC 1952). */
const GZIP = [0x1f, 0x8b];
const HEAD = 4_000;

/** A file that somebody chose in a page; gzip is undone. */
export async function fileOfBlob(blob: Blob): Promise<RecordingFile> {
  const first = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const isPacked = GZIP.every((byte, at) => first[at] === byte);
  return {
    ...(isPacked ? {} : {size: blob.size}),
    open: () =>
      piecesOf(isPacked ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob.stream()),
  };
}

/** Whether a file is a recording, by its name or by how it begins. */
export async function isRecording(file: Blob & {name?: string}): Promise<boolean> {
  if (/\.har(\.gz)?$/i.test(file.name ?? '')) return true;
  const head = await file.slice(0, HEAD).text();
  return /^\s*\{\s*"log"\s*:/.test(head.replace(/^\uFEFF/, ''));
}
