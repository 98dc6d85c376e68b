import {readdirSync, readFileSync} from 'node:fs';

/** Ticks of the kernel's clock in a second, as on every Linux that browsers run on. */
const TICKS = 100;

/** @param {string} pid */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
      parent: fields[1],
      ticks: Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14]),
    };
  } catch {
    return null;
  }
}

/**
 * Seconds of processor time that a process and everything below it has used, ended children included.
 * @param {number} root process id
 */
export function cpuSeconds(root) {
  const stats = new Map(
    readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(pid => /** @type {const} */ ([pid, statOf(pid)])),
  );
  let ticks = 0;
  const waiting = [String(root)];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    ticks += stats.get(pid)?.ticks ?? 0;
    for (const [child, stat] of stats) if (stat?.parent === pid) waiting.push(child);
  }
  return ticks / TICKS;
}
