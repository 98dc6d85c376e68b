import {describe} from '../../../src/content/gatherers/field-context';
import {isControl, verdictOf} from '../../../src/content/gatherers/form-fields';

/** What the production gatherer and classifier say of every labelled element of the page, shown or hidden. */
function classifyLabelled(withDescription: boolean) {
  return [...document.querySelectorAll('[data-case]')].map(element => {
    const number = Number(element.getAttribute('data-case'));
    if (!isControl(element)) return {case: number, type: null};
    const {verdict} = verdictOf(element);
    const type = verdict.token === 'unknown' ? null : verdict.token;
    return {case: number, type, ...(withDescription ? {verdict, description: describe(element)} : {})};
  });
}

Object.assign(globalThis, {tillwatchClassify: classifyLabelled});
