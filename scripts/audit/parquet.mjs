/**
 * The tables of a shard as Parquet: one file for each table, from the NDJSON of all inputs of the shard.
 */
import {createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {fileWriter, ParquetWriter} from 'hyparquet-writer';

/** @import {SchemaElement} from 'hyparquet' */
/** @typedef {{name: string, type: 'text' | 'number' | 'boolean' | 'time' | 'list'}} Column */
/** @typedef {{name: string, columns: readonly Column[]}} Table */

/** Rows that are in memory at the same time, and stand together in the file. */
const ROWS = 20_000;

/** @type {Record<Column['type'], Partial<SchemaElement>>} */
const TYPES = {
  text: {type: 'BYTE_ARRAY', converted_type: 'UTF8'},
  number: {type: 'DOUBLE'},
  boolean: {type: 'BOOLEAN'},
  time: {type: 'INT64', converted_type: 'TIMESTAMP_MILLIS'},
  list: {type: 'BYTE_ARRAY', converted_type: 'UTF8'},
};

/** @param {readonly Column[]} columns @returns {SchemaElement[]} */
function schemaOf(columns) {
  return [
    {name: 'root', num_children: columns.length},
    ...columns.map(({name, type}) => ({
      ...TYPES[type],
      name,
      repetition_type: /** @type {const} */ ('OPTIONAL'),
    })),
  ];
}

/** @param {unknown} cell @param {Column['type']} type */
function cellValue(cell, type) {
  if (cell === undefined || cell === null) return null;
  if (type === 'time') return new Date(String(cell));
  // Lists of words are text with line breaks in between: every engine can split that, and no word has one.
  return type === 'list' ? /** @type {string[]} */ (cell).join('\n') : cell;
}

/**
 * Writes `DIR/tables/<table>/shard=<i>/part-<i>.parquet` for every table. A shard without a row has no file. What was there
 * of the shard before is replaced, each file whole or not at all.
 * @param {{out: string, folders: readonly string[], tables: readonly Table[], shard: {index: number, of: number}}} about
 */
export async function writeParquet({out, folders, tables, shard}) {
  const index = String(shard.index).padStart(String(shard.of - 1).length, '0');
  for (const table of tables) {
    const folder = path.join(out, 'tables', table.name, `shard=${index}`);
    const file = path.join(folder, `part-${index}.parquet`);
    const sources = folders.map(one => path.join(one, `${table.name}.ndjson`)).filter(existsSync);
    mkdirSync(folder, {recursive: true});
    const rows = await writeTable(`${file}.new`, table, sources);
    if (rows > 0) renameSync(`${file}.new`, file);
    else {
      rmSync(`${file}.new`, {force: true});
      rmSync(file, {force: true});
      if (readdirSync(folder).length === 0) rmSync(folder, {recursive: true});
    }
  }
}

/** @param {string} file @param {Table} table @param {readonly string[]} sources @returns {Promise<number>} */
async function writeTable(file, {columns}, sources) {
  const writer = new ParquetWriter({writer: fileWriter(file), schema: schemaOf(columns)});
  /** @type {Record<string, unknown>[]} */
  let rows = [];
  let written = 0;
  const flush = async () => {
    if (rows.length === 0) return;
    await writer.write({
      columnData: columns.map(({name, type}) => ({name, data: rows.map(row => cellValue(row[name], type))})),
      rowGroupSize: ROWS,
    });
    written += rows.length;
    rows = [];
  };
  for (const source of sources) {
    for await (const line of createInterface({
      input: createReadStream(source),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      if (line === '') continue;
      rows.push(JSON.parse(line));
      if (rows.length >= ROWS) await flush();
    }
  }
  await flush();
  await writer.finish();
  return written;
}
