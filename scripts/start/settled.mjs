import {setTimeout as pause} from 'node:timers/promises';

/** @import {ExtensionPage} from '../browsers/session.d.ts' */

/**
 * Waits until a view has drawn something and stays as it is.
 * @param {ExtensionPage} page
 */
export async function settled(page) {
  await page.waitFor(() => (document.body.textContent ?? '').trim().length > 0, {
    what: 'the view to show something',
  });
  let before = '';
  for (let tries = 0; tries < 20; tries++) {
    const now = await page.evaluate(() => document.body.textContent);
    if (now === before) return;
    before = now;
    await pause(300);
  }
}
