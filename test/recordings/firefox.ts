import type {Entry, Har} from 'har-format';

/** All that was recorded since the tool was opened is one page to it. */
const PAGE = 'page_1';

/** Mime types whose bodies Firefox writes in base64. */
const BASE64 = /^(image|font|application\/octet-stream)/;

/**
 * A HAR file as Firefox's network monitor exports it (`devtools/client/netmonitor/src/har/har-builder.js` in its source): one
 * page for everything, with the document's title; no `_initiator` and no `_resourceType`; forms also as `params`; bodies of
 * pictures in base64; `cache.afterRequest` where the cache answered; times with an offset.
 */
export function asFirefox(har: Har): unknown {
  const [first] = har.log.pages ?? [];
  return {
    log: {
      version: '1.2',
      creator: {name: 'Firefox', version: '140.0'},
      browser: {name: 'Firefox', version: '140.0'},
      pages: [
        {
          id: PAGE,
          pageTimings: {onContentLoad: -1, onLoad: -1},
          startedDateTime: inOffset(first?.startedDateTime ?? ''),
          title: 'Fernhill Goods',
        },
      ],
      entries: har.log.entries.map(firefoxEntry),
    },
  };
}

const inOffset = (time: string): string => time.replace('Z', '+00:00');

function firefoxEntry(entry: Entry): unknown {
  const {request, response, startedDateTime, time, timings} = entry;
  const {text = '', mimeType, encoding} = response.content;
  const isBase64 = BASE64.test(mimeType);
  const body = encoding === 'base64' ? Buffer.from(text, 'base64') : Buffer.from(text);
  const {postData} = request;
  const isForm = /x-www-form-urlencoded/.test(postData?.mimeType ?? '');
  return {
    startedDateTime: inOffset(startedDateTime),
    request: {
      bodySize: request.bodySize,
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/2',
      headers: request.headers,
      cookies: request.headers
        .filter(({name}) => /^cookie$/i.test(name))
        .flatMap(({value}) => value.split('; '))
        .map(pair => ({name: pair.split('=')[0], value: pair.slice(pair.indexOf('=') + 1)})),
      queryString: request.queryString,
      headersSize: 600,
      ...(postData
        ? {
            postData: {
              mimeType: postData.mimeType,
              params: isForm
                ? [...new URLSearchParams(postData.text)].map(([name, value]) => ({name, value}))
                : [],
              text: postData.text,
            },
          }
        : {}),
    },
    response: {
      status: response.status,
      statusText: response.statusText,
      httpVersion: 'HTTP/2',
      headers: response.headers,
      cookies: [],
      content: {
        mimeType,
        size: body.length,
        ...(isBase64 ? {encoding: 'base64'} : {}),
        text: body.toString(isBase64 ? 'base64' : 'utf8'),
      },
      redirectURL: response.redirectURL,
      headersSize: 300,
      bodySize: body.length + 300,
    },
    cache: '_fromCache' in entry ? {afterRequest: null} : {},
    timings: {blocked: 0, dns: 0, connect: 0, ssl: 0, send: 0, wait: timings.wait, receive: timings.receive},
    time: Math.round(time),
    _securityState: 'secure',
    serverIPAddress: '127.0.0.1',
    connection: '443',
    pageref: PAGE,
  };
}
