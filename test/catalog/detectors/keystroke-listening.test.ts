import {describe, expect, it} from 'vitest';
import {act, field, watched} from '../../records';
import {judge, statesOf} from './judging';

const LOGGER = 'cdn.logger.example/k.js';
const CHAT = 'widget.intercom.io/chat.js';
const card = field('f', 'v', {type: 'cc-number'});
const hear = (...observations: Parameters<typeof judge>[1]) =>
  judge('keystroke-listening', [watched(), card, ...observations]);

describe('keystroke listening', () => {
  it('knows a listener on a payment field', () => {
    expect(hear(act('listen:keydown', LOGGER, {field: 'cc-number'}))).toMatchObject([
      {
        state: 'found',
        receiver: 'logger.example',
        grade: 'observed',
        fields: ['cc-number'],
        reasons: ['payment-fields', 'on-fields'],
      },
    ]);
  });

  it('grades listeners on the whole page by what they are for', () => {
    expect(hear(act('listen:input:window', LOGGER))).toMatchObject([
      {grade: 'derivable', reasons: ['payment-fields', 'whole-page']},
    ]);
    expect(hear(act('listen:keydown:window', LOGGER))).toMatchObject([{grade: 'plausible'}]);
  });

  it('hears nothing of a document in which there are no fields', () => {
    const elsewhere = act('listen:keydown:window', LOGGER, {host: 'ads.example'});
    expect(statesOf(hear(elsewhere))).toEqual(['not-found']);
  });

  it('tells a chat with a listener on its own input apart', () => {
    const [told] = hear(act('listen:keydown', CHAT, {field: 'free-text'}));
    expect(told).toMatchObject({state: 'not-found', receiver: 'intercom', reasons: ['own-input']});
    expect(told?.grade).toBeUndefined();
    expect(hear(act('listen:keydown', 'cdn.unknown.example/c.js', {field: 'unknown'}))).toMatchObject([
      {state: 'not-found', reasons: ['own-input']},
    ]);
  });

  it('does not let a chat off that listens to payment fields or the whole page', () => {
    expect(statesOf(hear(act('listen:input', CHAT, {field: 'cc-number'})))).toEqual(['found']);
    expect(
      statesOf(hear(act('listen:input', CHAT, {field: 'free-text'}), act('listen:input:window', CHAT))),
    ).toEqual(['found']);
  });

  it('is no third party to itself: the shop, and a processor in its own frame', () => {
    const own = act('listen:input', 'www.shop.example/pay.js', {field: 'cc-number'});
    const frame = act('listen:input', 'js.stripe.com/v3.js', {
      field: 'cc-number',
      host: 'js.stripe.com',
      thirdParty: true,
    });
    expect(statesOf(hear(own, frame))).toEqual(['not-found']);
  });

  it('does not know where listeners were not watched', () => {
    expect(judge('keystroke-listening', [card])).toMatchObject([{state: 'unknown', reasons: ['listeners']}]);
  });
});
