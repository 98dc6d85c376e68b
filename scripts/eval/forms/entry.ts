import {classifyForm} from '../../../src/catalog/fields/classify';
import {FieldTypes} from '../../../src/content/field-types';
import {describe} from '../../../src/content/gatherers/field-context';
import {isControl, verdictOf} from '../../../src/content/gatherers/form-fields';

const types = new FieldTypes(async forms => forms.map(({fields, form}) => classifyForm(fields, form)));

/** What the production gatherer and classifier say of every labelled element of the page, shown or hidden. */
async function classifyLabelled(withDescription: boolean) {
  await types.know([...document.querySelectorAll('[data-case]')].filter(isControl));
  return [...document.querySelectorAll('[data-case]')].map(element => {
    const number = Number(element.getAttribute('data-case'));
    if (!isControl(element)) return {case: number, type: null};
    const verdict = verdictOf(element);
    const type = verdict.token === 'unknown' ? null : verdict.token;
    return {case: number, type, ...(withDescription ? {verdict, description: describe(element)} : {})};
  });
}

Object.assign(globalThis, {tillwatchClassify: classifyLabelled});
