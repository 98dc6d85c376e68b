import {siteOf} from '../model/hosts';
import {LIMITS} from '../model/limits';
import type {FieldObservation, Observation, PageSignals, Visit} from '../model/observation';
import type {Needles} from '../scan/needles';
import {redactPath} from '../scan/redact';
import {sweep} from '../scan/search';
import type {Control} from './page-look';
import type {Page} from './pages';
import type {Submission} from './survey';

/**
 * So long (ms) before a form was sent the button may have been pressed: a recording does not say when, and what left in
 * between is not to pass for something that left before.
 */
const BUTTON = 250;

/** The payload of an observation, without what all observations share. */
type Payload<T> = T extends Observation ? Omit<T, 'id' | 'visit' | 'at' | 'trust' | 'source'> : never;

/** What the page's HTML shows, and what was done with it: fields, frames, rewards, forms that were sent. */
export function shownOn(
  page: Page,
  {
    visit,
    signals,
    needles,
    submissions,
  }: {visit: Visit; signals: PageSignals; needles: Needles; submissions: readonly Submission[]},
): Observation[] {
  const shown: Observation[] = [];
  const put = (name: string, at: number, payload: Payload<Observation>): void => {
    const id = `${visit.id}-${name}`.slice(0, 300);
    shown.push({id, visit: visit.id, at, trust: 'page', source: 'recording', ...payload} as Observation);
  };
  const {startedAt: at, site} = page;
  const clean = (texts: readonly string[]): string[] => texts.map(text => sweep(text, needles));
  put('page', at, {
    kind: 'page',
    signals: {...signals, types: clean(signals.types), marks: clean(signals.marks)},
  });

  const fields = (controls: readonly Control[], host: string, name: string): void => {
    const groups = new Set<string>();
    for (const [index, control] of controls.slice(0, LIMITS.fields).entries()) {
      if (!control.isOpen || (control.name !== '' && groups.has(control.name))) continue;
      groups.add(control.name);
      put(`${name}-${index}`, at, fieldOf(control, {host, site, needles, submissions}));
    }
  };
  if (page.look) fields(page.look.controls, page.host, 'field');
  for (const [index, frame] of page.frames.entries()) {
    if (frame.look) fields(frame.look.controls, frame.host, `field-${index}`);
  }
  const frames = [...(page.look?.frames ?? []), ...page.frames];
  const known = new Set<string>();
  for (const {host, path} of frames) {
    const kept = redactPath(path, needles);
    if (siteOf(host) === site || known.has(host + kept)) continue;
    known.add(host + kept);
    put(`frame-${host}${kept}`, at, {kind: 'frame', host, path: kept, site: siteOf(host)});
  }
  for (const {cue, mechanism, sentence} of page.look?.cues ?? []) {
    const swept = sweep(sentence, needles);
    put(`incentive-${cue}-${swept.replace(/\d+/g, '0')}`, at, {
      kind: 'incentive',
      cue,
      mechanism,
      sentence: swept,
    });
  }
  for (const [index, {at: sentAt, host, types}] of submissions.entries()) {
    put(`submit-${index}`, Math.max(at, sentAt - BUTTON), {kind: 'submit', host, types});
  }
  return shown;
}

function fieldOf(
  control: Control,
  {
    host,
    site,
    needles,
    submissions,
  }: {host: string; site: string; needles: Needles; submissions: readonly Submission[]},
): Payload<FieldObservation> {
  const {verdict, required, label} = control;
  const thirdParty = siteOf(host) !== site;
  const isFilled = submissions.some(
    ({filled, filledTypes, host: from}) =>
      filled.has(control) || (thirdParty && siteOf(from) === siteOf(host) && filledTypes.has(verdict.type)),
  );
  return {
    kind: 'field',
    type: verdict.type,
    confidence: verdict.confidence,
    evidence: verdict.evidence.slice(0, 12).map(line => sweep(line, needles).slice(0, LIMITS.label * 2)),
    required,
    host,
    thirdParty,
    shadow: false,
    ...(label ? {label: sweep(label, needles).slice(0, LIMITS.label)} : {}),
    filled: isFilled,
  };
}
