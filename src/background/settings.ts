import * as v from 'valibot';
import type {SiteRule} from '../model/messages';
import {browser} from '../platform';

const stored = v.object({
  /** Rules by registrable domain; a site without one is judged by its pages. */
  rules: v.optional(v.record(v.string(), v.picklist(['always', 'never'])), {}),
  /** Nothing is recorded until the person says so. */
  paused: v.optional(v.boolean(), false),
  retentionDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 30),
  /** Key of the hashes of identifiers, in hex. Made once, never leaves this installation. */
  hashKey: v.optional(v.pipe(v.string(), v.regex(/^[\da-f]{64}$/))),
});

/** What the person has set, kept in `storage.local`. Anything unreadable there counts as unset. */
export class Settings {
  #rules = new Map<string, 'always' | 'never'>();
  #hashKey = new Uint8Array(32);
  retentionDays = 30;
  paused = false;

  async load(): Promise<void> {
    const result = v.safeParse(stored, await browser.storage.local.get(null));
    const values = result.success ? result.output : v.parse(stored, {});
    this.#rules = new Map(Object.entries(values.rules));
    this.retentionDays = values.retentionDays;
    this.paused = values.paused;
    if (values.hashKey) {
      this.#hashKey = Uint8Array.from(values.hashKey.match(/../g) ?? [], pair => Number.parseInt(pair, 16));
    } else {
      crypto.getRandomValues(this.#hashKey);
      const hashKey = [...this.#hashKey].map(byte => byte.toString(16).padStart(2, '0')).join('');
      await browser.storage.local.set({hashKey});
    }
  }

  get hashKey(): Uint8Array {
    return this.#hashKey;
  }

  ruleFor(site: string): SiteRule {
    return this.#rules.get(site) ?? 'auto';
  }

  /** What holds for a site now: its own rule, unless all recording is stopped. */
  effectiveRule(site: string): SiteRule {
    return this.paused ? 'never' : this.ruleFor(site);
  }

  /** Sites with a rule of their own, by name. */
  rules(): {site: string; rule: 'always' | 'never'}[] {
    return [...this.#rules]
      .map(([site, rule]) => ({site, rule}))
      .sort((a, b) => a.site.localeCompare(b.site));
  }

  async setPaused(paused: boolean): Promise<void> {
    this.paused = paused;
    await browser.storage.local.set({paused});
  }

  async setRule(site: string, rule: SiteRule): Promise<void> {
    if (rule === 'auto') this.#rules.delete(site);
    else this.#rules.set(site, rule);
    await browser.storage.local.set({rules: Object.fromEntries(this.#rules)});
  }

  async setRetention(days: number): Promise<void> {
    this.retentionDays = days;
    await browser.storage.local.set({retentionDays: days});
  }
}
