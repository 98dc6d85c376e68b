import {describe, expect, it} from 'vitest';
import {readRecording} from '../../src/recordings/read';
import {bundleOf, fileOf, HASH_KEY, harOf} from './files';
import {differences} from './same-findings';

describe.each(['western', 'chinese'] as const)('the recording of a %s trip', trip => {
  it('has the pages that the extension saw', async () => {
    const {visits, by, trouble} = await readRecording(fileOf(harOf(trip)), {hashKey: HASH_KEY});
    const pages = (list: {kind: string; path: string; via: string}[]) =>
      list.map(({kind, path, via}) => [kind, path, via]);
    expect(pages(visits)).toEqual(pages(bundleOf(trip).visits));
    expect([by, trouble]).toEqual(['chromium', undefined]);
  });

  it('gives the findings of the extension, apart from what its blind spots name', async () => {
    const recording = await readRecording(fileOf(harOf(trip)), {hashKey: HASH_KEY});
    const {common, missing, extra, accused, blindSpots} = differences(bundleOf(trip), recording);
    expect(missing.get('unexplained') ?? []).toEqual([]);
    expect([...missing.keys()].filter(why => !blindSpots.has(why))).toEqual([]);
    expect(extra).toEqual([]);
    expect(accused).toEqual([]);
    expect(common).toBeGreaterThan(550);
  });
});
