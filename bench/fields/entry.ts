import {gatherFields, reportOf} from '../../src/content/gatherers/form-fields';

const look = (): number => {
  const start = performance.now();
  gatherFields().map(reportOf);
  return performance.now() - start;
};
/** The answers of one look are remembered for its task; the next look is another task, as in life. */
const pause = () => new Promise(resolve => setTimeout(resolve));

async function measure(rounds: number) {
  const markup = document.body.innerHTML;
  // Layout belongs to the page and is there before anybody looks.
  document.body.getBoundingClientRect();
  const first = look();
  const result = {fresh: [] as number[], again: [] as number[], changed: [] as number[]};
  for (let round = 0; round < rounds; round++) {
    await pause();
    result.again.push(look());
    await pause();
    const field = document.querySelectorAll('input')[round];
    field?.setAttribute('placeholder', `changed ${round}`);
    result.changed.push(look());
    await pause();
    document.body.innerHTML = markup;
    document.body.getBoundingClientRect();
    result.fresh.push(look());
  }
  const fields = gatherFields().length;
  return {first, ...result, fields, nodes: document.querySelectorAll('*').length};
}

Object.assign(globalThis, {tillwatchMeasure: measure});
