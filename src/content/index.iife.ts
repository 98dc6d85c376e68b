import {LIMITS} from '../model/limits';
import type {ContentReply, FieldReport} from '../model/messages';
import {isToldKind} from '../model/told';
import {Acts, controlsAt} from './acts';
import {askBackground} from './ask';
import {listenToPage} from './bridge';
import {watchDropped} from './dropped';
import {FieldTypes} from './field-types';
import {watchComing} from './first-look';
import {forgetShadowRoots, noteChanges, trees} from './gatherers/dom';
import {type Control, gatherFields, reportOf} from './gatherers/form-fields';
import {gatherIncentives} from './gatherers/incentives';
import {embeddedFrames, gatherSignals} from './gatherers/page-signals';
import {gatherShown} from './gatherers/shown';
import {keepListening, listenForGood} from './lasting';
import {Reporter} from './reporter';
import {actsIn, promptIn} from './told-acts';
import {tellTyping} from './typing/index';
import {PassedPlaces} from './typing/passed';
import {listenToWindows} from './window-messages';

/** Milliseconds that changes of the page are gathered for. */
const QUIET = 350;
/** So long after loading, or after a step, no more signs of the page's kind are expected. */
const SETTLE = 2_000;
/** A frame asks at most this often (ms) whether its page is a shop by now. */
const INQUIRE = 2_000;
/** Milliseconds after which a click has put into fields what it puts there. */
const AFTER_CLICK = 60;

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
  /** Fields and values as they stand there now, as they were told last. */
  let lastShown = '';
  let inquired = 0;
  const passed = new PassedPlaces();

  const reporter = new Reporter(next => {
    const before = status;
    status = next;
    if (status === 'dropped') rest();
    else if (before === 'dropped') wake();
    else if (status === 'recorded' && before === 'pending') {
      tellShown(gatherFields());
      passed.tell(place => typing.tell(place));
    }
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
    if (status !== 'dropped') for (const tree of trees()) observe(tree);
    const controls = gatherFields();
    types.when(controls, () => {
      // Of a page that was no shop the signs are told again; it may have become one.
      if (status !== 'dropped' || isTop) report(at, controls);
      if (status === 'recorded') tellShown(controls);
    });
  }

  /** Nobody wants to know more of this page. */
  function rest(): void {
    changes.disconnect();
    clearTimeout(timer);
    timer = undefined;
    page.rest();
    if (isTop) dropped.start();
  }

  /** The page is a shop after all: it is followed as from its beginning, and what stands there is told. */
  function wake(): void {
    forgetAll();
    look();
    passed.tell(place => typing.tell(place));
  }

  function tellShown(controls: readonly Control[]): void {
    const values = gatherShown(controls);
    const text = JSON.stringify(values);
    if (text === lastShown || values.length === 0) return;
    lastShown = text;
    reporter.send({type: 'shown', at: Date.now(), values});
  }

  /** There is a shadow root somewhere that nothing in the document tells of. */
  function lookAgain(): void {
    forgetShadowRoots();
    // Before the first look it will be found anyway.
    if (observed.has(document)) timer ??= setTimeout(look, QUIET);
  }

  /** What was known of the document holds no longer. */
  function forgetAll(): void {
    observed = new WeakSet();
    forgetShadowRoots();
    lastReport = '';
    lastShown = '';
    told = new Map();
    dropped.stop();
    page.wake();
  }

  /** Nothing is known of what the page is now. */
  function beginAfresh(): void {
    forgetAll();
    status = 'pending';
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
    clearTimeout(timer);
    timer = setTimeout(look, QUIET / 2);
    settle();
  }

  const typing = tellTyping(reporter, types, {
    // It may have been added since the last look, of which nothing else tells.
    found: lookAgain,
    isWanted: () => status !== 'dropped',
    passed(place) {
      if (place) passed.note(place);
      if (isTop || Date.now() - inquired < INQUIRE) return;
      inquired = Date.now();
      reporter.inquire();
    },
    pressed() {
      if (status === 'dropped') dropped.pressed();
      else if (status === 'recorded') setTimeout(() => tellShown(gatherFields()), AFTER_CLICK);
    },
  });
  const dropped = watchDropped(() => {
    stepped();
    if (status !== 'dropped') return;
    forgetShadowRoots();
    look();
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
    } else if (kind === 'prompt') {
      const said = promptIn(text);
      if (said) typing.answered(said.question, said.answer);
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

  listenForGood(window, 'pagehide', () => {
    isLeaving = true;
    typing.flush();
    if (status !== 'dropped' && isTop) look();
    types.hurry();
    reporter.hurry();
  });
  listenForGood(window, 'pageshow', (event: PageTransitionEvent) => {
    isLeaving = false;
    if (!event.persisted) return;
    beginAfresh();
    look();
    settle();
  });
  listenForGood(window, 'popstate', stepped);
  keepListening(() => {
    if (status !== 'dropped') lookAgain();
  });
  // Not every browser has it; a change of the document tells as well, a little later.
  (window as {navigation?: EventTarget}).navigation?.addEventListener('currententrychange', stepped);
}

// A document of plain text, an image or XML has no forms and no trip.
if (document instanceof HTMLDocument) follow();
