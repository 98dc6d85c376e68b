// @vitest-environment happy-dom
import {afterEach, describe, expect, it} from 'vitest';
import {classifyForm} from '../../../src/catalog/fields/classify';
import {FieldTypes} from '../../../src/content/field-types';
import type {Control} from '../../../src/content/gatherers/form-fields';
import {joinedWith} from '../../../src/content/typing/joined';

const types = new FieldTypes(async forms => forms.map(({fields, form}) => classifyForm(fields, form)));

/** Shows this, puts the values into its fields in order, and answers what the last of them is a part of. */
async function joined(html: string, values: readonly string[], at = -1): Promise<string | null> {
  document.body.innerHTML = `<form>${html}</form>`;
  const controls = [...document.querySelectorAll<Control>('input, select')];
  for (const [index, value] of values.entries()) {
    const control = controls[index];
    if (control) control.value = value;
  }
  await types.know(controls);
  const control = controls.at(at);
  const found = control ? joinedWith(control) : null;
  return found && `${found.type} ${found.value}`;
}
const boxes = (count: number, attributes: string): string =>
  Array.from({length: count}, (_, at) => `<span><input id="k${at}" ${attributes}></span>`).join('');
const options = (values: Iterable<string | number>): string =>
  [...values].map(value => `<option value="${value}">${value}</option>`).join('');

describe('a value that is asked for in parts', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('is a code of single signs', async () => {
    expect(await joined(boxes(6, 'maxlength="1" inputmode="numeric"'), [...'407112'])).toBe(
      'one-time-code 407112',
    );
    expect(await joined(boxes(6, 'inputmode="numeric"'), [...'407112'])).toBe('one-time-code 407112');
  });

  it('is a card number in blocks', async () => {
    const html = `<fieldset><legend>Card number</legend>${boxes(4, 'maxlength="4" inputmode="numeric"')}</fieldset>
      <label>Security code <input name="cvc" autocomplete="cc-csc" maxlength="4"></label>`;
    expect(await joined(html, ['4100', '2000', '3000', '4000', '123'], 2)).toBe('cc-number 4100200030004000');
    expect(await joined(html, ['4100', '2000', '3000', '4000', '123'])).toBeNull();
  });

  it('is a telephone number', async () => {
    const html = `<fieldset><legend>Phone number</legend>${boxes(2, 'name="phone" maxlength="3" autocomplete="tel"')}
      <input name="phone" maxlength="4" autocomplete="tel"></fieldset>`;
    expect(await joined(html, ['555', '201', '7788'])).toBe('tel 5552017788');
  });

  it('is a date of birth', async () => {
    const months =
      'January February March April May June July August September October November December'.split(' ');
    const html = `<fieldset><legend>Date of birth</legend>
      <select autocomplete="bday-day" aria-label="Day">${options(['', ...Array.from({length: 31}, (_, at) => at + 1)])}</select>
      <select autocomplete="bday-month" aria-label="Month">${options(['Month', ...months])}</select>
      <input autocomplete="bday-year" aria-label="Year" maxlength="4"></fieldset>`;
    expect(await joined(html, ['7', 'September', '1988'])).toBe('bday 1988-09-07');
    expect(await joined(html, ['7', 'September', '1988'], 0)).toBe('bday 1988-09-07');
    expect(await joined(html, ['7', 'September'])).toBeNull();
  });

  it('is no row of quantities, and no single field', async () => {
    const rows = ['a', 'b', 'c', 'd']
      .map(name => `<p>Quantity <input name="qty_${name}" maxlength="2" inputmode="numeric"></p>`)
      .join('');
    expect(await joined(rows, ['10', '11', '12', '13'])).toBeNull();
    expect(await joined('<label>Postcode <input maxlength="5"></label>', ['10115'])).toBeNull();
  });
});
