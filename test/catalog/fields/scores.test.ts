import {describe, expect, it} from 'vitest';
import {Scores} from '../../../src/catalog/fields/scores';

describe('Scores', () => {
  it('is led by the type that most speaks for, as long as it is enough', () => {
    const scores = new Scores();
    scores.add('email', 0.9, 'label “Mail”');
    expect(scores.leader).toBeNull();
    scores.add('email', 0.3, 'title “Mail”');
    expect(scores.leader).toMatchObject({id: 'email', evidence: ['label “Mail”', 'title “Mail”']});
    scores.add('tel', 2, 'label “Phone”');
    expect(scores.leader?.id).toBe('tel');
    scores.delete('tel');
    expect(scores.leader?.id).toBe('email');
  });
  it('asks more of names in the code than of what the person is told', () => {
    const named = new Scores();
    named.add('email', 1.1, 'name="mail"', 'name');
    expect(named.leader).toBeNull();
    named.add('email', 0.1, 'group “Mail”');
    expect(named.leader?.id).toBe('email');
  });
  it('is led by nothing where something else leads', () => {
    const scores = new Scores();
    scores.add('name', 2, 'label “Name”');
    scores.raise('~thing', 'a thing is described');
    expect(scores.leader).toBeNull();
    scores.clear();
    expect(scores.some(() => true)).toBe(false);
  });
  it('gives a copy that is weighed on without changing the first', () => {
    const scores = new Scores();
    scores.add('name', 2, 'label “Name”');
    const copy = scores.copy();
    copy.add('name', 1, 'title “Name”');
    copy.raise('given-name', 'beside a family name');
    expect(copy.leader?.id).toBe('given-name');
    expect(scores.leader).toMatchObject({id: 'name', weight: 2, evidence: ['label “Name”']});
  });
});
