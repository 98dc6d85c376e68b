import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DuckDBInstance} from '@duckdb/node-api';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {smallHar, tillwatch} from './run';

const TIME = 600_000;
const SHARDS = 16;
const INPUTS = 40;
const folder = mkdtempSync(path.join(tmpdir(), 'tillwatch-shards-'));
const out = path.join(folder, 'out');

/** The queries of the documents, word for word. */
const documented = [...readFileSync('docs/recordings.md', 'utf8').matchAll(/```sql\n([\s\S]*?)```/g)].map(
  ([, sql = '']) => sql,
);

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build-node.mjs']);
  const names = Array.from({length: INPUTS}, (_, at) =>
    path.join(folder, `shop${String(at).padStart(2, '0')}.har`),
  );
  for (const [at, name] of names.entries()) writeFileSync(name, JSON.stringify(smallHar(`shop${at}`, 'cup')));
  const list = path.join(folder, 'list.txt');
  writeFileSync(list, ['# forty shops', ...names].join('\n'));
  const shard = (index: number) =>
    tillwatch(
      'audit',
      '--list',
      list,
      '--out',
      out,
      '--shard',
      `${index}/${SHARDS}`,
      '--key-file',
      path.join(folder, 'key'),
    );
  // Two at a time, as a job array would start them side by side.
  for (let index = 0; index < SHARDS; index += 2) {
    const runs = await Promise.all([shard(index), shard(index + 1)]);
    for (const {code, err} of runs) expect([code, err]).toEqual([0, '']);
  }
}, TIME);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Runs a query where the tables lie. */
async function rowsOf(sql: string): Promise<Record<string, unknown>[]> {
  const db = await DuckDBInstance.create(':memory:');
  const connection = await db.connect();
  try {
    const reader = await connection.runAndReadAll(
      sql.replaceAll("'tables/", `'${out.replaceAll('\\', '/')}/tables/`),
    );
    return reader.getRowObjectsJson() as Record<string, unknown>[];
  } finally {
    connection.closeSync();
    db.closeSync();
  }
}

describe('a list that is split over 16 shards', () => {
  it('is done once, each input by one shard, and no shard has more than one more than another', () => {
    expect(readdirSync(out).filter(name => name !== 'tables')).toHaveLength(INPUTS);
    expect(readdirSync(path.join(out, 'tables', 'visits'))).toHaveLength(SHARDS);
    expect(readdirSync(path.join(out, 'tables', 'visits')).sort()[0]).toBe('shard=00');
  });

  it('is one table to DuckDB', async () => {
    const from = "from read_parquet('tables/requests/shard=*/*.parquet', hive_partitioning = true)";
    expect(
      await rowsOf(
        `select count(*)::int as n, count(distinct shard)::int as shards, count(distinct recording)::int as recordings ${from} where third_party`,
      ),
    ).toEqual([{n: INPUTS, shards: SHARDS, recordings: INPUTS}]);
    const sizes = await rowsOf(
      `select count(distinct recording)::int as n ${from} group by shard order by n`,
    );
    expect(sizes.map(({n}) => n)).toEqual([...Array(8).fill(2), ...Array(8).fill(3)]);
    const types = await rowsOf(
      `select typeof(seen_at) as t, typeof(third_party) as b, typeof(status) as s ${from} limit 1`,
    );
    expect(types).toEqual([{t: 'TIMESTAMP', b: 'BOOLEAN', s: 'DOUBLE'}]);
  });

  it('joins identifiers across shards by the key file', async () => {
    const bundles = ['shop00', 'shop17'].map(name =>
      readFileSync(path.join(out, name, 'bundle.json'), 'utf8'),
    );
    const [first, second] = bundles.map(text => /"key":"cid"[^}]*"hash":"([\da-f]+)"/.exec(text)?.[1]);
    expect(first).toBeDefined();
    expect(first).toBe(second);
  });

  it('answers the queries that the documents show', async () => {
    expect(documented.length).toBeGreaterThanOrEqual(2);
    for (const sql of documented) {
      const rows = await rowsOf(sql);
      expect(rows.length, sql).toBeGreaterThan(0);
    }
  });
});
