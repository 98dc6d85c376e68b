import {describe, expect, it} from 'vitest';
import {classifyForm} from '../../../src/catalog/fields/classify';
import {field} from './describing';
import {FORMS, type Given} from './none.cases';

const described = (given: Given) => field(typeof given === 'string' ? {label: given} : given);
const nameOf = (given: Given): string =>
  typeof given === 'string' ? given : given.label || given.nearby || given.name || '';

describe('fields that ask for none of the types beside those that do', () => {
  it.each(FORMS)('in $about', ({none, typed, buttons = [], heading = '', attributes = ''}) => {
    const given = [...none, ...typed.map(([one]) => one)];
    const said = classifyForm(given.map(described), {buttons, heading, attributes}).map(({token}) => token);
    const wanted = [...none.map(() => 'unknown'), ...typed.map(([, type]) => type)];
    const rows = said.map((type, at) => `${nameOf(given[at] ?? '')}: ${type}`);
    expect(rows).toEqual(wanted.map((type, at) => `${nameOf(given[at] ?? '')}: ${type}`));
  });
});

const tokens = (given: Given[], buttons: string[] = []): string[] =>
  classifyForm(given.map(described), {buttons, heading: '', attributes: ''}).map(({token}) => token);

describe('what stands beside a field', () => {
  const text = (label: string): Given => ({element: 'textarea', inputType: '', label});
  it.each([
    ['en', 'Name', 'Description'],
    ['de', 'Name', 'Beschreibung'],
    ['es', 'Nombre', 'Descripción'],
    ['ru', 'Имя', 'Описание'],
  ])(
    'makes a name that of a thing which has an address and is described (%s)',
    (_language, name, description) => {
      expect(tokens([{label: 'URL'}, {label: name}, text(description)])[1]).toBe('unknown');
      expect(tokens([{label: name}, {label: 'E-mail'}, {label: 'URL'}, text(description)])[0]).toBe('name');
      expect(tokens([{label: 'URL'}, {label: name}, text('Comment')])[1]).toBe('name');
    },
  );
  it('makes an open field a stand-in for the password only where one is hidden right beside it', () => {
    const hidden = {inputType: 'password', name: 'p'};
    expect(tokens([{nearby: 'Passwort'}, hidden])[0]).toBe('unknown');
    expect(tokens([{nearby: 'Passwort'}, {label: 'Code'}, hidden])[0]).toBe('current-password');
    expect(tokens([{label: 'Passwort', autocomplete: 'current-password'}, hidden])[0]).toBe(
      'current-password',
    );
  });
  it('leaves empty what is to be left empty, whatever else speaks for it', () => {
    const trap = 'Do not fill this in';
    expect(tokens([{...(text(trap) as object), name: 'comment'}])).toEqual(['unknown']);
    expect(tokens([{label: trap, inputType: 'email', name: 'email'}], ['Subscribe'])).toEqual(['unknown']);
  });
});
