import {LIMITS} from '../model/limits';
import type {ContentReply, FieldReport} from '../model/messages';
import {isToldKind} from '../model/told';
import {Acts, controlsAt} from './acts';
import {askBackground} from './ask';
import {listenToPage} from './bridge';
import {FieldTypes} from './field-types';
import {watchComing} from './first-look';
import {elementsOf, forgetShadowRoots, noteChanges, trees} from './gatherers/dom';
import {
  type Control,
  gatherFields,
  isControl,
  isKnown,
  keyOf,
  markFilled,
  reportOf,
  verdictOf,
} from './gatherers/form-fields';
import {gatherIncentives} from './gatherers/incentives';
import {embeddedFrames, gatherSignals} from './gatherers/page-signals';
import {Reporter} from './reporter';
import {actsIn} from './told-acts';
import {watchTyping} from './typing';
import {listenToWindows} from './window-messages';

/** Milliseconds that changes of the page are gathered for. */
const QUIET = 350;
/** So long after loading, or after a step, no more signs of the page's kind are expected. */
const SETTLE = 2_000;

const isTop = window === window.top;

/** Follows one document: its fields, its kind, what is typed. */
function follow(): void {
  let status: ContentReply['status'] = 'pending';
  let phase: 'early' | 'loaded' | 'settled' = 'early';
  let address = location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let observed = new WeakSet<Node>();
  let lastReport = '';
  /** Signs of the page's kind as they were told last, and the fields that were told with them or since, by key. */
  let lastSigns = '';
  let told = new Map<string, string>();
  let isLeaving = false;

  const reporter = new Reporter(next => {
    status = next;
    if (status !== 'dropped') return;
    changes.disconnect();
    page.rest();
  });
  const types = new FieldTypes(askBackground, forms => reporter.ask(forms));
  const changes = new MutationObserver(records => {
    noteChanges(records);
    stepped();
    if (status !== 'dropped') timer ??= setTimeout(look, QUIET);
  });

  function observe(root: Node): void {
    if (observed.has(root)) return;
    observed.add(root);
    changes.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['hidden', 'style', 'class', 'src'],
    });
  }

  /** Looks at the document and reports what is new, as soon as it is known what its fields ask for. */
  function look(): void {
    clearTimeout(timer);
    timer = undefined;
    const at = Date.now();
    // In the very task in which they are searched: what comes while the answer is awaited must not be missed.
    for (const tree of trees()) observe(tree);
    const controls = gatherFields();
    types.when(controls, () => {
      if (status !== 'dropped') report(at, controls);
    });
  }

  /** There is a shadow root somewhere that nothing in the document tells of. */
  function lookAgain(): void {
    forgetShadowRoots();
    // Before the first look it will be found anyway.
    if (observed.has(document)) timer ??= setTimeout(look, QUIET);
  }

  /** What was known of the document's trees holds no longer. */
  function beginAfresh(): void {
    observed = new WeakSet();
    forgetShadowRoots();
    lastReport = '';
    status = 'pending';
    page.wake();
  }

  function report(at: number, controls: readonly Control[]): void {
    const reports = controls.map(reportOf);
    const frames = embeddedFrames();
    // Words of reward and penalty are looked for once it is known that this is a shop.
    const words = isTop && status === 'recorded' ? gatherIncentives() : {cues: []};
    const sights = [...words.cues.map(({cue}) => cue), ...(words.shown ?? []).map(({what}) => what)];
    const signals = isTop ? gatherSignals(reports.map(({type}) => type)) : undefined;
    const text = JSON.stringify([location.href, phase, reports, frames, signals, sights]);
    if (text !== lastReport) {
      lastReport = text;
      if (signals) reporter.send({type: 'page', at, url: location.href, phase, signals});
      const fields = freshOf(reports, JSON.stringify(signals ?? ''));
      if (fields.length > 0) reporter.send({type: 'fields', at, fields});
      if (frames.length > 0) reporter.send({type: 'frames', at, frames});
      if (sights.length > 0) reporter.send({type: 'incentives', at, ...words});
    }
  }

  /** Fields that are new or changed. Where the signs of the page's kind have changed, this may be another step: then all. */
  function freshOf(reports: readonly FieldReport[], signs: string): FieldReport[] {
    if (signs !== lastSigns) told = new Map();
    lastSigns = signs;
    return reports.filter(report => {
      const text = JSON.stringify(report);
      if (told.get(report.key) === text) return false;
      told.set(report.key, text);
      return true;
    });
  }

  function settle(): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      phase = 'settled';
      look();
    }, SETTLE);
  }

  /** The page changed its own address: everything is looked at afresh. */
  function stepped(): void {
    if (location.href === address) return;
    const [before, after] = [address, location.href].map(url => url.split('#')[0]);
    address = location.href;
    if (before === after) return;
    typing.flush();
    if (isTop) reporter.send({type: 'step', at: Date.now(), url: location.href});
    beginAfresh();
    acts.step();
    phase = 'early';
    told = new Map();
    clearTimeout(timer);
    timer = setTimeout(look, QUIET / 2);
    settle();
  }

  const typing = watchTyping({
    isControl,
    typed(control: Control, done: boolean): void {
      const at = Date.now();
      const key = keyOf(control);
      const value = control.value.slice(0, LIMITS.typed);
      const tell = (): void => {
        reporter.send({type: 'typed', at, values: [{key, field: verdictOf(control).type, value, done}]});
        if (markFilled(control)) reporter.send({type: 'fields', at, fields: [reportOf(control)]});
      };
      // Its form is compared with what was asked about when the field is left; letters in between would pay for that too.
      if (!done && isKnown(control)) tell();
      else types.when([control], tell);
    },
    submitted(form: HTMLFormElement): void {
      const at = Date.now();
      const controls = [...elementsOf(form)].filter(isControl);
      types.when(controls, () => {
        const told = controls.map(control => verdictOf(control).type);
        reporter.send({type: 'submit', at, types: [...new Set(told)]});
        void reporter.flush();
      });
    },
    // It may have been added since the last look, of which nothing else tells.
    found: lookAgain,
    isWanted: () => status !== 'dropped',
  });

  const acts = new Acts();
  const page = listenToPage(({kind, text, element}) => {
    if (status === 'dropped') return;
    const did = kind === 'acts' ? actsIn(text) : null;
    if (did) {
      const tell = (): void => {
        const read = acts.read(did.acts, element);
        if (read.length > 0) reporter.send({type: 'acts', at: did.at, acts: read});
      };
      if (element && !isLeaving) types.when(controlsAt(element), tell);
      else tell();
    } else if (kind === 'roots') lookAgain();
    else if (isToldKind(kind)) reporter.send({type: 'told', kind, text});
    // What comes as the page is left is told at once: there is no later.
    if (isLeaving) reporter.hurry();
  });

  if (!isTop) {
    listenToWindows(message => {
      if (status === 'dropped') return;
      const url = location.origin + location.pathname;
      reporter.send({type: 'window-message', url: url.slice(0, LIMITS.address), ...message});
    });
  }

  watchComing({
    look,
    loaded() {
      phase = 'loaded';
      settle();
    },
  });

  addEventListener('pagehide', () => {
    isLeaving = true;
    typing.flush();
    if (status !== 'dropped' && isTop) look();
    types.hurry();
    reporter.hurry();
  });
  addEventListener('pageshow', event => {
    isLeaving = false;
    if (!event.persisted) return;
    beginAfresh();
    look();
    settle();
  });
  addEventListener('popstate', stepped);
  // Not every browser has it; a change of the document tells as well, a little later.
  (window as {navigation?: EventTarget}).navigation?.addEventListener('currententrychange', stepped);
}

// A document of plain text, an image or XML has no forms and no trip.
if (document instanceof HTMLDocument) follow();
