import {isPaymentHost} from '../catalog/parties/lookup';
import {playedHost, siteOf} from '../model/hosts';
import {LIMITS} from '../model/limits';
import type {FieldObservation, Observation, PageSignals, Visit} from '../model/observation';
import {gateFor, type Keep} from '../scan/gate';
import {gateObservation, tellingPart} from '../scan/gate/record';
import type {Needles} from '../scan/needles';
import type {Control} from './controls';
import type {Page} from './pages';
import type {Submission} from './survey';

/**
 * So long (ms) before a form was sent the button may have been pressed: a recording does not say when, and what left in
 * between is not to pass for something that left before.
 */
const BUTTON = 250;

/** The payload of an observation, without what all observations share. */
type Payload<T> = T extends Observation ? Omit<T, 'id' | 'visit' | 'at' | 'trust' | 'source'> : never;

/** What is needed to say what a page shows without what was typed. */
interface Showing {
  visit: Visit;
  signals: PageSignals;
  needles: Needles;
  keep: Keep;
  /** The site may repeat what was typed, of which not all is known: its sentences are not kept. */
  mayRepeat: boolean;
  /** Forms that were sent from this page, and from this page or a step of it. */
  sent: readonly Submission[];
  sentFromDocument: readonly Submission[];
}

/** What the page's HTML shows, and what was done with it: fields, frames, rewards, forms that were sent. */
export function shownOn(page: Page, showing: Showing): Observation[] {
  const {visit, signals, needles, keep, mayRepeat, sent} = showing;
  const gate = gateFor(needles, keep);
  const shown = new Map<string, Observation>();
  const put = (name: string, at: number, payload: Payload<Observation>): void => {
    const raw = {id: '', visit: visit.id, at, trust: 'page', source: 'recording', ...payload} as Observation;
    const gated = gateObservation(raw, gate);
    const id = `${visit.id}-${name}${tellingPart(gated)}`.slice(0, 300);
    if (!shown.has(id)) shown.set(id, {...gated, id});
  };
  const {startedAt: at, site} = page;
  put('page', at, {kind: 'page', signals});

  const fields = (controls: readonly Control[], host: string, name: string): void => {
    const groups = new Set<string>();
    for (const [index, control] of controls.slice(0, LIMITS.fields).entries()) {
      if (!control.isShown || (control.name !== '' && groups.has(control.name))) continue;
      groups.add(control.name);
      put(`${name}-${index}`, at, fieldOf(control, {host, site}, showing));
    }
  };
  if (page.look) fields(page.look.controls, page.host, 'field');
  for (const [index, frame] of page.frames.entries()) {
    if (frame.look) fields(frame.look.controls, frame.host, `field-${index}`);
    else for (const field of cardFields(frame.host, showing)) put(`field-${index}-${field.type}`, at, field);
  }
  const frames = [...(page.look?.frames ?? []), ...page.frames];
  for (const {host, path} of frames) {
    if (siteOf(host) !== site) put('frame', at, {kind: 'frame', host, path, site: siteOf(host)});
  }
  for (const {cue, mechanism, sentence} of (mayRepeat ? undefined : page.look?.cues) ?? []) {
    put(`incentive-${cue}`, at, {kind: 'incentive', cue, mechanism, sentence});
  }
  for (const {what, text} of (mayRepeat ? undefined : page.look?.shown) ?? []) {
    put(`shown-${what}`, at, {kind: 'shown', what, sentence: text});
  }
  for (const [index, {at: sentAt, host, types}] of sent.entries()) {
    put(`submit-${index}`, Math.max(at, sentAt - BUTTON), {kind: 'submit', host, types});
  }
  return [...shown.values()];
}

/**
 * Fields of a processor's frame whose HTML is not in the file, as it seldom is: that there were some for the card shows in
 * what the frame sent to its own site.
 */
function cardFields(host: string, {visit, sentFromDocument}: Showing): Payload<FieldObservation>[] {
  if (!isPaymentHost(playedHost(host).host)) return [];
  const sent = sentFromDocument.filter(form => siteOf(form.host) === siteOf(host));
  const types = new Set(
    sent.flatMap(({filledTypes}) => [...filledTypes]).filter(type => type.startsWith('cc-')),
  );
  return [...types].map(type => ({
    kind: 'field',
    type,
    confidence: 0.5,
    evidence: ['sent by its frame'],
    required: false,
    host,
    thirdParty: siteOf(host) !== visit.site,
    shadow: false,
    filled: true,
  }));
}

function fieldOf(
  control: Control,
  {host, site}: {host: string; site: string},
  {mayRepeat, sentFromDocument}: Showing,
): Payload<FieldObservation> {
  const {verdict, required, label} = control;
  const thirdParty = siteOf(host) !== site;
  const isFilled = sentFromDocument.some(
    ({filled, filledTypes, host: from}) =>
      (control.name !== '' && filled.has(control.name)) ||
      (thirdParty && siteOf(from) === siteOf(host) && filledTypes.has(verdict.type)),
  );
  return {
    kind: 'field',
    type: verdict.type,
    confidence: verdict.confidence,
    evidence: (mayRepeat ? [] : verdict.evidence).slice(0, 12).map(line => line.slice(0, LIMITS.label * 2)),
    required,
    host,
    thirdParty,
    shadow: false,
    ...(label && !mayRepeat ? {label: label.slice(0, LIMITS.label)} : {}),
    filled: isFilled,
  };
}
