import type {Channel} from '../emit';
import {natives} from '../natives';
import {wrapAnswers} from '../wrap';

/** Characters that are told of an answer and of a question. */
const MOST = 512;

/** What somebody answers to a question in the browser's own dialog: no field shows it. */
export function observePrompts(channel: Channel): void {
  wrapAnswers(window, 'prompt', (answer, args) => {
    if (typeof answer !== 'string' || answer === '' || channel.isResting()) return;
    const question = typeof args[0] === 'string' ? natives.slice(args[0], 0, MOST) : '';
    channel.emit({type: 'prompt', question, answer: natives.slice(answer, 0, MOST)});
  });
}
