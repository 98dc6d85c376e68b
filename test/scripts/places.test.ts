import {describe, expect, it} from 'vitest';
import {firstVersion, isUsable} from '../../scripts/browsers/find.mjs';
import {browserPlaces} from '../../scripts/browsers/places.mjs';

const paths = (...args: Parameters<typeof browserPlaces>) => browserPlaces(...args).map(place => place.path);

describe('browserPlaces', () => {
  it('looks through PATH before the usual folders on Linux, Chromium before branded browsers', () => {
    const found = paths('chromium', 'linux', {PATH: '/home/me/bin:/usr/bin'});
    expect(found[0]).toBe('/home/me/bin/chromium');
    expect(found).toContain('/snap/bin/chromium');
    expect(found.indexOf('/usr/bin/chromium-browser')).toBeLessThan(found.indexOf('/usr/bin/google-chrome'));
    expect(found.indexOf('/opt/google/chrome/chrome')).toBeLessThan(found.indexOf('/usr/bin/microsoft-edge'));
  });

  it('knows Firefox, ESR and Developer Edition on Linux', () => {
    const names = new Set(browserPlaces('firefox', 'linux', {}).map(place => place.name));
    expect([...names]).toEqual(['Firefox', 'Firefox ESR', 'Firefox Developer Edition']);
  });

  it('lists no path twice', () => {
    const found = paths('firefox', 'linux', {PATH: '/usr/bin:/usr/bin:/bin'});
    expect(new Set(found).size).toBe(found.length);
  });

  it('looks into both application folders on macOS', () => {
    const found = paths('chromium', 'darwin', {HOME: '/Users/me', PATH: '/usr/bin'});
    expect(found.slice(0, 2)).toEqual([
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]);
    expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(found).not.toContain('/usr/bin/chromium');
  });

  it('looks into the program folders that Windows names, and only those', () => {
    const env = {PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local'};
    expect(paths('firefox', 'win32', env)[0]).toBe('C:\\Program Files\\Mozilla Firefox\\firefox.exe');
    expect(paths('chromium', 'win32', env)).toContain(
      'C:\\Users\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    );
    expect(paths('chromium', 'win32', {})).toEqual([]);
  });
});

describe('versions', () => {
  it.each([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', '156.0.8078.79'],
    ['Mozilla Firefox 153.7.0esr\n', '153.7.0'],
    ['Google Chrome 141.0.7390.54 ', '141.0.7390.54'],
    ['Command not found', ''],
  ])('reads %j', (text, version) => {
    expect(firstVersion(text)).toBe(version);
  });

  it('refuses what is too old and what will not tell', () => {
    expect(isUsable('firefox', '140.0')).toBe(true);
    expect(isUsable('firefox', '139.0.4')).toBe(false);
    expect(isUsable('chromium', '98.0.4758.102')).toBe(false);
    expect(isUsable('chromium', '')).toBe(false);
  });
});
