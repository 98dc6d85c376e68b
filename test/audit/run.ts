import {spawn} from 'node:child_process';
import path from 'node:path';

const BIN = path.resolve('bin/tillwatch.mjs');

/** What a run of the command gave. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command line as a person or a script does. */
export function tillwatch(...words: string[]): Promise<Run> {
  const child = spawn(process.execPath, [BIN, ...words], {stdio: ['ignore', 'pipe', 'pipe']});
  const run: Run = {code: null, out: '', err: ''};
  child.stdout.setEncoding('utf8').on('data', text => {
    run.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    run.err += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve({...run, code}));
  });
}

/** A small recording: one product page that tells one company of its product. */
export function smallHar(shop: string, product: string): unknown {
  const url = `https://${shop}.example/item/${product}`;
  const entry = (address: string, at: number, more: {mimeType: string; text?: string}, referer = '') => ({
    startedDateTime: new Date(Date.parse('2026-05-04T10:00:00Z') + at).toISOString(),
    time: 5,
    pageref: 'page_1',
    request: {
      method: 'GET',
      url: address,
      headers: [
        {name: 'Referer', value: referer},
        {name: 'Cookie', value: 'visitor=8f14e45fceea167a5a36dedd4bea2543'},
      ],
    },
    response: {status: 200, headers: [], content: more},
  });
  const html = `<title>${product}</title><script type="application/ld+json">{"@type":"Product","name":"${product}"}</script>`;
  return {
    log: {
      version: '1.2',
      creator: {name: 'WebInspector', version: '537.36'},
      pages: [{id: 'page_1', title: url}],
      entries: [
        entry(url, 0, {mimeType: 'text/html', text: html}),
        entry(
          `https://www.google-analytics.com/g/collect?v=2&tid=G-1&cid=8f14e45fceea167a5a36dedd4bea2543&en=view_item&cu=EUR&epn.value=9.5&pr1=nm${product}~pr9.5`,
          900,
          {mimeType: 'image/gif'},
          url,
        ),
      ],
    },
  };
}
