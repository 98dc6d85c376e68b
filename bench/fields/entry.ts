import {classifyForm} from '../../src/catalog/fields/classify';
import {FieldTypes} from '../../src/content/field-types';
import {gatherFields, reportOf} from '../../src/content/gatherers/form-fields';

/** Milliseconds that answers took: in the extension they are given by the background, in another process. */
let elsewhere = 0;
const types = new FieldTypes(async forms => {
  const start = performance.now();
  const answers = forms.map(({fields, form}) => classifyForm(fields, form));
  elsewhere += performance.now() - start;
  return answers;
});

/** Milliseconds of one look at the page; what is done elsewhere to answer it apart, the way there in neither. */
const look = async (): Promise<Look> => {
  elsewhere = 0;
  const start = performance.now();
  const controls = gatherFields();
  await types.know(controls);
  controls.map(reportOf);
  return {page: performance.now() - start - elsewhere, elsewhere};
};
interface Look {
  page: number;
  elsewhere: number;
}
/** The answers of one look are remembered for its task; the next look is another task, as in life. */
const pause = () => new Promise(resolve => setTimeout(resolve));

/** Looks at the page in its different states, then at the body of `other`, whose texts are all new. */
async function measure(rounds: number, other: string) {
  const markup = document.body.innerHTML;
  // Layout belongs to the page and is there before anybody looks.
  document.body.getBoundingClientRect();
  const first = await look();
  const result = {
    fresh: [] as Look[],
    again: [] as Look[],
    changed: [] as Look[],
    style: [] as number[],
  };
  for (let round = 0; round < rounds; round++) {
    await pause();
    result.again.push(await look());
    await pause();
    const field = document.querySelectorAll('input')[round];
    field?.setAttribute('placeholder', `changed ${round}`);
    result.changed.push(await look());
    await pause();
    field?.setAttribute('placeholder', '');
    const start = performance.now();
    field?.checkVisibility({visibilityProperty: true});
    result.style.push(performance.now() - start);
    await pause();
    document.body.innerHTML = markup;
    document.body.getBoundingClientRect();
    result.fresh.push(await look());
  }
  const {length: fields} = gatherFields();
  const nodes = document.querySelectorAll('*').length;
  await pause();
  document.body.innerHTML = other;
  document.body.getBoundingClientRect();
  return {first, ...result, texts: await look(), fields, nodes};
}

Object.assign(globalThis, {tillwatchMeasure: measure});
