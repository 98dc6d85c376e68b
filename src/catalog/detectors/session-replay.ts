import type {RequestObservation} from '../../model/observation';
import type {Detector, Doer, Scene, Sighting} from '../../model/units';
import {typesOf} from './fields';

const thresholds = {
  /** Types of fields that were read. */
  fields: 3,
  /** Uploads of one company, and bytes of them together. */
  uploads: 3,
  bytes: 10_000,
} as const;

const hears = ({acts}: Doer, pattern: RegExp): boolean =>
  acts.some(({act, inForeignDocument}) => inForeignDocument && pattern.test(act));

/** Keys of a recorded event, as rrweb and those built on it send them: a type, a time, and data of one source. */
function isRecording({entries}: RequestObservation): boolean {
  const keys = entries.map(({key}) => key);
  const ends = (pattern: RegExp) => keys.some(key => pattern.test(key));
  return (
    ends(/(^|[.\]])timestamp$/) &&
    ends(/(^|[.\]])type$/) &&
    (ends(/data\.source$/) || ends(/data\.node\./) || ends(/data\.(positions|adds|mutations)/))
  );
}

function uploadsTo(scene: Scene, id: string): RequestObservation[] {
  return scene.requests.filter(
    request =>
      request.method !== 'GET' && request.delivery !== 'failed' && scene.receiverOf(request)?.id === id,
  );
}

/** How a script's company behaves like a recorder, beyond listening. */
function marksOf(doer: Doer, uploads: readonly RequestObservation[]): {strong: string[]; weak: string[]} {
  const read = typesOf(doer.acts.filter(({act}) => act.startsWith('read:')));
  const bytes = uploads.reduce((sum, {body}) => sum + (body.bytes ?? 0), 0);
  return {
    strong: [
      ...(hears(doer, /^follow:document$/) ? ['follows-document'] : []),
      ...(uploads.some(isRecording) ? ['recording-format'] : []),
    ],
    weak: [
      ...(read.length >= thresholds.fields ? ['reads-fields'] : []),
      ...(uploads.length >= thresholds.uploads && bytes >= thresholds.bytes ? ['large-uploads'] : []),
    ],
  };
}

function byBehaviour(scene: Scene): Sighting[] {
  return scene.doers.flatMap((doer): Sighting[] => {
    const listens =
      hears(doer, /^listen:(mousemove|pointermove|touchmove|mousedown|pointerdown|touchstart)\b.*:window$/) &&
      hears(doer, /^listen:scroll\b/) &&
      hears(doer, /^listen:(input|change|keydown|keyup|keypress)\b/);
    if (!doer.isOther || !listens) return [];
    const uploads = uploadsTo(scene, doer.receiver.id);
    const {strong, weak} = marksOf(doer, uploads);
    // Who fights fraud listens to the same things, for the rhythm and not for the picture.
    if (strong.length === 0 && (weak.length === 0 || doer.receiver.roles.includes('anti-fraud'))) return [];
    const acts = doer.acts.filter(({act}) => /^(listen|follow|read):/.test(act));
    return [
      {
        verdict: 'found',
        receiver: doer.receiver,
        script: doer.script,
        grade: strong.length > 0 ? 'observed' : 'derivable',
        fields: typesOf(acts),
        details: {uploads: uploads.length},
        reasons: ['listens', ...strong, ...weak],
        evidence: [...acts, ...uploads].map(({id}) => id),
      },
    ];
  });
}

/** Companies that sell recordings, by what they are listed as and that they were told something. */
function byRole(scene: Scene): Sighting[] {
  const groups = new Map<string, RequestObservation[]>();
  for (const request of scene.requests) {
    const receiver = scene.receiverOf(request);
    if (request.delivery === 'failed' || !receiver?.roles.includes('session-replay')) continue;
    groups.set(receiver.id, [...(groups.get(receiver.id) ?? []), request]);
  }
  return [...groups.values()].flatMap((requests): Sighting[] => {
    const receiver = requests[0] && scene.receiverOf(requests[0]);
    if (!receiver) return [];
    const isSent = requests.some(isRecording);
    return [
      {
        verdict: 'found',
        receiver,
        grade: isSent ? 'observed' : 'plausible',
        details: {requests: requests.length},
        reasons: ['vendor-role', ...(isSent ? ['recording-format'] : [])],
        evidence: requests.map(({id}) => id),
      },
    ];
  });
}

/** Recording of what a person sees and does, to be played again. */
export default {
  id: 'session-replay',
  name: {en: 'Session recording', zh: '会话录制'},
  needs: {instruments: ['listeners', 'mutations'], observations: ['request']},
  thresholds,
  source:
    'Englehardt, Acar and Narayanan 2017: recorders take pointer, scrolling, typing and the page itself and send it on as it happens. Behaviour decides before names do: the listeners alone are those of many scripts, so that a copy of the document, its format, fields that were read or steady uploads must come to them.',
  citations: ['REPLAY17'],
  detect(scene) {
    const seen = byBehaviour(scene);
    const known = new Set(seen.map(({receiver}) => receiver.id));
    return [...seen, ...byRole(scene).filter(({receiver}) => !known.has(receiver.id))];
  },
} satisfies Detector;
