import {describe, expect, it} from 'vitest';
import {installPlan} from '../../scripts/browsers/install-plan.mjs';

type Machine = Parameters<typeof installPlan>[1];

const machine = (over: Partial<Machine> & {has?: string[]}): Machine => ({
  platform: 'linux',
  tools: new Set(over.has ?? []),
  root: true,
  sudo: false,
  distribution: 'debian',
  headless: true,
  ...over,
});
const ways = (...args: Parameters<typeof installPlan>) => installPlan(...args).map(step => step.way);
const lines = (...args: Parameters<typeof installPlan>) =>
  installPlan(...args).flatMap(step => step.commands?.map(command => command.line.join(' ')) ?? []);

describe('installPlan', () => {
  it('takes Debian packages, then the download', () => {
    expect(ways('firefox', machine({has: ['apt-get']}))).toEqual([
      'apt-get update',
      'apt-get (firefox-esr)',
      'apt-get (firefox)',
      'download',
    ]);
  });

  it('waits for the package lock and asks nothing', () => {
    const all = lines('chromium', machine({has: ['apt-get']}));
    expect(all.every(line => line.includes('DPkg::Lock::Timeout=120'))).toBe(true);
    expect(all.at(-1)).toContain('install -y --no-install-recommends chromium');
  });

  it('brings fonts only where nobody has a desktop', () => {
    const fonts = (headless: boolean) =>
      lines('chromium', machine({has: ['apt-get'], headless})).filter(line =>
        line.includes('fonts-noto-cjk'),
      );
    expect(fonts(true)).toHaveLength(1);
    expect(fonts(false)).toHaveLength(0);
  });

  it('uses sudo where it needs no password, and keeps the wish not to be asked', () => {
    const all = lines('firefox', machine({has: ['apt-get'], root: false, sudo: true}));
    expect(all.every(line => line.startsWith('sudo -n env DEBIAN_FRONTEND=noninteractive apt-get'))).toBe(
      true,
    );
  });

  it('downloads where it may not install', () => {
    expect(ways('chromium', machine({has: ['apt-get'], root: false}))).toEqual(['download']);
    expect(ways('chromium', machine({platform: 'win32', root: false}))).toEqual(['download']);
  });

  it('prefers the download to a snap on Ubuntu, and brings the libraries that it needs', () => {
    const ubuntu = machine({has: ['apt-get'], distribution: 'ubuntu'});
    expect(ways('firefox', ubuntu).slice(0, 2)).toEqual(['apt-get update', 'download']);
    expect(lines('firefox', ubuntu).some(line => line.includes('libgtk-3-0'))).toBe(true);
  });

  it.each([
    ['dnf', 'firefox', 'dnf install -y firefox'],
    ['pacman', 'chromium', 'pacman -Sy --noconfirm --needed chromium'],
    ['zypper', 'firefox', 'zypper --non-interactive install MozillaFirefox'],
    ['apk', 'chromium', 'apk add --no-cache chromium'],
  ] as const)('%s', (tool, kind, line) => {
    expect(lines(kind, machine({has: [tool], distribution: ''}))[0]).toBe(line);
  });

  it('uses brew on macOS and winget on Windows', () => {
    const mac = machine({platform: 'darwin', has: ['brew'], root: false});
    expect(lines('chromium', mac)).toEqual(['brew install --cask google-chrome']);
    const windows = machine({platform: 'win32', has: ['winget'], root: false});
    expect(lines('firefox', windows)[0]).toMatch(/^winget install -e --id Mozilla\.Firefox /);
  });
});
