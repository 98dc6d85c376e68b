/** What both browser drivers hand out, so that a test or a command is written once for Chromium and Firefox. */
import type {Browser, Page} from 'puppeteer-core';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
  /** The product, as people call it: 'Chromium', 'Firefox ESR', … */
  name: string;
  /** Dotted version, or '' where the program would not tell. */
  version: string;
}

export interface LaunchOptions {
  /** Folder with the built extension (holds manifest.json). */
  extension: string;
  /** The browser to run; found on the machine when left out. */
  executable?: string;
  /** Profile to use and keep. Left out: a temporary one, removed at close. */
  profileDir?: string;
  headless?: boolean;
  args?: string[];
  /** Interface language as a BCP 47 tag, such as 'zh-CN'. */
  lang?: string;
  /** Size of ordinary pages; null follows the window. */
  viewport?: {width: number; height: number} | null;
}

export interface ChromiumOptions extends LaunchOptions {
  /** Every host resolves to these loopback ports, and nothing leaves the machine. */
  hosts?: {httpPort: number; httpsPort: number};
  /** Merged over the profile's own `Preferences` (nested, as Chromium writes them). */
  prefs?: Record<string, unknown>;
}

export interface FirefoxOptions extends LaunchOptions {
  /** HTTP and CONNECT proxy on loopback that answers for every host. */
  proxyPort?: number;
  /** about:config preferences. */
  prefs?: Record<string, string | number | boolean>;
}

export interface PageOptions {
  width?: number;
  height?: number;
  /** Device pixels per CSS pixel, for crisp pictures. */
  scale?: number;
  /** In Firefox this holds for the whole browser until the next page asks for another. */
  colorScheme?: 'light' | 'dark';
}

export interface ExtensionPage {
  /** The driver's own page, for keyboard, mouse and waiting beyond what is here. */
  page: Page;
  /** Runs a function, or an expression given as a string, in the page; promises are awaited, the value is JSON. */
  evaluate<T = unknown, A extends unknown[] = unknown[]>(
    script: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T>;
  /** Polls until the script gives something truthy, and returns that. */
  waitFor<T = unknown, A extends unknown[] = unknown[]>(
    script: string | ((...args: A) => T | Promise<T>),
    options?: {timeout?: number; what?: string},
    ...args: A
  ): Promise<T>;
  screenshot(path: string, options?: {fullPage?: boolean}): Promise<void>;
  /** A real mouse click in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

export interface Session {
  kind: BrowserKind;
  browser: Browser;
  profileDir: string;
  /** Host part of the extension's own addresses: the id in Chromium, the per-profile UUID in Firefox. */
  extensionId: string;
  newPage(): Promise<Page>;
  extensionUrl(path: string): string;
  openExtensionPage(path: string, options?: PageOptions): Promise<ExtensionPage>;
  backgroundState(): Promise<'running' | 'stopped'>;
  /** Ends the extension's worker (Firefox: event page) as the browser does when idle; resolves once it is gone. */
  killBackground(): Promise<void>;
  /** Closes the browser. A temporary profile is removed unless `keepProfile`. */
  close(options?: {keepProfile?: boolean}): Promise<void>;
}
