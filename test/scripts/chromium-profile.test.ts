import {expect, it} from 'vitest';
import {merge, unpackedId} from '../../scripts/browsers/chromium-profile.mjs';

it('joins nested preferences, and replaces lists and plain values', () => {
  const base = {profile: {cookies: 1, list: [1, 2]}, other: true};
  expect(merge(base, {profile: {list: [3], more: 'x'}, other: {a: 1}})).toEqual({
    profile: {cookies: 1, list: [3], more: 'x'},
    other: {a: 1},
  });
});

it.skipIf(process.platform === 'win32')('spells the id of an unpacked extension as Chromium does', () => {
  expect(unpackedId('/tmp/toy/chrome')).toBe('ohbhnegbnhdkhhjgfnjdhennlbfniafn');
});
