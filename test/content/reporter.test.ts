import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {ContentEvent} from '../../src/model/messages';

const sent: string[][] = [];
let answer: (() => Promise<unknown>) | undefined;

vi.stubGlobal('chrome', {
  runtime: {
    id: 'x',
    sendMessage: (message: {events: ContentEvent[]}) => {
      sent.push(message.events.map(one => (one.type === 'told' ? one.kind : one.type)));
      return answer ? answer() : Promise.resolve({status: 'recorded'});
    },
  },
});
const {Reporter} = await import('../../src/content/reporter');

const event = (type: string): ContentEvent => ({type, at: 1}) as unknown as ContentEvent;

describe('the reporter', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    sent.length = 0;
    answer = undefined;
  });
  afterEach(() => void vi.useRealTimers());

  it('sends again what was not answered', async () => {
    const reporter = new Reporter(() => undefined);
    answer = () => Promise.reject(new Error('gone'));
    reporter.send(event('page'));
    await vi.advanceTimersByTimeAsync(50);
    answer = undefined;
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toEqual([['page'], ['page']]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(2);
  });

  it('lets what scripts do wait for more, and sends it with what cannot wait', async () => {
    const reporter = new Reporter(() => undefined);
    reporter.send(event('acts'));
    reporter.send({type: 'told', kind: 'calls', text: '{}'});
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(60);
    expect(sent).toEqual([['acts', 'calls']]);
    reporter.send({type: 'told', kind: 'stored', text: '{}'});
    reporter.send(event('typed'));
    await vi.advanceTimersByTimeAsync(50);
    expect(sent[1]).toEqual(['stored', 'typed']);
  });

  it('tells a page’s last at once, also what a recorder that died may not have heard, but nothing twice that counts', async () => {
    const reporter = new Reporter(() => undefined);
    answer = () => new Promise(() => undefined);
    reporter.send(event('page'));
    reporter.send({type: 'told', kind: 'frame', text: '{}'});
    await vi.advanceTimersByTimeAsync(50);
    reporter.send(event('submit'));
    reporter.hurry();
    expect(sent).toEqual([
      ['page', 'frame'],
      ['page', 'submit'],
    ]);
    reporter.hurry();
    expect(sent).toHaveLength(2);
  });
});
