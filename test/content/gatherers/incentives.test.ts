// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {gatherIncentives} from '../../../src/content/gatherers/incentives';

describe('rewards and rules that a page shows', () => {
  beforeEach(() => {
    // This document has no layout: what is hidden says so by its attribute.
    Element.prototype.checkVisibility = function isShown(this: Element) {
      return !this.closest('[hidden]');
    };
  });
  afterEach(() => {
    document.body.innerHTML = '';
    vi.restoreAllMocks();
  });

  const sentences = (html: string): string[] => {
    document.body.innerHTML = html;
    return gatherIncentives().cues.map(({sentence}) => sentence);
  };

  it('are told whatever price stood in such a text before', () => {
    const list = '<li>Item 1 19.90 €</li>'.repeat(3);
    expect(sentences(list)).toEqual([]);
    expect(sentences(`${list}<p>Earn 250 points with this order.</p>`)).toEqual([
      'Earn 250 points with this order.',
    ]);
    expect(sentences('<p>Earn 300 points with this order.</p>')).toEqual([
      'Earn 300 points with this order.',
    ]);
  });

  it('are told once shown, and never out of what people write', () => {
    const offer = 'Earn 250 points with this order.';
    expect(sentences(`<p hidden>${offer}</p>`)).toEqual([]);
    expect(sentences(`<p>${offer}</p>`)).toEqual([offer]);
    document.body.innerHTML = `<div>${offer}</div>`;
    const box = document.querySelector('div');
    if (box) Object.defineProperty(box, 'isContentEditable', {value: true});
    expect(gatherIncentives().cues).toEqual([]);
  });
});
