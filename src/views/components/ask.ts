import type {FromView} from '../../model/messages';
import {browser} from '../../platform';

/** Sends a message to the background; a refusal is an error. */
export async function ask(message: FromView): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (typeof answer === 'object' && answer !== null && 'error' in answer)
    throw new Error(String(answer.error));
  return answer;
}
