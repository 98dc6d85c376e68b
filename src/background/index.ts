import type {WebRequest} from 'webextension-polyfill';
import type {ContentEvent, ListsReply, SettingsReply, TabStatus} from '../model/messages';
import {browser, closeLocalStorage} from '../platform';
import {Identifiers} from '../scan/identifiers';
import {keyedHash} from '../scan/needles';
import {readVisits} from '../store/read';
import {Aliases} from './aliases';
import {Callers} from './callers';
import {withFieldTypes} from './field-types';
import {FilterLists, ListError} from './filter-lists';
import {holdings} from './holdings';
import {Network} from './network';
import {gateOldRecords} from './old-records';
import {PageEvents} from './page-events';
import {Recorder} from './recorder';
import {route} from './router';
import {SessionState} from './session-state';
import {Settings} from './settings';
import {TypedValues} from './typed-values';
import {Visits} from './visits';
import type {RequestDetails} from './web-request';

/*
 * The composition root: everything is made and wired here, and every listener is registered in the first
 * tick, since the browser wakes the worker only for what is registered by then.
 */

const SESSION_DELAY = 30;
const DAY = 86_400_000;
/** A page that is closed still sends for so long (ms); what it sends has to be searched for what was typed there. */
const AFTERLIFE = 10_000;

const session = new SessionState(SESSION_DELAY);
const settings = new Settings();
const recorder = new Recorder(session);
const lists = new FilterLists(() => recorder.store());
const typed: TypedValues = new TypedValues(session, tab => visits.current(tab)?.visit.site);
const visits = new Visits(session, {
  ruleFor: site => settings.effectiveRule(site),
  needles: tab => typed.needles(tab),
  isIncomplete: tab => typed.isIncomplete(tab),
  onRecorded: (visit, quiet) => recorder.recordVisit(visit, quiet),
  onDropped: id => recorder.dropVisit(id),
});
const callers = new Callers();
const identifiers = new Identifiers();
const pageEvents = new PageEvents({
  visits,
  typed,
  recorder,
  callers,
  identifiers,
  hash: value => keyedHash(settings.hashKey, value),
  network: () => network,
});

/** Whether it is told again and again as a total, or is worth nothing once its moment is over. */
const isRetold = (event: ContentEvent): boolean =>
  event.type === 'acts' || (event.type === 'told' && event.kind !== 'payment-request');

/** Name of this run of the browser; kept as long as the browser runs. */
function runName(): string {
  const known = session.get<string>('run');
  if (known) return known;
  const name = crypto.randomUUID().slice(0, 8);
  session.set('run', name);
  return name;
}

async function start(): Promise<Network> {
  await Promise.all([session.load(), settings.load(), lists.load()]);
  recorder.restore(visits.recorded());
  return new Network({
    visits,
    typed,
    recorder,
    session,
    run: runName(),
    hashKey: settings.hashKey,
    lists,
    callers,
    identifiers,
    aliases: new Aliases(),
  });
}

let network: Network | undefined;
const started = start().then(ready => {
  network = ready;
  ready.restore();
  return forgetClosed();
});

/** What older versions recorded is in order: nothing of it is handed out before. */
const settled = started
  .then(async () => gateOldRecords(await recorder.store(), Date.now()))
  .catch((error: Error) =>
    console.warn('Tillwatch could not go through older records and will try again:', error.name),
  );

function forget(tab: number): void {
  visits.forget(tab);
  typed.forget(tab);
  callers.forget(tab);
}

/** The worker may have died between the end of a tab and its being forgotten. */
async function forgetClosed(): Promise<void> {
  const known = visits.tabs();
  const open = new Set((await browser.tabs.query({})).map(({id}) => id));
  for (const tab of known) if (!open.has(tab)) forget(tab);
}

/** Runs at once when all is loaded; until then in the order of arrival. */
function whenStarted(step: (network: Network) => void): void {
  if (network) step(network);
  else void started.then(() => network && step(network));
}

// The key of the hashes is nothing for scripts that run beside pages.
void closeLocalStorage();

const EVERYTHING = {urls: ['<all_urls>']};
/** Chrome shows Referer, Cookie and CORS preflights only to who asks for them so; Firefox knows no such word. */
const {OnSendHeadersOptions: words} = browser.webRequest as {OnSendHeadersOptions?: Record<string, string>};
const isChrome = words !== undefined && 'EXTRA_HEADERS' in words;
const EXTRA = isChrome ? ['extraHeaders'] : [];
const options = <T extends string>(...words: T[]): T[] => [...words, ...(EXTRA as T[])];

/**
 * Requests of which it is told when their answer begins. Each event of each request costs the page's own loading; a script
 * or an image is over soon after, and one that is broken off in between is told as unknown. What a page sends as it is left
 * is often broken off then, by the browser alone.
 */
const AWAITED: WebRequest.ResourceType[] = [
  'main_frame',
  'sub_frame',
  'object',
  'xmlhttprequest',
  'media',
  'websocket',
  'ping',
  'other',
  // A beacon is a ping to Chrome, which refuses words that it does not know.
  ...(isChrome ? [] : (['beacon'] as const)),
];

browser.webRequest.onBeforeRequest.addListener(
  details => {
    whenStarted(ready => ready.started(details as RequestDetails));
    return undefined;
  },
  EVERYTHING,
  options('requestBody'),
);
browser.webRequest.onSendHeaders.addListener(
  details => whenStarted(ready => ready.sends(details)),
  EVERYTHING,
  options('requestHeaders'),
);
browser.webRequest.onHeadersReceived.addListener(
  details => {
    whenStarted(ready => ready.answers(details));
    return undefined;
  },
  {...EVERYTHING, types: AWAITED},
  options('responseHeaders'),
);
browser.webRequest.onBeforeRedirect.addListener(
  details => whenStarted(ready => ready.redirects(details)),
  EVERYTHING,
  options('responseHeaders'),
);
browser.webRequest.onCompleted.addListener(
  details => whenStarted(ready => ready.completes(details)),
  EVERYTHING,
  options('responseHeaders'),
);
browser.webRequest.onErrorOccurred.addListener(
  details => whenStarted(ready => ready.fails(details)),
  EVERYTHING,
);

/** Chrome's id of the document that an event of the navigation is about. */
const documentIdOf = (details: object): string | undefined =>
  'documentId' in details && typeof details.documentId === 'string' ? details.documentId : undefined;

browser.webNavigation.onCommitted.addListener(details => {
  if (details.frameId !== 0) return;
  whenStarted(ready => {
    visits.committed(details.tabId, details.url, details.timeStamp, documentIdOf(details));
    ready.resume(details.tabId);
  });
});
browser.webNavigation.onHistoryStateUpdated.addListener(details => {
  if (details.frameId !== 0) return;
  whenStarted(() =>
    visits.stepped(details.tabId, details.url, details.timeStamp, 'browser', documentIdOf(details)),
  );
});
browser.tabs.onRemoved.addListener(tab => {
  whenStarted(() => {
    visits.closed(tab, Date.now());
    setTimeout(() => forget(tab), AFTERLIFE);
  });
});

/** Everything older than the retention goes. */
async function prune(): Promise<void> {
  await started;
  const limit = Date.now() - settings.retentionDays * DAY;
  const old = (await readVisits(await recorder.store())).filter(
    visit => visit.startedAt < limit && !visit.from,
  );
  if (old.length > 0) await recorder.eraseVisits(old.map(visit => visit.id));
}
browser.alarms.onAlarm.addListener(() => void prune());
browser.runtime.onStartup.addListener(() => void prune());
browser.runtime.onInstalled.addListener(({reason}) => {
  void browser.alarms.create('prune', {periodInMinutes: 12 * 60});
  if (reason !== 'install') return;
  // Behind the page in front: there the browser itself says that we are new and offers to pin the button, and to put
  // another page before it takes that away.
  void browser.tabs.create({url: browser.runtime.getURL('src/views/welcome/index.html'), active: false});
});

/** Whether the person lets us see pages; Firefox asks them. */
const mayLook = (): Promise<boolean> => browser.permissions.contains({origins: ['<all_urls>']});

async function status(tab: number | undefined): Promise<TabStatus> {
  await started;
  await recorder.flush();
  const open = tab === undefined ? undefined : visits.current(tab);
  const trouble = recorder.trouble();
  return {
    ...(trouble ? {trouble} : {}),
    site: open?.visit.site,
    kind: open?.visit.kind,
    visit: open?.status === 'recorded' ? open.visit.id : undefined,
    recording: open?.status ?? 'none',
    rule: open ? settings.ruleFor(open.visit.site) : 'auto',
    paused: settings.paused,
    retentionDays: settings.retentionDays,
    access: await mayLook(),
  };
}

/** Does something about the lists and answers with what is subscribed then. */
async function withLists(step?: () => Promise<void>): Promise<ListsReply> {
  await started;
  try {
    await step?.();
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    return {lists: lists.status(), failure: error.code};
  }
  return {lists: lists.status()};
}

browser.runtime.onMessage.addListener(
  route(
    {
      status: ({tab}) => status(tab),
      'erase-all': async () => {
        await started;
        await recorder.eraseAll();
        // What was typed into pages that are still open stays in memory: it keeps it out of what is recorded from now on.
        for (const tab of visits.tabs()) visits.restart(tab, Date.now());
        return {ok: true};
      },
      'erase-site': async ({site}) => {
        await started;
        await recorder.flush();
        const ids = (await readVisits(await recorder.store(), {site})).flatMap(({id, from}) =>
          from ? [] : [id],
        );
        await recorder.eraseVisits(ids);
        for (const tab of visits.tabs()) {
          if (visits.current(tab)?.visit.site === site) visits.restart(tab, Date.now());
        }
        return {ok: true};
      },
      'set-site': async ({site, rule}) => {
        await started;
        await settings.setRule(site, rule);
        visits.apply(site);
        return {ok: true};
      },
      ...holdings(async () => {
        await settled;
        await recorder.flush();
        return recorder.store();
      }),
      settings: async (): Promise<SettingsReply> => {
        await started;
        return {
          recording: !settings.paused,
          rules: settings.rules(),
          retentionDays: settings.retentionDays,
          access: await mayLook(),
        };
      },
      'set-recording': async ({on}) => {
        await started;
        await settings.setPaused(!on);
        for (const site of new Set(visits.tabs().flatMap(tab => visits.current(tab)?.visit.site ?? [])))
          visits.apply(site);
        return {ok: true};
      },
      lists: () => withLists(),
      'subscribe-list': ({id}) => withLists(() => lists.subscribe(id, Date.now())),
      'unsubscribe-list': ({id}) => withLists(() => lists.unsubscribe(id)),
      'set-retention': async ({days}) => {
        await started;
        await settings.setRetention(days);
        await prune();
        return {ok: true};
      },
    },
    async (message, sender) => {
      await started;
      const reply = pageEvents.receive({...message, events: withFieldTypes(message)}, sender);
      network?.resume(sender.where.tab);
      // Only what is safe from the worker's death is acknowledged; what scripts do is counted anew all the time.
      if (!message.events.every(isRetold)) {
        await Promise.all([session.flush(), recorder.flush()]);
      }
      return reply;
    },
  ),
);
