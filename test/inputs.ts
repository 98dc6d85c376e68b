/**
 * How many inputs a property is tried with, and from which seed. In the tests they are the same at every run, so that
 * what fails does so again. `npm run fuzz` sets `FUZZ_TIMES`: so many times as many, others at every run; what fails then
 * is printed with its seed.
 */
const times = Number(process.env.FUZZ_TIMES ?? 0);

/** Options of fast-check for a property that is tried with `count` inputs in the tests. */
export const inputs = (count: number): {numRuns: number; seed?: number} =>
  times > 0 ? {numRuns: count * times} : {numRuns: count, seed: 20261123};

/** Milliseconds that a test of a property may take. */
export const patience = times > 0 ? 1_800_000 : 60_000;
