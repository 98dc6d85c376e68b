import snappy from 'snappyjs';

/** Reads a LevelDB varint; returns the value and the position behind it. */
function varint(bytes: Buffer, at: number): [number, number] {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  return [value, at];
}

function blockAt(table: Buffer, offset: number, size: number): Buffer {
  const stored = table.subarray(offset, offset + size);
  // One byte behind each block tells its compression: 1 is Snappy.
  return table[offset + size] === 1 ? Buffer.from(snappy.uncompress(stored)) : stored;
}

/** Handles (offset, size) that an index block holds as its values. */
function* handlesIn(index: Buffer): Generator<[number, number]> {
  const restarts = index.readUInt32LE(index.length - 4);
  const end = index.length - 4 - restarts * 4;
  for (let at = 0; at < end; ) {
    let unshared: number;
    let length: number;
    [, at] = varint(index, at);
    [unshared, at] = varint(index, at);
    [length, at] = varint(index, at);
    at += unshared;
    const [offset, behind] = varint(index, at);
    const [size] = varint(index, behind);
    yield [offset, size];
    at += length;
  }
}

/**
 * The data blocks of a LevelDB table file (`.ldb`), uncompressed. The footer of 48 bytes holds the handles of
 * the meta index and of the index.
 * Source: LevelDB, doc/table_format.md.
 */
export function levelTableBlocks(table: Buffer): Buffer[] {
  if (table.length < 48) return [];
  let at = table.length - 48;
  [, at] = varint(table, at);
  [, at] = varint(table, at);
  const [offset, behind] = varint(table, at);
  const [size] = varint(table, behind);
  return [...handlesIn(blockAt(table, offset, size))].map(([start, length]) => blockAt(table, start, length));
}
