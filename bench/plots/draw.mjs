/**
 * Draws what benches printed: `node bench/plots/draw.mjs <file>`. The file holds their lines of JSON: those of `load.mjs --each`,
 * `store.mjs` and `memory.mjs`; others are passed over. The pictures go to `docs/images`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import * as Plot from '@observablehq/plot';
import {parseHTML} from 'linkedom';

const IMAGES = path.resolve(import.meta.dirname, '..', '..', 'docs', 'images');
const {document} = parseHTML('<!doctype html><html><body></body></html>');

/** @typedef {Record<string, any>} Line */
/** @type {Line[]} */
const lines = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(line => line.startsWith('{'))
  .map(line => JSON.parse(line));

/** @param {string} name @param {Plot.PlotOptions} options */
function draw(name, options) {
  const svg = Plot.plot({
    document: /** @type {any} */ (document),
    width: 720,
    style: {background: 'white', color: '#1c2b2a', fontSize: '13px'},
    ...options,
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  writeFileSync(path.join(IMAGES, `${name}.svg`), `${svg.outerHTML}\n`);
  console.log(`docs/images/${name}.svg`);
}

/** Each run of a round as a ratio to that round's run without an extension. @param {'load' | 'cpu'} what */
function ratios(what) {
  const runs = lines.filter(({round}) => round !== undefined);
  const bare = new Map(
    runs.filter(({build}) => build === 'none').map(run => [`${run.browser} ${run.round}`, run[what]]),
  );
  return runs
    .filter(({build}) => build !== 'none')
    .map(run => ({
      name: `${run.browser === 'firefox' ? 'Firefox' : 'Chromium'}: ${run.build}`,
      what: what === 'load' ? 'page load' : 'processor time',
      ratio: run[what] / bare.get(`${run.browser} ${run.round}`),
    }));
}

const whole = [...ratios('load'), ...ratios('cpu')];
if (whole.length > 0) {
  draw('performance-load', {
    marginLeft: 210,
    marginRight: 24,
    marginBottom: 48,
    height: 80 + 34 * new Set(whole.map(({name}) => name)).size,
    x: {
      label: 'ratio to a browser without extensions, each run and the median →',
      grid: true,
      nice: true,
      ticks: 5,
      labelOffset: 44,
    },
    y: {label: null, domain: [...new Set(whole.map(({name}) => name))], tickSize: 0},
    fx: {label: null},
    marks: [
      Plot.ruleX([1], {stroke: '#7a8685'}),
      Plot.dot(whole, {fx: 'what', x: 'ratio', y: 'name', r: 3, fill: '#1d7a72', fillOpacity: 0.45}),
      Plot.tickX(
        whole,
        Plot.groupY({x: 'median'}, {fx: 'what', x: 'ratio', y: 'name', stroke: '#b4532a', strokeWidth: 3}),
      ),
    ],
  });
}

/** @param {string} name @param {{bench: string, x: string, y: string, xLabel: string, yLabel: string}} what */
function line(name, {bench, x, y, xLabel, yLabel}) {
  const points = lines.filter(one => one.bench === bench);
  if (points.length === 0) return;
  draw(name, {
    height: 260,
    marginTop: 48,
    marginBottom: 52,
    marginLeft: 48,
    marginRight: 48,
    x: {
      label: xLabel,
      labelOffset: 46,
      ticks: 5,
      tickFormat: (/** @type {number} */ count) => count.toLocaleString('en'),
    },
    y: {label: yLabel, labelOffset: 40, grid: true, zero: true, ticks: 5},
    marks: [
      Plot.lineY(points, {x, y, stroke: '#1d7a72', strokeWidth: 2}),
      Plot.dot(points, {x, y, fill: '#1d7a72', r: 4}),
      Plot.text(points, {x, y, text: y, dy: -12, fill: '#1c2b2a'}),
    ],
  });
}
line('performance-store', {
  bench: 'store',
  x: 'observations',
  y: 'batchMs',
  xLabel: 'observations in the store →',
  yLabel: '↑ ms to write a batch of 40',
});
line('performance-memory', {
  bench: 'memory',
  x: 'visits',
  y: 'heapMB',
  xLabel: 'visits →',
  yLabel: '↑ MB of the background’s heap',
});
