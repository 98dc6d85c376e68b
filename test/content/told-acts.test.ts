import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {actsIn} from '../../src/content/told-acts';
import {parseFromContent} from '../../src/model/messages';
import {inputs, patience} from '../inputs';

const act = {act: 'read:value', scripts: 'https://t.example/x.js', count: 3};

describe('what the page’s world tells of scripts', () => {
  it('is taken act by act: one that is none takes no other with it', () => {
    const told = [
      act,
      {...act, act: 'read value'},
      {...act, count: -1},
      {...act, count: 1.5},
      {...act, scripts: 'x'.repeat(1_001)},
      {...act, detail: {'no name': 1}},
      {...act, detail: {width: 'wide'}},
      null,
      'read:value',
      {...act, act: 'canvas:read', detail: {width: 40}, more: 'than asked for'},
    ];
    expect(actsIn(JSON.stringify({type: 'acts', at: 5, acts: told}))).toEqual({
      at: 5,
      acts: [act, {...act, act: 'canvas:read', detail: {width: 40}}],
    });
  });

  it('is nothing where the text is something else', () => {
    for (const text of ['', '{', 'null', '[]', '{"at":5}', '{"at":1e999,"acts":[]}', '{"at":-1,"acts":[]}'])
      expect(actsIn(text)).toBeNull();
    expect(actsIn(JSON.stringify({at: 5, acts: Array(301).fill(act)}))).toBeNull();
  });

  it(
    'never has the recorder refuse the rest of what the frame reports',
    () => {
      const name = fc.oneof(fc.constantFrom('read:value', 'listen:keydown', '__proto__'), fc.string());
      const figure = fc.oneof(fc.nat(), fc.double(), fc.constantFrom(null, '1', {}));
      const told = fc.record(
        {
          act: name,
          scripts: fc.oneof(fc.string(), fc.webUrl(), figure),
          count: figure,
          detail: fc.oneof(fc.dictionary(name, figure), figure),
        },
        {requiredKeys: []},
      );
      fc.assert(
        fc.property(figure, fc.array(fc.oneof(told, fc.jsonValue())), (at, acts) => {
          const read = actsIn(JSON.stringify({type: 'acts', at, acts}));
          if (!read) return;
          const message = {type: 'content', events: [{type: 'acts', ...read}]};
          expect(parseFromContent(JSON.parse(JSON.stringify(message)))?.events).toHaveLength(1);
        }),
        inputs(4_000),
      );
    },
    patience,
  );
});
