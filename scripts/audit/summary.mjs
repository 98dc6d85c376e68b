/**
 * What the command says while it works: one line for each input, a moving one for what is under way, and the sum.
 */

/** @import {Done, Input} from './inputs.mjs' */

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
const counted = (/** @type {number} */ count, /** @type {string} */ one, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

export class Summary {
  /** @type {Set<Input>} */
  #written = new Set();
  #failed = 0;
  #partial = 0;
  #kept = 0;
  #width;
  #all;
  #told = 0;
  #isMoving = process.stderr.isTTY === true;
  /** @type {Map<string, {done: number, all: number | undefined}>} */
  #running = new Map();

  /** @param {readonly Input[]} inputs */
  constructor(inputs) {
    this.#all = inputs.length;
    this.#width = Math.min(48, Math.max(8, ...inputs.map(({name}) => name.length)));
  }

  /** @param {Input} input */
  isWritten(input) {
    return this.#written.has(input);
  }

  /** @param {Input} input @param {Done} done */
  kept(input, done) {
    this.#kept += 1;
    this.#line(input, done, 'kept');
  }

  /** @param {Input} input @param {Done | {failed: string}} result @param {number} seconds */
  result(input, result, seconds) {
    this.#running.delete(input.name);
    if ('failed' in result) {
      this.#failed += 1;
      this.#say(`failed   ${input.name.padEnd(this.#width)}  ${result.failed}`);
    } else this.#line(input, result, `${seconds.toFixed(1)} s`);
  }

  /** @param {string} name @param {number} done @param {number | undefined} all */
  progress(name, done, all) {
    if (!this.#isMoving) return;
    this.#running.set(name, {done, all});
    const parts = [...this.#running].map(([running, {done: read, all: whole}]) =>
      whole ? `${running} ${Math.floor((read / whole) * 100)} %` : `${running} ${megabytes(read)}`,
    );
    process.stderr.write(`\r\u001b[K${this.#told}/${this.#all}  ${parts.join('  ')}`.slice(0, 110));
  }

  /** @param {{out: string, shard: {index: number, of: number}, isJoined: boolean}} about @returns {0 | 1} */
  end({out, shard, isJoined}) {
    const parts = [
      `${counted(this.#all, 'input')}${shard.of > 1 ? ` of shard ${shard.index}/${shard.of}` : ''}`,
      ...(this.#kept > 0 ? [`${this.#kept} kept`] : []),
      ...(this.#partial > 0 ? [`${this.#partial} read in part`] : []),
      ...(this.#failed > 0 ? [`${this.#failed} failed`] : []),
    ];
    this.#say(`${parts.join(', ')}: ${out}`);
    if (shard.of > 1 && !isJoined)
      console.error(
        'Without --key-file the hashes of identifiers differ from shard to shard: they can’t be joined.',
      );
    return this.#failed + this.#partial > 0 ? 1 : 0;
  }

  /** @param {Input} input @param {Done} done @param {string} how */
  #line(input, {pages, requests, receivers, findings, problem}, how) {
    this.#written.add(input);
    if (problem) this.#partial += 1;
    const facts = [
      counted(pages, 'page'),
      counted(requests, 'request to others', 'requests to others'),
      counted(receivers, 'receiver'),
      counted(findings, 'finding'),
      how,
      ...(problem ? [problem] : []),
    ];
    this.#say(`${problem ? 'in part ' : 'ok      '} ${input.name.padEnd(this.#width)}  ${facts.join(', ')}`);
  }

  /** @param {string} line */
  #say(line) {
    if (this.#isMoving) process.stderr.write('\r\u001b[K');
    this.#told += 1;
    console.log(line);
  }
}
