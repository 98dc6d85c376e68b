/**
 * Processes that work on inputs, some at the same time. One that dies is replaced, and its input failed.
 */
import {fork} from 'node:child_process';
import path from 'node:path';

/** @import {Task} from './worker.mjs' */
/** @import {Done} from './inputs.mjs' */

const WORKER = path.join(import.meta.dirname, 'worker.mjs');

/**
 * @param {readonly Task[]} tasks
 * @param {number} jobs
 * @param {object} told
 * @param {(task: Task, result: Done | {failed: string}, seconds: number) => void} told.onResult
 * @param {(name: string, done: number, all: number | undefined) => void} told.onProgress
 */
export async function workOn(tasks, jobs, {onResult, onProgress}) {
  const waiting = [...tasks];
  const lane = async () => {
    let worker = null;
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      worker ??= await start();
      const begun = Date.now();
      const result = await one(worker, task, onProgress);
      if ('died' in result) worker = null;
      onResult(task, 'died' in result ? {failed: result.died} : result, (Date.now() - begun) / 1000);
    }
    worker?.disconnect();
  };
  await Promise.all(Array.from({length: Math.max(1, Math.min(jobs, tasks.length))}, lane));
}

/** @returns {Promise<import('node:child_process').ChildProcess>} */
function start() {
  const worker = fork(WORKER, {stdio: ['ignore', 'ignore', 'inherit', 'ipc']});
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    worker.once('exit', code => reject(new Error(`A worker could not start (exit code ${code}).`)));
  });
}

/**
 * @param {import('node:child_process').ChildProcess} worker
 * @param {Task} task
 * @param {(name: string, done: number, all: number | undefined) => void} onProgress
 * @returns {Promise<Done | {failed: string} | {died: string}>}
 */
function one(worker, task, onProgress) {
  return new Promise(resolve => {
    const end = (/** @type {Done | {failed: string} | {died: string}} */ result) => {
      worker.removeAllListeners();
      resolve(result);
    };
    worker.on('message', (/** @type {any} */ message) => {
      if (message.is === 'progress') onProgress(message.name, message.done, message.all);
      else if (message.is === 'result') end(message.result);
    });
    worker.once('exit', (_, signal) =>
      end({
        died:
          signal === 'SIGABRT' || signal === 'SIGKILL'
            ? 'it took more memory than there is'
            : 'its process ended',
      }),
    );
    worker.send(task);
  });
}
