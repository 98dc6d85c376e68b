import {describe, expect, it} from 'vitest';
import {readRecording} from '../../src/recordings/read';
import {fileOf, HASH_KEY, harOf} from './files';
import {asFirefox} from './firefox';
import {differences} from './same-findings';

describe.each(['western', 'chinese'] as const)('a %s trip as Firefox writes it', trip => {
  it('gives the same findings as written by Chromium', async () => {
    const chromium = await readRecording(fileOf(harOf(trip)), {hashKey: HASH_KEY});
    const firefox = await readRecording(fileOf(asFirefox(harOf(trip))), {hashKey: HASH_KEY});
    expect([firefox.by, firefox.trouble]).toEqual(['firefox', undefined]);
    expect(firefox.visits.map(({kind, path}) => [kind, path])).toEqual(
      chromium.visits.map(({kind, path}) => [kind, path]),
    );
    const {missing, extra} = differences(chromium, firefox);
    expect([...missing.values()].flat()).toEqual([]);
    expect(extra).toEqual([]);
  });
});
