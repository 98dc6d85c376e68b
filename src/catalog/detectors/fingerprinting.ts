import type {Detector, DoneAct} from '../../model/units';

const thresholds = {
  /** Pixels of each side of what is read back. */
  side: 16,
  /** Distinct characters, or colours, of the text that was drawn. */
  characters: 10,
  colours: 2,
  /** Fonts in which one text was measured, and how often it was. */
  fonts: 50,
  measures: 50,
  /** Different things that were asked, kinds of them, and kinds that no page needs for showing itself. */
  surfaces: 12,
  kinds: 5,
  telling: 2,
} as const;

const has = (acts: readonly DoneAct[], act: string): boolean => acts.some(one => one.act === act);
const most = (acts: readonly DoneAct[], name: string): number =>
  acts.reduce((found, {detail}) => Math.max(found, detail?.[name] ?? 0), 0);

/** A test picture: text in several colours or signs, read back whole and without loss, not made for people. */
function isTestPicture({detail = {}}: DoneAct): boolean {
  const {width = 0, height = 0, characters = 0, colours = 0, saves = 0, listeners = 0} = detail;
  const isText = characters >= thresholds.characters || (characters > 0 && colours >= thresholds.colours);
  const isLarge = width >= thresholds.side && height >= thresholds.side;
  // A canvas of the page with a picture on it, as of a product, is a picture for people.
  const isForPeople = saves > 0 || listeners > 0 || (Boolean(detail.shown) && Boolean(detail.images));
  return isText && isLarge && Boolean(detail.lossless) && !isForPeople;
}

/** Published criteria, each by itself enough. */
const CRITERIA: Readonly<Record<string, (acts: readonly DoneAct[]) => boolean>> = {
  canvas: acts => acts.some(act => act.act.startsWith('canvas:read:') && isTestPicture(act)),
  'canvas-fonts': acts =>
    acts.some(
      ({act, detail = {}}) =>
        act === 'fonts:measure' &&
        (detail.fonts ?? 0) >= thresholds.fonts &&
        (detail.measures ?? 0) >= thresholds.measures,
    ),
  // A call between people answers the offer; a look at one's own addresses doesn't.
  webrtc: acts =>
    has(acts, 'webrtc:channel') &&
    has(acts, 'webrtc:offer') &&
    (has(acts, 'webrtc:candidates') || has(acts, 'listen:icecandidate:window')) &&
    !has(acts, 'webrtc:answer'),
  audio: acts =>
    has(acts, 'audio:oscillator') &&
    (has(acts, 'audio:compressor') || has(acts, 'audio:analyser')) &&
    ((has(acts, 'audio:render') && has(acts, 'audio:data')) || has(acts, 'audio:frequencies')),
};

/** Kinds of which a page has no need to show itself: they are asked to tell devices apart. */
const TELLING: ReadonlySet<string> = new Set([
  'canvas',
  'webgl',
  'webgpu',
  'audio',
  'fonts',
  'devices',
  'hints',
]);
const KINDS: ReadonlySet<string> = new Set([
  ...TELLING,
  ...['navigator', 'screen', 'connection', 'media', 'intl', 'sensors', 'webrtc'],
]);

/** Distinct things that a script asked, by kind; all reads of canvases are one thing. */
function surfacesOf(acts: readonly DoneAct[]): Map<string, Set<string>> {
  const surfaces = new Map<string, Set<string>>();
  for (const {act} of acts) {
    const [kind = '', name = ''] = act.split(':');
    if (!KINDS.has(kind)) continue;
    surfaces.set(kind, (surfaces.get(kind) ?? new Set()).add(name));
  }
  return surfaces;
}

/** Scripts that gather what makes a device tell apart from others; the shop's own too, which may be a company's. */
export default {
  id: 'fingerprinting',
  name: {en: 'Device fingerprinting', zh: '设备指纹识别'},
  needs: {instruments: ['fingerprinting']},
  thresholds,
  source:
    'Canvas, canvas fonts, WebRTC and audio: Englehardt and Narayanan 2016, section 6 (canvas after Acar et al. 2014, which leaves out formats with loss). Enumeration is our own, in the spirit of Iqbal et al. 2021: analytics ask for a dozen properties of navigator, screen and time zone, but for at most one kind of thing beyond these; fingerprinting libraries ask across kinds.',
  citations: ['ENGLEHARDT16', 'ACAR14', 'FPINSPECTOR21'],
  detect({doers}) {
    return doers.flatMap(({script, receiver, acts}) => {
      const surfaces = surfacesOf(acts);
      const kinds = [...surfaces.keys()];
      const count = [...surfaces.values()].reduce((sum, names) => sum + names.size, 0);
      const telling = kinds.filter(kind => TELLING.has(kind)).length;
      const isWide =
        count >= thresholds.surfaces && kinds.length >= thresholds.kinds && telling >= thresholds.telling;
      const reasons = [
        ...Object.entries(CRITERIA).flatMap(([name, isMet]) => (isMet(acts) ? [name] : [])),
        ...(isWide ? ['enumeration'] : []),
      ];
      if (reasons.length === 0) return [];
      const used = acts.filter(({act}) => KINDS.has(act.split(':')[0] ?? ''));
      return [
        {
          verdict: 'found',
          receiver,
          script,
          grade: 'observed',
          details: {surfaces: count, kinds: kinds.length, telling, fonts: most(acts, 'fonts')},
          reasons,
          evidence: used.map(({id}) => id),
        },
      ];
    });
  },
} satisfies Detector;
