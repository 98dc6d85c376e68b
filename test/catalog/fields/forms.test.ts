import {describe, expect, it} from 'vitest';
import {classifyForm, type FieldDescription} from '../../../src/catalog/fields/classify';
import {field} from './describing';

const months = ['Month', ...Array.from({length: 12}, (_, at) => String(at + 1))];
const years = (from: number, count: number) => Array.from({length: count}, (_, at) => String(from + at));
const select = (label: string, options: string[]) =>
  field({element: 'select', inputType: '', label, options});
const tokens = (fields: FieldDescription[], buttons: string[] = []): string[] =>
  classifyForm(fields, {attributes: '', buttons, heading: ''}).map(({token}) => token);

describe('classifyForm', () => {
  it('gives months and years to the card or to the birth date beside them', () => {
    expect(tokens([field({label: 'Card number'}), select('', months), select('', years(2026, 12))])).toEqual([
      'cc-number',
      'cc-exp-month',
      'cc-exp-year',
    ]);
    expect(tokens([select('Date of birth', months), select('', years(1930, 80))])).toEqual([
      'bday-month',
      'bday-year',
    ]);
    expect(tokens([select('Arrival', months), select('', years(2026, 3))])).toEqual(['unknown', 'unknown']);
  });

  it('knows a new password by its repetition or by the registration', () => {
    const password = field({inputType: 'password', label: 'Password'});
    expect(tokens([field({label: 'E-mail'}), password], ['Log in'])).toEqual(['email', 'current-password']);
    expect(tokens([field({label: 'E-mail'}), password], ['Sign up'])).toEqual(['email', 'new-password']);
  });

  it('calls what stands before the password of a login form the user name', () => {
    const password = field({inputType: 'password'});
    expect(tokens([field({name: 'f1'}), password], ['Log in'])[0]).toBe('username');
    expect(tokens([field({label: 'Name'}), password], ['Log in'])[0]).toBe('username');
    expect(tokens([field({name: 'login', placeholder: 'Your e-mail'}), password], ['Log in'])[0]).toBe(
      'email',
    );
    expect(tokens([field({label: 'Name'})], ['Send'])[0]).toBe('name');
  });

  it('reads a security code as a card’s only beside a card', () => {
    expect(tokens([field({label: 'Card number'}), field({label: 'Security code'})])[1]).toBe('cc-csc');
    expect(tokens([field({label: 'Comment'}), field({name: 'seccode', label: 'Security code'})])[1]).not.toBe(
      'cc-csc',
    );
    expect(tokens([field({label: 'CVV'})])[0]).toBe('cc-csc');
  });

  it('takes a written title for a person’s only beside a name', () => {
    expect(tokens([field({label: 'Title'}), field({label: 'First name'})])[0]).toBe('honorific-prefix');
    expect(tokens([field({label: 'Title'}), field({element: 'textarea', label: 'Your review'})])[0]).toBe(
      'unknown',
    );
    expect(
      tokens([field({element: 'select', label: 'Title', options: ['Mr', 'Ms', 'Dr', 'Prof', 'Rev']})])[0],
    ).toBe('honorific-prefix');
  });

  it('takes the letters of a picture and the answer to a sum for nothing', () => {
    expect(tokens([field({label: 'Verification code', picture: true})])).toEqual(['unknown']);
    expect(tokens([field({label: '4 + 3 =', name: 'security_code'})])).toEqual(['unknown']);
    expect(tokens([field({label: 'Verification code'})])).toEqual(['one-time-code']);
  });

  it('takes the PIN of a gift card for no password, and a trap for nothing', () => {
    expect(tokens([field({inputType: 'password', label: 'Gift card PIN'})])).toEqual(['unknown']);
    expect(tokens([field({label: 'Leave this field empty', name: 'email'})])).toEqual(['unknown']);
  });

  it('tells the whole name from its parts by what stands beside it', () => {
    expect(tokens([field({label: 'Nombre'})])).toEqual(['name']);
    expect(tokens([field({label: 'Nombre'}), field({label: 'Apellidos'})])).toEqual([
      'given-name',
      'family-name',
    ]);
    expect(tokens([field({label: 'Prénom'}), field({label: 'Nom'})])).toEqual(['given-name', 'family-name']);
  });

  it('takes an unnamed field after the street for its second line', () => {
    expect(tokens([field({label: 'Street address'}), field({name: 'x'})])[1]).toBe('address-line2');
    expect(tokens([field({label: 'Street address'}), field({label: 'Colour'})])[1]).toBe('unknown');
  });

  it('knows a search form by its button', () => {
    expect(tokens([field({name: 'x'})], ['Search'])).toEqual(['search']);
    expect(tokens([field({name: 'x'})], ['Go'])).toEqual(['unknown']);
  });

  it('files a part under its family', () => {
    const [verdict] = classifyForm([field({autocomplete: 'billing address-line2'})]);
    expect(verdict).toMatchObject({type: 'street-address', token: 'address-line2'});
  });
});
