import {describe, expect, it} from 'vitest';
import {answerAboutFields, withFieldTypes} from '../../src/background/field-types';
import {type FromContent, parseFromContent} from '../../src/model/messages';

const field = (more: object) => ({
  element: 'input',
  inputType: 'text',
  autocomplete: '',
  name: '',
  id: '',
  label: '',
  placeholder: '',
  ...more,
});
const FORM = {fields: [field({label: 'Card number'}), field({label: 'Email'})]};

describe('what fields ask for', () => {
  it('is answered for each form, in the order of its fields', async () => {
    const {verdicts} = await answerAboutFields({type: 'classify', forms: [FORM, {fields: []}]});
    expect(verdicts.map(form => form.map(({type}) => type))).toEqual([['cc-number', 'email'], []]);
  });

  it('is filled in where a page had to leave without the answer', () => {
    const report = {
      type: 'unknown',
      confidence: 0,
      evidence: [],
      required: false,
      shadow: false,
      filled: true,
    };
    const signals = {types: [], marks: [], fields: ['unknown'], frames: [], priced: 0};
    const message: FromContent = {
      type: 'content',
      events: [
        {type: 'page', at: 1, url: 'https://shop.example/pay', phase: 'early', signals},
        {
          type: 'fields',
          at: 1,
          fields: [
            {...report, key: 'f1'},
            {...report, key: 'f2', type: 'coupon'},
          ],
        },
        {type: 'typed', at: 2, values: [{key: 'f1', field: 'unknown', value: '4000', done: false}]},
        {type: 'step', at: 3, url: 'https://shop.example/done'},
      ],
      forms: [{...FORM, keys: ['f1', 'f3']}],
    };
    expect(parseFromContent(message)).toEqual(message);
    const [page, fields, typed, step] = withFieldTypes(message);
    expect(page).toMatchObject({signals: {fields: ['unknown', 'cc-number', 'coupon']}});
    expect(fields).toMatchObject({
      fields: [
        {key: 'f1', type: 'cc-number'},
        {key: 'f2', type: 'coupon'},
      ],
    });
    expect(typed).toMatchObject({values: [{field: 'cc-number', value: '4000'}]});
    expect(step).toEqual(message.events[3]);
    expect(withFieldTypes({type: 'content', events: message.events})).toBe(message.events);
  });
});
