// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {classifyForm} from '../../src/catalog/fields/classify';
import {type Classify, FieldTypes} from '../../src/content/field-types';
import {type Control, verdictOf} from '../../src/content/gatherers/form-fields';

const answer: Classify = async forms => forms.map(({fields, form}) => classifyForm(fields, form));

function show(html: string): Control[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('input')];
}
const typesOf = (controls: readonly Control[]): string[] => controls.map(control => verdictOf(control).type);

describe('what fields ask for', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    document.body.innerHTML = '';
  });

  it('is asked once for each form, until one of its fields changes', async () => {
    const classify = vi.fn(answer);
    const types = new FieldTypes(classify);
    const controls = show('<form><input placeholder="City"><input placeholder="Postcode"></form>');
    await Promise.all([types.know(controls), types.know(controls.slice(1))]);
    expect(typesOf(controls)).toEqual(['address-level2', 'postal-code']);
    expect(classify).toHaveBeenCalledTimes(1);
    controls[0]?.setAttribute('placeholder', 'Email');
    await types.know(controls);
    expect(typesOf(controls)).toEqual(['email', 'postal-code']);
    expect(classify).toHaveBeenCalledTimes(2);
  });

  it('is asked in messages of a bounded length, and not without end', async () => {
    const classify = vi.fn(answer);
    const types = new FieldTypes(classify);
    const form = `<form>${'<input name="city">'.repeat(40)}</form>`;
    const controls = show(form.repeat(100));
    await types.know(controls);
    const asked = classify.mock.calls.map(([forms]) =>
      forms.reduce((sum, {fields}) => sum + fields.length, 0),
    );
    expect(asked).toEqual([600, 600, 600, 600]);
    // What was left out has its turn with the next look.
    await types.know(controls);
    expect(classify).toHaveBeenCalledTimes(7);
    expect(new Set(typesOf(controls))).toEqual(new Set(['address-level2']));
  });

  it('is asked again after nobody answered', async () => {
    const classify = vi.fn(answer).mockRejectedValueOnce(new Error('gone'));
    const types = new FieldTypes(classify);
    const controls = show('<form><input placeholder="City"></form>');
    await types.know(controls);
    expect(typesOf(controls)).toEqual(['unknown']);
    await types.know(controls);
    expect(typesOf(controls)).toEqual(['address-level2']);
  });

  it('is waited for in order, a second at most, and never by who leaves', async () => {
    let give = (): void => undefined;
    const asked = new Promise<void>(resolve => {
      give = resolve;
    });
    const onUnknown = vi.fn();
    const types = new FieldTypes(async forms => {
      await asked;
      return answer(forms);
    }, onUnknown);
    const controls = show('<form><input placeholder="City"></form>');
    const seen: string[] = [];
    types.when(controls, () => seen.push(`first ${typesOf(controls)}`));
    types.hurry();
    expect(seen).toEqual(['first unknown']);
    // Who hears of it is told what to find out.
    expect(onUnknown.mock.lastCall).toMatchObject([
      [{keys: [expect.any(String)], fields: [{placeholder: 'City'}]}],
    ]);
    types.when(controls, () => seen.push(`second ${typesOf(controls)}`));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toEqual(['first unknown', 'second unknown']);
    expect(onUnknown).toHaveBeenCalledTimes(2);
    types.when(controls, () => seen.push(`third ${typesOf(controls)}`));
    give();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['first unknown', 'second unknown', 'third address-level2']);
    types.when(controls, () => seen.push('at once'));
    expect(seen).toHaveLength(4);
    expect(onUnknown).toHaveBeenCalledTimes(2);
  });
});
