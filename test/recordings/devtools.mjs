/**
 * Records what a page asks for as Chromium's devtools write it to a HAR file: same source (the browser's own protocol), same
 * names, same additions (`_resourceType`, `_initiator`, `_webSocketMessages`).
 */

/** @import {CDPSession, Page} from 'puppeteer-core' */

/**
 * @typedef {object} Begun
 * @property {any} sent
 * @property {any} [extra]
 * @property {any} [response]
 * @property {any} [responseExtra]
 * @property {number} [endedAt]
 * @property {string} [failed]
 * @property {Promise<any>} [body]
 * @property {Promise<any>} [postData]
 * @property {boolean} [isFromMemory]
 * @property {any[]} messages
 * @property {string} pageref
 */

const named = (/** @type {Record<string, string>} */ headers = {}) =>
  Object.entries(headers).flatMap(([name, value]) => value.split('\n').map(line => ({name, value: line})));

/**
 * @param {Page} page
 * @returns {Promise<{har(options?: {sanitized?: boolean, bodies?: boolean}): Promise<any>}>}
 */
export async function recordDevtools(page) {
  /** @type {Begun[]} */
  const all = [];
  /** @type {{id: string, startedDateTime: string, title: string, pageTimings: object}[]} */
  const pages = [];
  const root = await page.createCDPSession();
  /** @type {Promise<unknown>[]} */
  const attached = [];

  /** @type {CDPSession[]} */
  const sessions = [];
  /** The document of a frame in another process is asked for here and kept there. @param {CDPSession} session @param {string} requestId */
  const bodyOf = async (session, requestId) => {
    for (const asked of [session, ...sessions]) {
      const body = await asked.send('Network.getResponseBody', {requestId}).catch(() => undefined);
      if (body) return body;
    }
    return undefined;
  };

  /** @param {CDPSession} session @param {boolean} isTop */
  const follow = (session, isTop) => {
    sessions.push(session);
    /** @type {Map<string, Begun>} */
    const running = new Map();
    /** @type {Map<string, any[]>} */
    const early = new Map();
    const extra = (/** @type {string} */ id, /** @type {any} */ about) => {
      const one = /** @type {any} */ (running.get(id));
      if (one && !one[about.key]) one[about.key] = about.value;
      else early.set(id, [...(early.get(id) ?? []), about]);
    };
    session.on('Network.requestWillBeSent', event => {
      const {requestId, redirectResponse, request, type, wallTime, frameId} = event;
      const before = running.get(requestId);
      if (before && redirectResponse) {
        before.response = redirectResponse;
        before.endedAt = event.timestamp;
        takeEarly(requestId, before);
      }
      const isPage = isTop && type === 'Document' && event.loaderId === requestId && frameId === mainFrame;
      if (isPage && !redirectResponse)
        pages.push({
          id: `page_${pages.length + 1}`,
          startedDateTime: new Date(wallTime * 1000).toISOString(),
          title: request.url,
          pageTimings: {},
        });
      /** @type {Begun} */
      const one = {sent: event, messages: [], pageref: pages.at(-1)?.id ?? 'page_0'};
      if (request.hasPostData && request.postData === undefined)
        one.postData = session.send('Network.getRequestPostData', {requestId}).catch(() => undefined);
      running.set(requestId, one);
      all.push(one);
      takeEarly(requestId, one);
    });
    /** @param {string} id @param {Begun} one */
    const takeEarly = (id, one) => {
      const waiting = early.get(id) ?? [];
      early.delete(id);
      for (const about of waiting) {
        if (!one[/** @type {'extra'} */ (about.key)]) one[/** @type {'extra'} */ (about.key)] = about.value;
        else early.set(id, [...(early.get(id) ?? []), about]);
      }
    };
    session.on('Network.requestWillBeSentExtraInfo', event =>
      extra(event.requestId, {key: 'extra', value: event}),
    );
    session.on('Network.responseReceivedExtraInfo', event =>
      extra(event.requestId, {key: 'responseExtra', value: event}),
    );
    session.on('Network.requestServedFromCache', ({requestId}) => {
      const one = running.get(requestId);
      if (one) one.isFromMemory = true;
    });
    session.on('Network.responseReceived', ({requestId, response}) => {
      const one = running.get(requestId);
      if (one) one.response = response;
    });
    session.on('Network.loadingFinished', ({requestId, timestamp}) => {
      const one = running.get(requestId);
      if (!one) return;
      one.endedAt = timestamp;
      one.body = bodyOf(session, requestId);
    });
    session.on('Network.loadingFailed', ({requestId, timestamp, errorText}) => {
      const one = running.get(requestId);
      if (!one) return;
      one.endedAt = timestamp;
      one.failed = errorText;
    });
    session.on('Network.webSocketCreated', ({requestId, url, initiator}) => {
      const sent = {request: {url, method: 'GET', headers: {}}, type: 'WebSocket', initiator};
      const one = {sent, messages: [], pageref: pages.at(-1)?.id ?? 'page_0'};
      running.set(requestId, one);
      all.push(one);
    });
    session.on('Network.webSocketWillSendHandshakeRequest', ({requestId, wallTime, timestamp, request}) => {
      const one = running.get(requestId);
      if (!one) return;
      Object.assign(one.sent, {wallTime, timestamp});
      one.extra = {headers: request.headers};
    });
    session.on('Network.webSocketHandshakeResponseReceived', ({requestId, response}) => {
      const one = running.get(requestId);
      if (one) one.response = {...response, mimeType: ''};
    });
    for (const [name, type] of [
      ['Network.webSocketFrameSent', 'send'],
      ['Network.webSocketFrameReceived', 'receive'],
    ]) {
      session.on(/** @type {any} */ (name), (/** @type {any} */ {requestId, timestamp, response}) => {
        const one = running.get(requestId);
        const time = one ? one.sent.wallTime + (timestamp - one.sent.timestamp) : 0;
        one?.messages.push({type, time, opcode: response.opcode, data: response.payloadData});
      });
    }
    session.on('Target.attachedToTarget', ({sessionId, targetInfo}) => {
      const child = session.connection()?.session(sessionId);
      if (child) follow(child, false);
      attached.push(start(child ?? undefined, targetInfo.type));
    });
  };

  /** @param {CDPSession | undefined} session @param {string} type */
  const start = async (session, type) => {
    if (!session) return;
    await session.send('Network.enable', {maxPostDataSize: 1_000_000}).catch(() => undefined);
    if (type === 'iframe' || type === 'page') await autoAttach(session).catch(() => undefined);
    await session.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  };
  const autoAttach = (/** @type {CDPSession} */ session) =>
    session.send('Target.setAutoAttach', {autoAttach: true, waitForDebuggerOnStart: true, flatten: true});

  const {frameTree} = await root.send('Page.getFrameTree');
  const mainFrame = frameTree.frame.id;
  follow(root, true);
  await start(root, 'page');

  return {
    async har({sanitized = false, bodies = true} = {}) {
      await Promise.all(attached);
      for (const one of all) {
        const isFrame = one.sent.type === 'Document' && one.endedAt !== undefined;
        if (isFrame && !(await one.body)) one.body = bodyOf(root, one.sent.requestId);
      }
      const entries = [];
      for (const one of all) entries.push(await entryOf(one, {sanitized, bodies}));
      entries.sort((a, b) => a.startedDateTime.localeCompare(b.startedDateTime));
      return {log: {version: '1.2', creator: {name: 'WebInspector', version: '537.36'}, pages, entries}};
    },
  };
}

/** @param {Begun} one @param {{sanitized: boolean, bodies: boolean}} options */
async function entryOf(one, {sanitized, bodies}) {
  const {sent, extra, response, responseExtra, failed, messages, pageref} = one;
  const {request, type, initiator, wallTime = 0, timestamp = 0} = sent;
  const secret = /^(cookie|set-cookie|authorization)$/i;
  const keep = (/** @type {{name: string, value: string}[]} */ headers) =>
    sanitized ? headers.filter(({name}) => !secret.test(name)) : headers;
  const body = bodies ? await one.body : undefined;
  const postData = request.postData ?? (await one.postData)?.postData;
  const headers = keep(named(extra?.headers ?? request.headers));
  const responseHeaders = keep(named(responseExtra?.headers ?? response?.headers));
  const find = (/** @type {{name: string, value: string}[]} */ list, /** @type {string} */ name) =>
    list.find(header => header.name.toLowerCase() === name)?.value ?? '';
  const time = Math.max(0, ((one.endedAt ?? timestamp) - timestamp) * 1000);
  const timing = response?.timing;
  const wait = timing
    ? Math.max(0, (timing.requestTime - timestamp) * 1000 + timing.receiveHeadersEnd)
    : time;
  return {
    _connectionId: String(response?.connectionId ?? ''),
    _initiator: initiator,
    _priority: request.initialPriority,
    _resourceType: (type === 'Other' ? 'other' : (type ?? 'other')).toLowerCase(),
    ...(one.isFromMemory || response?.fromDiskCache
      ? {_fromCache: one.isFromMemory ? 'memory' : 'disk'}
      : {}),
    ...(messages.length > 0 ? {_webSocketMessages: messages} : {}),
    cache: {},
    pageref,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: response?.protocol ?? 'http/1.1',
      headers,
      queryString: [...new URL(request.url).searchParams].map(([name, value]) => ({name, value})),
      cookies: [],
      headersSize: -1,
      bodySize: postData === undefined ? 0 : Buffer.byteLength(postData),
      ...(postData === undefined
        ? {}
        : {postData: {mimeType: find(headers, 'content-type'), text: postData}}),
    },
    response: {
      status: response?.status ?? 0,
      statusText: response?.statusText ?? '',
      httpVersion: response?.protocol ?? '',
      headers: responseHeaders,
      cookies: [],
      content: {
        size: body?.body?.length ?? 0,
        mimeType: response?.mimeType ?? 'x-unknown',
        ...(body?.body ? {text: body.body, ...(body.base64Encoded ? {encoding: 'base64'} : {})} : {}),
      },
      redirectURL: find(responseHeaders, 'location'),
      headersSize: -1,
      bodySize: -1,
      _transferSize: response?.encodedDataLength ?? 0,
      _error: failed ?? null,
    },
    serverIPAddress: response?.remoteIPAddress ?? '',
    startedDateTime: new Date(wallTime * 1000).toISOString(),
    time,
    timings: {blocked: -1, dns: -1, ssl: -1, connect: -1, send: 0, wait, receive: Math.max(0, time - wait)},
  };
}
