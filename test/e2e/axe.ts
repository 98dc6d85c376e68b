import axe from 'axe-core';
import type {ExtensionPage} from '../../scripts/browsers/session.d.ts';

/** What axe finds in a page that would shut somebody out: rule and places. */
export async function findGraveFaults(page: ExtensionPage): Promise<{id: string; at: string[]}[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const {violations} = await (globalThis as unknown as {axe: typeof axe}).axe.run(document);
    return violations
      .filter(({impact}) => impact === 'serious' || impact === 'critical')
      .map(({id, nodes}) => ({id, at: nodes.map(({target}) => `${target}`)}));
  });
}
