import {classifyForm} from '../../../src/catalog/fields/classify';
import {classifyPage} from '../../../src/catalog/pages/classify';
import {FieldTypes} from '../../../src/content/field-types';
import {gatherFields, reportOf} from '../../../src/content/gatherers/form-fields';
import {gatherSignals} from '../../../src/content/gatherers/page-signals';

const types = new FieldTypes(async forms => forms.map(({fields, form}) => classifyForm(fields, form)));

/** The kind of the page that this runs in, as the extension would judge it. */
async function tillwatchKind() {
  const controls = gatherFields();
  await types.know(controls);
  const signals = gatherSignals(controls.map(control => reportOf(control).type));
  const {kind, weight, evidence} = classifyPage(signals);
  return {kind, weight: Math.round(weight * 10) / 10, evidence};
}

Object.assign(globalThis, {tillwatchKind});
