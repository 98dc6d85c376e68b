import type {Runtime} from 'webextension-polyfill';
import {
  type ContentReply,
  type FromView,
  parseFieldQuestion,
  parseFromContent,
  parseFromView,
} from '../model/messages';
import {browser} from '../platform';
import {answerAboutFields} from './field-types';
import type {ContentSender} from './page-events';

/** What each message of a view does. */
export type ViewHandlers = {
  [Type in FromView['type']]: (message: Extract<FromView, {type: Type}>) => Promise<unknown>;
};

/** A message's sender with what Chrome adds. */
type Sender = Runtime.MessageSender & {documentId?: string};

const OWN_ORIGIN = new URL(browser.runtime.getURL('')).origin;

function contentSender(sender: Sender): ContentSender | null {
  const tab = sender.tab?.id;
  if (tab === undefined || sender.tab?.incognito) return null;
  let host = '';
  try {
    // A frame without an address of its own (`about:blank`, `srcdoc`) belongs to whoever embeds it.
    const address = /^https?:/.test(sender.url ?? '') ? sender.url : sender.tab?.url;
    host = new URL(address ?? '').hostname;
  } catch {
    return null;
  }
  const where = {tab, frameId: sender.frameId ?? 0, documentId: sender.documentId, at: Date.now()};
  return {where, host};
}

/**
 * Checks who speaks before what is said: only our own pages may ask for data or changes, only content
 * scripts may report, or ask what the fields of their forms are for. Anything that does not parse is answered with an error and changes nothing.
 */
export function route(
  views: ViewHandlers,
  content: (
    message: NonNullable<ReturnType<typeof parseFromContent>>,
    sender: ContentSender,
  ) => Promise<ContentReply>,
): (message: unknown, sender: Sender) => Promise<unknown> {
  return async (message, sender) => {
    if (sender.id !== browser.runtime.id) return {error: 'foreign sender'};
    if (sender.url?.startsWith(`${OWN_ORIGIN}/`)) {
      const parsed = parseFromView(message);
      if (!parsed) return {error: 'unknown message'};
      const handle = views[parsed.type] as (message: FromView) => Promise<unknown>;
      return handle(parsed);
    }
    const from = contentSender(sender);
    const question = from && parseFieldQuestion(message);
    if (question) return answerAboutFields(question);
    const parsed = parseFromContent(message);
    if (!parsed || !from) return {error: 'unknown message'};
    return content(parsed, from);
  };
}
