import {describe, expect, it, vi} from 'vitest';

vi.mock('../../src/platform', () => ({browser: {}}));
const {Aliases} = await import('../../src/background/aliases');

const NAMES: Record<string, string> = {
  'metrics.shop.example': 'shop.example.sc.omtrdc.net.',
  'img.shop.example': 'images.shop.example',
  'odd.shop.example': '<b>',
};

function counting() {
  const asked: string[] = [];
  const aliases = new Aliases(async host => {
    asked.push(host);
    const name = NAMES[host];
    if (name === undefined) throw new Error('NS_ERROR_UNKNOWN_HOST');
    return name;
  });
  return {asked, aliases};
}

describe('names behind names', () => {
  it('finds the host of another site, once for each name', async () => {
    const {asked, aliases} = counting();
    expect(await aliases.behind('metrics.shop.example', false)).toBe('shop.example.sc.omtrdc.net');
    expect(await aliases.behind('metrics.shop.example', false)).toBe('shop.example.sc.omtrdc.net');
    expect(asked).toEqual(['metrics.shop.example']);
  });

  it('finds nothing behind a name of the same site, an unknown one, or one that is none', async () => {
    const {aliases} = counting();
    for (const host of ['img.shop.example', 'gone.shop.example', 'odd.shop.example']) {
      expect(await aliases.behind(host, false), host).toBeNull();
    }
  });

  it('asks nothing through a proxy, for the site’s own name, or where the browser can’t tell', async () => {
    const {asked, aliases} = counting();
    expect(await aliases.behind('metrics.shop.example', true)).toBeNull();
    expect(await aliases.behind('shop.example', false)).toBeNull();
    expect(asked).toEqual([]);
    expect(await new Aliases().behind('metrics.shop.example', false)).toBeNull();
  });
});
