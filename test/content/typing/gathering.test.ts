import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Gathering} from '../../../src/content/typing/gathering';

interface Place {
  text: string;
}

describe('what is gathered of a place', () => {
  let place: Place;
  let said: string[];
  let gathering: Gathering<Place>;
  beforeEach(() => {
    vi.useFakeTimers();
    place = {text: ''};
    said = [];
    gathering = new Gathering<Place>(
      ({text}) => text,
      (_, values) => said.push(...values.map(({value, done}) => (done ? `${value}.` : value))),
    );
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const put = (text: string): void => {
    place.text = text;
    gathering.changed(place, text);
  };

  it('is told a few times a second, and at once when the place is left', () => {
    for (const text of ['M', 'Mi', 'Mir']) put(text);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(150);
    put('Mira');
    gathering.end(place, true);
    vi.advanceTimersByTime(500);
    expect(said).toEqual(['Mir', 'Mira.']);
  });

  it('is told whole though it was taken out before the next report', () => {
    put('Mira Kestrel');
    put('');
    vi.advanceTimersByTime(150);
    expect(said).toEqual(['Mira Kestrel.']);
  });

  it('is told whole though the page took it out itself, of which no event tells', () => {
    put('Mira Kestrel');
    place.text = '';
    vi.advanceTimersByTime(150);
    put('Tom');
    place.text = '';
    vi.advanceTimersByTime(150);
    expect(said).toEqual(['Mira Kestrel.', 'Tom.']);
  });

  it('is told once, not for each sign that goes', () => {
    put('Mira Kestrel');
    vi.advanceTimersByTime(150);
    for (let length = 11; length >= 0; length--) {
      put('Mira Kestrel'.slice(0, length));
      vi.advanceTimersByTime(60);
    }
    vi.advanceTimersByTime(150);
    expect(said.filter(value => value.endsWith('.'))).toEqual(['Mira Kestrel.']);
  });

  it('is one value as long as only a slip is put right', () => {
    for (const text of [
      'Mira Kestl',
      'Mira Kest',
      'Mira Kestr',
      'Mira Kestrel',
      'Mirra Kestrel',
      'Mira Kestrel',
    ]) {
      put(text);
    }
    gathering.end(place, true);
    expect(said).toEqual(['Mira Kestrel.']);
  });

  it('is two values where another one is put in its place', () => {
    put('Mira Kestrel');
    put('Tom Adler');
    vi.advanceTimersByTime(150);
    expect(said).toEqual(['Mira Kestrel.', 'Tom Adler']);
  });

  it('stays known when the page writes it in its own way', () => {
    put('41002');
    place.text = '4100 2';
    vi.advanceTimersByTime(150);
    place.text = '•••• •';
    gathering.end(place, true);
    expect(said).toEqual(['4100 2', '4100 2.', '•••• •.']);
  });
});
