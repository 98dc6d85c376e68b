// @vitest-environment happy-dom
import {afterEach, describe, expect, it} from 'vitest';
import {classifyForm} from '../../../src/catalog/fields/classify';
import {FieldTypes} from '../../../src/content/field-types';
import {describe as describeControl} from '../../../src/content/gatherers/field-context';
import {labelOf, textNear, writtenText} from '../../../src/content/gatherers/field-label';
import {type Control, verdictOf} from '../../../src/content/gatherers/form-fields';

function show(html: string): Control {
  document.body.innerHTML = html;
  return document.querySelector('#it') as Control;
}
const types = new FieldTypes(async forms => forms.map(({fields, form}) => classifyForm(fields, form)));
async function tokenOf(control: Control): Promise<string> {
  await types.know([control]);
  return verdictOf(control).token;
}

afterEach(async () => {
  document.body.innerHTML = '';
  await Promise.resolve();
});

describe('labelOf', () => {
  it.each([
    ['for', '<label for="it">City</label><input id="it">', 'City'],
    ['around', '<label>City <input id="it"></label>', 'City'],
    ['of another control', '<label for="other">City</label><input id="it">', ''],
    [
      'aria-labelledby',
      '<b id="a">Home</b><i id="b">city</i><input id="it" aria-labelledby="a b">',
      'Home city',
    ],
    ['aria-label', '<input id="it" aria-label="City">', 'City'],
    [
      'legend of a choice',
      '<fieldset><legend>Gender</legend><label><input type="radio" id="it"> Female</label></fieldset>',
      'Gender',
    ],
  ])('%s', async (_way, html, label) => {
    await Promise.resolve();
    expect(labelOf(show(html))).toBe(label);
  });
});

describe('textNear', () => {
  it.each([
    ['in the same block', '<p>City: <input id="it"></p>', 'City:'],
    ['in the cell before', '<table><tr><td>City</td><td><input id="it"></td></tr></table>', 'City'],
    [
      'at the head of the column',
      '<table><tr><th>Zip</th><th>City</th></tr><tr><td><input></td><td><input id="it"></td></tr></table>',
      '',
    ],
    ['not what belongs to another control', '<p>City <input> <input id="it"></p>', ''],
    ['not what people edit', '<p><span contenteditable>City</span><input id="it"></p>', ''],
  ])('%s', (_way, html, text) => {
    expect(textNear(show(html)).nearby).toBe(text);
  });

  it('names a group by the text before its first control', () => {
    expect(textNear(show('<p>Phone <input> <input id="it"></p>')).group).toBe('Phone');
  });
});

describe('writtenText', () => {
  it('leaves out what fields contain', () => {
    const root = document.createElement('div');
    root.innerHTML =
      'Name <textarea>secret</textarea><select><option>Ms</option></select><script>x</script> *';
    expect(writtenText(root, 80)).toBe('Name *');
  });
});

describe('verdictOf', () => {
  it('answers anew when an attribute of the control changes', async () => {
    const control = show('<form><input id="it" name="x" placeholder="City"></form>');
    expect(await tokenOf(control)).toBe('address-level2');
    control.setAttribute('placeholder', 'Postcode');
    expect(await tokenOf(control)).toBe('postal-code');
  });

  it('never looks at a value', async () => {
    const control = show('<form><input id="it" name="x" value="someone@shop.example"></form>');
    expect(await tokenOf(control)).toBe('unknown');
    expect(JSON.stringify(describeControl(control))).not.toContain('someone');
  });

  it('takes a code with a picture beside it for none of our types', async () => {
    const captcha = '<form><p><input id="it" name="code"> Security code<img src="x.png"></p></form>';
    expect(await tokenOf(show(captcha))).toBe('unknown');
  });
});
