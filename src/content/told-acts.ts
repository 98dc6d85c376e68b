import {LIMITS} from '../model/limits';
import type {PageAct} from '../model/messages';
import {ACT_NAME, DETAIL_NAME} from '../model/told';

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function detailOf(value: unknown): Record<string, number> | null {
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value);
  const isTaken = entries.every(([name, figure]) => DETAIL_NAME.test(name) && Number.isFinite(figure));
  return isTaken ? Object.fromEntries(entries) : null;
}

function actOf(told: unknown): PageAct | null {
  const {act, scripts, count, detail} = (told ?? {}) as Record<keyof PageAct, unknown>;
  if (typeof act !== 'string' || !ACT_NAME.test(act) || !isCount(count)) return null;
  if (typeof scripts !== 'string' || scripts.length > LIMITS.scripts) return null;
  if (detail === undefined) return {act, scripts, count};
  const read = detailOf(detail);
  return read && {act, scripts, count, detail: read};
}

/**
 * What scripts did, from the text of what the page's world tells. By hand: this runs in every frame of every page, where a
 * library for it would cost more than all the rest. The recorder parses what it gets once more.
 *
 * @returns null where the text is no such thing; single acts that are none are left out.
 */
export function actsIn(text: string): {at: number; acts: PageAct[]} | null {
  try {
    const {at, acts} = JSON.parse(text) as {at?: unknown; acts?: unknown};
    if (typeof at !== 'number' || !Number.isFinite(at) || at < 0) return null;
    if (!Array.isArray(acts) || acts.length > LIMITS.acts) return null;
    return {at, acts: acts.flatMap(told => actOf(told) ?? [])};
  } catch {
    return null;
  }
}

/** What somebody answered in a dialog of the browser's, from the same kind of text. */
export function promptIn(text: string): {question: string; answer: string} | null {
  try {
    const {question, answer} = JSON.parse(text) as {question?: unknown; answer?: unknown};
    return typeof question === 'string' && typeof answer === 'string' ? {question, answer} : null;
  } catch {
    return null;
  }
}
