import {describe, expect, it} from 'vitest';
import {isInstalled, requireNode} from '../../scripts/install-packages.mjs';

describe('isInstalled', () => {
  const wanted = {
    '': {},
    'node_modules/a': {version: '1.0.0'},
    'node_modules/a-darwin': {version: '1.0.0', optional: true},
  };

  it('does not miss packages for other platforms', () => {
    expect(isInstalled(wanted, {'node_modules/a': {version: '1.0.0'}})).toBe(true);
  });

  it('sees another version', () => {
    expect(isInstalled(wanted, {'node_modules/a': {version: '1.0.1'}})).toBe(false);
  });

  it('sees a missing package', () => {
    expect(isInstalled(wanted, {})).toBe(false);
  });
});

describe('requireNode', () => {
  it('wants 20.19', () => {
    expect(() => requireNode('20.18.3')).toThrow('Node 20.19 or newer is needed; this is 20.18.3');
    for (const version of ['20.19.0', '21.0.0', '24.1.0']) expect(() => requireNode(version)).not.toThrow();
  });
});
