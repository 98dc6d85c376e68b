import type {BlindSpot} from '../model/finding';
import type {Visit} from '../model/observation';

const spot = (id: string, inputs: string[] = [], values: BlindSpot['values'] = {}): BlindSpot => ({
  id,
  values,
  inputs,
  evidence: [],
});

/** What a recording (a HAR file) cannot hold, or what one of these files does not. */
export function recordingBlindSpots(visits: readonly Visit[]): BlindSpot[] {
  const recorded = visits.flatMap(({recording}) => recording ?? []);
  if (recorded.length === 0) return [];
  const spots = [
    spot('recording-scripts', [
      'device-fingerprint',
      'network-anonymity',
      'typing-dynamics',
      'pointer-scroll-dynamics',
      'form-errors-case',
    ]),
    spot('recording-storage', ['cross-site-identifier']),
    spot('recording-messages'),
    spot('recording-typed'),
    spot('recording-shown', ['payment-method-choice']),
    spot('recording-leaving', ['dwell-engagement']),
  ];
  const bare = recorded.filter(({document}) => !document).length;
  if (bare > 0) spots.push(spot('recording-document', [], {count: bare}));
  const bland = recorded.filter(({cookies}) => !cookies).length;
  if (bland > 0) spots.push(spot('recording-cookies', ['cross-site-identifier'], {count: bland}));
  const cuts = new Set(recorded.flatMap(({cutAfter}) => cutAfter ?? []));
  for (const requests of cuts) spots.push(spot('recording-cut', [], {requests}));
  return spots;
}
