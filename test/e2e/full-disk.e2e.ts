import {execFileSync} from 'node:child_process';
import {appendFileSync, mkdtempSync, rmdirSync, rmSync, statfsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {BrowserKind} from '../../scripts/browsers/session.d.ts';
import type {TabStatus} from '../../src/model/messages';
import {openWorld, type World} from './world';

const MEGABYTE = Buffer.alloc(1_000_000, 1);
/** Pages that are looked at while nothing can be written. */
const PAGES = 12;

/** A disk of its own that is soon full; undefined where nobody lets us have one. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'tillwatch-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=90m', 'tmpfs', folder], {stdio: 'ignore'});
    return folder;
  } catch {
    rmdirSync(folder);
    return undefined;
  }
}

/** Leaves no room on the disk. */
function fill(ballast: string): void {
  for (;;) {
    const {bavail, bsize} = statfsSync(path.dirname(ballast));
    if (bavail === 0) return;
    try {
      appendFileSync(ballast, MEGABYTE.subarray(0, Math.min(MEGABYTE.length, bavail * bsize)));
    } catch {
      // Somebody else took what was left.
      return;
    }
  }
}

describe.each<BrowserKind>(['chromium', 'firefox'])('on a full disk, %s', kind => {
  let world: World | undefined;
  let disk: string | undefined;
  beforeAll(async () => {
    disk = mountSmallDisk();
    if (!disk) return;
    const before = process.env.TMPDIR;
    process.env.TMPDIR = disk;
    world = await openWorld(kind);
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });
  afterAll(async () => {
    await world?.close();
    if (!disk) return;
    execFileSync('umount', ['-l', disk]);
    rmdirSync(disk);
  });

  it('says so, and has all that was seen as soon as there is room again', async ({skip}) => {
    if (!disk || !world) return skip('nobody lets us have a disk of our own');
    const {page, shop, settle, message, bundle} = world;
    const open = () => page.goto(`${shop.shopUrl}product/moss-teapot`);
    // A browser without room for its own files gives a page up now and then.
    const product = (): Promise<unknown> => open().catch(open);
    await product();
    await settle();
    const trouble = async () => (await message<TabStatus>({type: 'status'})).trouble;
    expect(await trouble()).toBeUndefined();

    const ballast = path.join(disk, 'ballast');
    for (let seen = 0; seen < PAGES; seen++) {
      fill(ballast);
      await product();
    }
    await expect.poll(trouble, {timeout: 10_000}).toMatchObject({lost: 0});

    rmSync(ballast);
    await expect.poll(trouble, {timeout: 40_000, interval: 500}).toBeUndefined();
    await settle();
    const {visits, observations} = await bundle();
    expect(visits.filter(visit => visit.kind === 'product').length).toBeGreaterThan(PAGES);
    for (const {id} of visits) {
      expect(observations.some(one => one.visit === id && one.kind === 'request' && one.thirdParty)).toBe(
        true,
      );
    }
  });
});
