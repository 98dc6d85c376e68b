import {describe, expect, it} from 'vitest';
import {Callers} from '../../src/background/callers';
import {prepareNeedles} from '../../src/scan/needles';
import {scriptsOf} from '../../src/scan/scripts';

const needles = prepareNeedles([{type: 'email', value: 'ada.byron@post.example'}]);

describe('scripts that ask', () => {
  it('are known by the address that they asked for, in their tab', () => {
    const callers = new Callers();
    const url = 'https://t.example/p?x=1';
    callers.note(1, [{via: 'fetch', url, scripts: 'https://cdn.t.example/tag.js https://shop.example/a.js'}]);
    expect(callers.of(1, `${url}#top`, needles)).toMatchObject({
      via: 'fetch',
      scripts: [{host: 'cdn.t.example', site: 't.example', path: '/tag.js'}, {host: 'shop.example'}],
    });
    expect(callers.of(2, url, needles)).toBeUndefined();
    callers.forget(1);
    expect(callers.of(1, url, needles)).toBeUndefined();
  });

  it('are named without what could be typed, and not at all where the page tells no address', () => {
    expect(scriptsOf('https://t.example/u/ada.byron@post.example/x.js', needles)[0]?.path).toBe(
      '/u/⟦email⟧/x.js',
    );
    expect(scriptsOf('https://t.example/ada/x.js', needles, 'keys')[0]?.path).toBe('/‹word›/‹slug:2›');
    expect(scriptsOf('javascript:alert(1) <img> ', needles)).toEqual([]);
  });
});
