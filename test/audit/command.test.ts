import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readBundle} from '../../src/bundle/import';
import {smallHar, tillwatch} from './run';

const TIME = 180_000;
const folder = mkdtempSync(path.join(tmpdir(), 'tillwatch-audit-'));
const at = (...names: string[]) => path.join(folder, ...names);
const put = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
};

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-node.mjs']);
}, TIME);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('tillwatch audit', () => {
  it('writes a report, a bundle and tables for each input, and goes on past broken ones', {
    timeout: TIME,
  }, async () => {
    const whole = put('cups.har', smallHar('cups', 'cup'));
    const text = JSON.stringify(smallHar('plates', 'plate'));
    const cut = put('plates.har', text.slice(0, -3));
    const inputs = [whole, cut, put('text.har', 'hello'), at('missing.har'), put('other.json', {a: 1})];
    const {code, out} = await tillwatch('audit', ...inputs, '--out', at('out'), '--jobs', '2');
    const lines = out.trim().split('\n');
    const lineOf = (name: string) => lines.find(line => line.split(/\s+/).includes(name)) ?? '';
    expect(code).toBe(1);
    expect(lineOf('cups')).toMatch(/^ok .*1 page, 1 request to others, 1 receiver, \d+ findings/);
    expect(lineOf('plates')).toMatch(/^in part .*ends before it is complete; requests read: 2/);
    expect(lineOf('text')).toMatch(/^failed .*no JSON/);
    expect(lineOf('missing')).toMatch(/^failed .*no such file/);
    expect(lineOf('other')).toMatch(/^failed .*no evidence bundle/);
    expect(lines.at(-1)).toMatch(/^5 inputs, 1 read in part, 3 failed/);

    const files = readdirSync(at('out', 'cups'));
    for (const name of [
      'report.html',
      'bundle.json',
      'findings.csv',
      'findings.ndjson',
      'requests.csv',
      'done.json',
    ])
      expect(files).toContain(name);
    const bundle = readBundle(readFileSync(at('out', 'cups', 'bundle.json'), 'utf8'));
    expect(bundle.ok && bundle.bundle.visits).toMatchObject([{kind: 'product', recording: {by: 'chromium'}}]);
    const report = readFileSync(at('out', 'cups', 'report.html'), 'utf8');
    expect(report).toContain('Google Analytics');
    expect(report).not.toMatch(/<script/);
    const facts = readFileSync(at('out', 'cups', 'facts.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(facts).toMatchObject([
      {recording: 'cups', receiver: 'google-analytics', event: 'product-view', value: 9.5},
    ]);
    expect(readdirSync(at('out')).sort()).toEqual(['cups', 'plates', 'tables']);
  });

  it('brings a bundle that it wrote to the same findings', {timeout: TIME}, async () => {
    const whole = put('again.har', smallHar('cups', 'cup'));
    await tillwatch('audit', whole, '--out', at('first'));
    const {code} = await tillwatch(
      'audit',
      at('first', 'again', 'bundle.json'),
      '--out',
      at('second'),
      '--language',
      'zh-CN',
    );
    expect(code).toBe(0);
    const claims = (file: string) =>
      readFileSync(file, 'utf8').replaceAll('"recording":"bundle"', '"recording":"again"');
    expect(claims(at('second', 'bundle', 'findings.ndjson'))).toBe(
      claims(at('first', 'again', 'findings.ndjson')),
    );
    expect(readFileSync(at('second', 'bundle', 'report.html'), 'utf8')).toContain('lang="zh-CN"');
  });

  it('passes over what is complete, and not over what has changed since', {timeout: TIME}, async () => {
    const inputs = ['a', 'b'].map(name => put(`${name}.har`, smallHar(name, 'cup')));
    const words = ['audit', ...inputs, '--out', at('resumed'), '--resume'];
    await tillwatch(...words);
    const before = statSync(at('resumed', 'a', 'report.html')).mtimeMs;
    put('b.har', smallHar('b', 'saucer'));
    const {code, out} = await tillwatch(...words);
    expect(code).toBe(0);
    expect(out).toMatch(/^ok +a .*kept$/m);
    expect(out).toMatch(/^ok +b .* s$/m);
    expect(statSync(at('resumed', 'a', 'report.html')).mtimeMs).toBe(before);
    expect(readFileSync(at('resumed', 'b', 'bundle.json'), 'utf8')).toContain('saucer');
  });

  it('keys hashes to the run, or to a key file, and writes no key that was not asked for', {
    timeout: TIME,
  }, async () => {
    const inputs = ['one', 'two'].map(name => put(`${name}.har`, smallHar(name, 'cup')));
    const hashIn = (out: string, name: string): string =>
      /"key":"cid"[^}]*"hash":"([\da-f]+)"/.exec(readFileSync(at(out, name, 'bundle.json'), 'utf8'))?.[1] ??
      '';
    const keyed = ['--key-file', at('key')];
    await tillwatch('audit', inputs[0] ?? '', '--out', at('k1'), ...keyed);
    await tillwatch('audit', inputs[1] ?? '', '--out', at('k2'), ...keyed);
    await tillwatch('audit', ...inputs, '--out', at('k3'));
    expect(hashIn('k1', 'one')).toMatch(/^[\da-f]{16}$/);
    expect(hashIn('k1', 'one')).toBe(hashIn('k2', 'two'));
    expect(hashIn('k3', 'one')).toBe(hashIn('k3', 'two'));
    expect(hashIn('k3', 'one')).not.toBe(hashIn('k1', 'one'));
    expect(statSync(at('key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(at('k3')).filter(name => name.includes('key'))).toEqual([]);
  });

  it.each([
    [['audit'], /--out DIR is missing/],
    [['audit', '--out', 'x'], /No input is given/],
    [['audit', 'a.har', '--out', 'x', '--shard', '4/4'], /--shard is i\/n/],
    [['audit', 'a.har', '--out', 'x', '--jobs', 'many'], /--jobs is a number/],
    [['audit', 'a.har', '--out', 'x', '--speed'], /--speed/],
    [['audit', 'a.har', '--out', 'x', '--list', 'nowhere.txt'], /nowhere\.txt can’t be read/],
    [['review'], /no command called “review”/],
  ])('says what is wrong with %j and ends with 2', {timeout: TIME}, async (words, said) => {
    const {code, err} = await tillwatch(...words);
    expect(code).toBe(2);
    expect(err).toMatch(said);
  });

  it('tells spreadsheets of no formula', {timeout: TIME}, async () => {
    mkdirSync(at('sheets'));
    const har = JSON.stringify(smallHar('cups', 'cup')).replace('en=view_item', 'en=%3DHYPERLINK(1)&_x=1');
    put('sheets/=cmd.har', har);
    await tillwatch('audit', at('sheets', '=cmd.har'), '--out', at('sheets', 'out'));
    const [name = ''] = readdirSync(at('sheets', 'out')).filter(one => one !== 'tables');
    for (const file of readdirSync(at('sheets', 'out', name)).filter(one => one.endsWith('.csv')))
      expect(readFileSync(at('sheets', 'out', name, file), 'utf8')).not.toMatch(/(^|,|")[=+@]/m);
  });
});
