import {describe, expect, it} from 'vitest';
import {autocompleteToken, classifyField, type FieldDescription} from '../../../src/catalog/fields/classify';
import {field} from './describing';

describe('classifyField', () => {
  it.each<[string, Partial<FieldDescription>]>([
    ['email', {label: 'E-mail', name: 'x'}],
    ['email', {name: 'customerEmail'}],
    ['email', {label: '邮箱'}],
    ['tel', {label: '手机号', name: 'mobile'}],
    ['tel', {inputType: 'tel'}],
    ['given-name', {label: 'First name'}],
    ['family-name', {name: 'billing_last_name'}],
    ['name', {label: '收货人姓名'}],
    ['street-address', {autocomplete: 'section-a shipping address-line1'}],
    ['street-address', {label: '详细地址'}],
    ['postal-code', {label: '邮编', name: 'zip'}],
    ['bday', {label: 'Date of birth (for your birthday bonus)', inputType: 'date'}],
    ['loyalty-number', {label: 'Loyalty card number', name: 'loyalty_card'}],
    ['cc-number', {label: 'Card number', autocomplete: 'cc-number'}],
    ['cc-csc', {label: 'CVC'}],
    ['cc-exp', {placeholder: 'MM / YY'}],
    ['national-id', {label: '身份证号'}],
    ['one-time-code', {label: '验证码'}],
    ['payment-password', {label: '支付密码', inputType: 'password'}],
    ['current-password', {inputType: 'password', label: 'Password'}],
    ['new-password', {inputType: 'password', label: 'Confirm password'}],
    ['coupon', {label: 'Coupon code'}],
    ['search', {inputType: 'search', name: 'q'}],
    ['free-text', {element: 'textarea', inputType: ''}],
  ])('knows %s', (type, given) => {
    expect(classifyField(field(given)).type).toBe(type);
  });

  it.each<[string, Partial<FieldDescription>]>([
    ['cc-number', {label: 'Loyalty card number'}],
    ['cc-number', {label: 'Gift card number'}],
    ['name', {label: 'User name'}],
    ['name', {label: 'Name on card'}],
    ['street-address', {label: 'E-mail address'}],
    ['tel', {label: 'Phone verification code'}],
    ['honorific-prefix', {label: 'Job title'}],
  ])('does not take for %s what only looks like it', (type, given) => {
    expect(classifyField(field(given)).type).not.toBe(type);
  });

  it('lets the autocomplete attribute outweigh a label, and a label outweigh names', () => {
    expect(classifyField(field({autocomplete: 'email', label: 'Phone number'})).type).toBe('email');
    expect(classifyField(field({label: 'Postcode', name: 'city'})).type).toBe('postal-code');
  });

  it('says what it rests on, and how sure it is', () => {
    const verdict = classifyField(field({label: 'City', id: 'city'}));
    expect(verdict.evidence).toEqual(['label “City”', 'id="city"']);
    expect(verdict.confidence).toBeGreaterThan(0.5);
    expect(classifyField(field({label: 'Colour'}))).toEqual({
      type: 'unknown',
      token: 'unknown',
      confidence: 0,
      evidence: [],
    });
  });

  it('reads the last token of an autocomplete attribute', () => {
    expect(autocompleteToken('section-x billing home tel webauthn')).toBe('tel');
    expect(autocompleteToken('off')).toBeNull();
  });
});
