import {describe, expect, it} from 'vitest';
import {proofOf} from '../../src/analysis/proof';
import {analyse} from '../../src/analysis/run';
import {findingSubject, visitOfNote} from '../../src/model/notes';
import {saved} from '../golden/saved';

/** Every so many claims one is tried: all would take minutes, and their kinds come again and again. */
const STRIDE = 11;

describe.each(['western', 'chinese'] as const)('the proof of a claim of the %s visit', name => {
  const {visits, observations} = saved(name);
  const {findings} = analyse(visits, observations, 'zhima');
  const tried = findings.filter((_, index) => index % STRIDE === 0);

  it('is enough for it to follow again', () => {
    expect(tried.length).toBeGreaterThan(40);
    for (const finding of tried) {
      const proof = proofOf(visits, observations, finding);
      const kept = new Set(proof.observations);
      const again = analyse(
        visits.filter(({id}) => proof.visits.includes(id)),
        observations.filter(({id}) => kept.has(id)),
        'zhima',
      );
      const same = again.findings.filter(one => findingSubject(one) === findingSubject(finding));
      expect(same, findingSubject(finding)).toContainEqual(finding);
    }
  });

  it('leaves out what has no part in it', () => {
    const email = findings.find(({input, form}) => input === 'email-identity' && form === 'sha256');
    if (!email) throw new Error('no hashed address in the saved visit');
    const kept = new Set(proofOf(visits, observations, email).observations);
    const requests = observations.filter(({id, kind}) => kind === 'request' && kept.has(id));
    expect(requests.map(({id}) => id).sort()).toEqual([...email.evidence].sort());
    expect(kept.size).toBeLessThan(observations.length / 2);
  });
});

describe('a note', () => {
  it('tells which visit it is about', () => {
    const finding = {visit: 'v"1', input: 'a', signal: 'b', receiver: 'c', carrier: 'd'.repeat(600)};
    expect(visitOfNote({subject: findingSubject(finding), at: 0})).toBe('v"1');
    expect(visitOfNote({subject: 'session:v2', at: 0})).toBe('v2');
    for (const subject of ['finding:nonsense', 'finding:["\\x"]', 'finding:["a'])
      expect(visitOfNote({subject, at: 0}), subject).toBeUndefined();
  });
});
