import {classifyPage} from '../../../src/catalog/pages/classify';
import {gatherFields, reportOf} from '../../../src/content/gatherers/form-fields';
import {gatherSignals} from '../../../src/content/gatherers/page-signals';

/** The kind of the page that this runs in, as the extension would judge it. */
function tillwatchKind() {
  const signals = gatherSignals(gatherFields().map(control => reportOf(control).type));
  const {kind, weight, evidence} = classifyPage(signals);
  return {kind, weight: Math.round(weight * 10) / 10, evidence};
}

Object.assign(globalThis, {tillwatchKind});
