// @vitest-environment happy-dom
import {afterEach, describe, expect, it} from 'vitest';
import {classifyForm} from '../../../src/catalog/fields/classify';
import {FieldTypes} from '../../../src/content/field-types';
import type {Control} from '../../../src/content/gatherers/form-fields';
import {gatherShown} from '../../../src/content/gatherers/shown';
import {parseFromContent} from '../../../src/model/messages';

const types = new FieldTypes(async forms => forms.map(({fields, form}) => classifyForm(fields, form)));

async function shown(html: string): Promise<string[]> {
  document.body.innerHTML = html;
  const controls = [...document.querySelectorAll<Control>('input, select, textarea')];
  await types.know(controls);
  const values = gatherShown(controls);
  expect(parseFromContent({type: 'content', events: [{type: 'shown', at: 1, values}]})).not.toBeNull();
  return values.map(({field, value}) => `${field} ${value}`);
}

describe('what a page shows of the person', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('stands in its fields before anybody types', async () => {
    expect(
      await shown(`<form><input autocomplete="name" value="Mira Kestrel"><input autocomplete="email" value="">
        <input autocomplete="postal-code" value=" 10115 "><select autocomplete="country"><option>Norway</select>
        <input name="quantity" value="12"><label><input type="radio" name="name" value="home"> Home</label></form>`),
    ).toEqual(['name Mira Kestrel', 'postal-code 10115']);
  });

  it('is the name that it greets them by, in one element or two', async () => {
    expect(await shown('<header><p>Hi Mira</p></header>')).toEqual(['given-name Mira']);
    expect(await shown('<p>Welcome back, <b>Mira Kestrel</b></p>')).toEqual(['name Mira Kestrel']);
    expect(await shown('<p>Welcome to the shop</p><p>Hello Kitty mugs</p>')).toEqual([]);
  });
});
