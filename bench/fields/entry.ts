import {gatherFields, reportOf} from '../../src/content/gatherers/form-fields';

const look = (): number => {
  const start = performance.now();
  gatherFields().map(reportOf);
  return performance.now() - start;
};
/** The answers of one look are remembered for its task; the next look is another task, as in life. */
const pause = () => new Promise(resolve => setTimeout(resolve));

/** Looks at the page in its different states, then at the body of `other`, whose texts are all new. */
async function measure(rounds: number, other: string) {
  const markup = document.body.innerHTML;
  // Layout belongs to the page and is there before anybody looks.
  document.body.getBoundingClientRect();
  const first = look();
  const result = {
    fresh: [] as number[],
    again: [] as number[],
    changed: [] as number[],
    style: [] as number[],
  };
  for (let round = 0; round < rounds; round++) {
    await pause();
    result.again.push(look());
    await pause();
    const field = document.querySelectorAll('input')[round];
    field?.setAttribute('placeholder', `changed ${round}`);
    result.changed.push(look());
    await pause();
    field?.setAttribute('placeholder', '');
    const start = performance.now();
    field?.checkVisibility({visibilityProperty: true});
    result.style.push(performance.now() - start);
    await pause();
    document.body.innerHTML = markup;
    document.body.getBoundingClientRect();
    result.fresh.push(look());
  }
  const {length: fields} = gatherFields();
  const nodes = document.querySelectorAll('*').length;
  await pause();
  document.body.innerHTML = other;
  document.body.getBoundingClientRect();
  return {first, ...result, texts: look(), fields, nodes};
}

Object.assign(globalThis, {tillwatchMeasure: measure});
