// What a room's browsers ask the serving machine for by its own address: how to join, the proxy's settings, and the
// extension itself, so that nobody needs the network.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
import {html} from './shop/lib/html.mjs';
import {send} from './shop/lib/reply.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const BROWSERS = /** @type {const} */ (['chrome', 'firefox']);

/**
 * The built extension as one archive; null where it is not built. Firefox takes it as it is, Chrome unpacked.
 * @param {'chrome' | 'firefox'} browser
 * @returns {Buffer | null}
 */
export function extensionArchive(browser) {
  const folder = path.join(DIST, browser);
  if (!existsSync(path.join(folder, 'manifest.json'))) return null;
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files[path.relative(folder, file).split(path.sep).join('/')] = readFileSync(file);
  }
  return Buffer.from(zipSync(files));
}

/**
 * Settings by which a browser asks this machine for the stand-ins, and goes its usual way for everything else.
 * @param {string} server host and port, as the browser itself reached it
 */
export const proxySettings = server => `// Only names that are nobody's (RFC 6761) go to the practice shop.
function FindProxyForURL(url, host) {
  return /^[a-z0-9-]+--[a-z0-9-]+\\.test$/i.test(host) ? ${JSON.stringify(`PROXY ${server}`)} : 'DIRECT';
}
`;

/** @param {string} server @param {string} shop address of the shop's workshop page */
const joinPage = (server, shop) =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tillwatch workshop · 工作坊</title>
<link rel="icon" href="data:,">
<style>
body { max-width: 44rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; font: 16px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; color: #26312c; background: #faf9f5; }
code { overflow-wrap: anywhere; background: #eef3ee; padding: 0 0.25rem; }
</style>
</head>
<body>
<main>
<h1>Tillwatch workshop</h1>
<ol>
<li>Get the extension: <a href="/tillwatch-firefox.zip">Firefox</a>, <a href="/tillwatch-chrome.zip">Chrome, Edge, Brave</a>.
Firefox: <code>about:debugging</code> → This Firefox → Load Temporary Add-on, and choose the archive.
Chrome: unpack it, then <code>chrome://extensions</code> → Developer mode → Load unpacked.</li>
<li>Tell the browser where the practice shop is. Firefox: Settings → Network Settings → Automatic proxy configuration URL:
<code>http://${server}/proxy.pac</code>. Chrome: close it, and start it with
<code>--user-data-dir=/tmp/workshop --proxy-pac-url=http://${server}/proxy.pac</code>, or set the address in the system’s
network settings.</li>
<li><a href="${shop}">Open the practice shop</a>.</li>
<li>Afterwards take the address out of the settings again.</li>
</ol>
<div lang="zh-CN">
<h1>Tillwatch 工作坊</h1>
<ol>
<li>获取扩展：<a href="/tillwatch-firefox.zip">Firefox</a>、<a href="/tillwatch-chrome.zip">Chrome、Edge、Brave</a>。
Firefox：打开 <code>about:debugging</code> → 此 Firefox → 临时载入附加组件，选择该压缩包。
Chrome：先解压，再打开 <code>chrome://extensions</code> → 开发者模式 → 加载已解压的扩展程序。</li>
<li>告诉浏览器练习商店在哪里。Firefox：设置 → 网络设置 → 自动代理配置的 URL：<code>http://${server}/proxy.pac</code>。
Chrome：关闭后用 <code>--user-data-dir=/tmp/workshop --proxy-pac-url=http://${server}/proxy.pac</code> 启动，
或在系统网络设置中填写该地址。</li>
<li><a href="${shop.replace('/workshop', '/zh/workshop')}">打开练习商店</a>。</li>
<li>结束后请从设置中删除该地址。</li>
</ol>
</div>
</main>
</body>
</html>`.toString();

/**
 * Answers requests for the serving machine itself.
 * @param {string} shop address of the shop's workshop page
 * @returns {(req: Request, res: Response) => boolean}
 */
export function roomDesk(shop) {
  return (req, res) => {
    // A whole address in the request line: somebody uses this machine as a proxy for a host that it does not play.
    if (/^[a-z]+:/i.test(req.url ?? '')) return false;
    const server = req.headers.host ?? '';
    // It goes into the proxy's settings: nothing but an address may.
    if (!/^[\w.:[\]-]{1,80}$/.test(server)) return send(res, 400, 'text/plain', 'No such host\n');
    const {pathname} = new URL(req.url ?? '/', 'http://room.test');
    const noStore = {'Cache-Control': 'no-store'};
    if (pathname === '/') return send(res, 200, 'text/html; charset=utf-8', joinPage(server, shop), noStore);
    if (pathname === '/proxy.pac')
      return send(res, 200, 'application/x-ns-proxy-autoconfig', proxySettings(server), noStore);
    const browser = BROWSERS.find(name => pathname === `/tillwatch-${name}.zip`);
    const archive = browser && extensionArchive(browser);
    if (archive) return send(res, 200, 'application/zip', archive, noStore);
    return send(res, 404, 'text/plain; charset=utf-8', 'Not found\n');
  };
}
