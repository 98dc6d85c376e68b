import {describe, expect, it} from 'vitest';
import {classifyForm, type FieldDescription} from '../../../src/catalog/fields/classify';
import {lookUp} from '../../../src/catalog/fields/lexicon/lookup';
import {labelWords} from '../../../src/catalog/fields/text';
import {field} from './describing';

const tokens = (fields: Partial<FieldDescription>[], buttons: string[] = []): string[] =>
  classifyForm(fields.map(field), {attributes: '', buttons, heading: ''}).map(({token}) => token);
const token = (given: Partial<FieldDescription>): string => tokens([given])[0] ?? '';

describe('signs of one field', () => {
  it('takes type="tel" for a keypad where the words say something else', () => {
    expect(token({inputType: 'tel', label: 'Card number'})).toBe('cc-number');
    expect(token({inputType: 'tel', name: 'addCreditCardNumber'})).toBe('cc-number');
    expect(token({inputType: 'tel', label: 'Postcode'})).toBe('postal-code');
    expect(token({inputType: 'tel', label: 'Number'})).toBe('tel');
    expect(token({inputType: 'tel', label: 'Mobile number', name: 'zip_phone'})).toBe('tel');
  });
  it('reads the last part of a name that is a path', () => {
    expect(token({name: 'checkout[shipping_address][first_name]'})).toBe('given-name');
    expect(token({name: 'CreditCardInformation.BillingCreditCardEntry.SecurityCode'})).not.toBe('cc-number');
    expect(token({name: 'ctl00$recoverPassword$container$UserName', label: 'My e-mail address is'})).toBe(
      'email',
    );
    expect(token({name: 'email[title]'})).not.toBe('email');
  });
  it('lets a label that rules a type out rule out what the code says', () => {
    expect(token({label: 'Property name', name: 'name', id: 'name'})).toBe('unknown');
    expect(token({label: 'Your name', name: 'name', id: 'name'})).toBe('name');
    expect(token({label: 'Display name', name: 'name'})).toBe('nickname');
  });
  it('knows what is hidden by its words before the dots', () => {
    expect(token({inputType: 'password', name: 'ssn_2'})).toBe('national-id');
    expect(token({inputType: 'password', label: 'MFA code'})).toBe('one-time-code');
    expect(token({inputType: 'password', name: 'form:login:password'})).toBe('current-password');
    expect(token({inputType: 'password', label: 'Login password'})).toBe('current-password');
  });
  it('reads “MM / YY” as the whole expiry, and a month named alone as the month', () => {
    expect(token({label: 'Expiry date (MM / YY) Expiration date (MM / YY)'})).toBe('cc-exp');
    expect(token({label: 'Expiry month'})).toBe('cc-exp-month');
  });
  it('knows a company’s e-mail address from the company', () => {
    expect(token({label: 'Company email'})).toBe('email');
    expect(token({label: 'Company'})).toBe('organization');
    expect(token({name: 'userMailAddress'})).toBe('email');
    expect(token({label: 'Mail stop'})).not.toBe('email');
  });
  it('lets an address be written in a text area, but takes no comment for one', () => {
    expect(token({element: 'textarea', inputType: '', label: 'Address 1'})).toBe('address-line1');
    expect(token({element: 'textarea', inputType: '', label: 'Comments'})).toBe('free-text');
  });
});

describe('signs of fields beside each other', () => {
  it('reads four to eight boxes for one sign each as a code, fewer or longer ones not', () => {
    const box = {inputType: 'tel', maxLength: 1};
    expect(tokens([box, box, box, box, box, box])).toEqual(Array(6).fill('one-time-code'));
    expect(tokens([box, box, box])).not.toContain('one-time-code');
    expect(tokens(Array(4).fill({inputType: 'tel', maxLength: 4}))).not.toContain('one-time-code');
    expect(
      tokens(Array(4).fill({inputType: 'password', maxLength: 1, label: 'Social security number'})),
    ).toEqual(Array(4).fill('national-id'));
  });
  it('gives a name between the fields of a card to the card, one before an address to the person', () => {
    expect(tokens([{label: 'Card number'}, {label: 'Name'}, {label: 'CVV'}])[1]).toBe('cc-name');
    expect(tokens([{label: 'CVV'}, {label: 'Name'}, {label: 'Street address'}])[1]).toBe('name');
  });
  it('takes an hour of the day beside a “security code” for no expiry', () => {
    const hours = Array.from({length: 12}, (_, at) => String(at + 10));
    const [time, code] = tokens([
      {element: 'select', inputType: '', label: 'Call me at', options: hours},
      {label: 'Sicherheitscode eingeben', name: 'vcheck'},
    ]);
    expect(time).toBe('unknown');
    expect(code).not.toBe('cc-csc');
  });
  it('takes an account number for the user name where a password was lost, for a bank’s elsewhere', () => {
    expect(tokens([{label: 'Account number'}], ['Forgot password'])).toEqual(['username']);
    expect(tokens([{label: 'Account number'}, {label: 'Bank'}], ['Pay'])[0]).toBe('iban');
  });
  it('reads a choice between man and woman, and no choice of sizes, as the sex', () => {
    const radio = (label: string, name: string) => ({inputType: 'radio', label, name});
    expect(tokens([radio('Female', 'f3'), radio('Male', 'f3')])).toEqual(['sex', 'sex']);
    expect(tokens([radio('M', 'f3'), radio('L', 'f3')])).toEqual(['unknown', 'unknown']);
  });
});

describe('whole forms', () => {
  it.each<[string, [string, string][]]>([
    [
      'Chinese',
      [
        ['收货人', 'name'],
        ['手机号码', 'tel'],
        ['身份证号码', 'national-id'],
        ['所在省份', 'address-level1'],
        ['详细地址', 'street-address'],
        ['优惠券码', 'coupon'],
        ['支付密码', 'payment-password'],
        ['短信验证码', 'one-time-code'],
        ['图形验证码', 'unknown'],
        ['购买数量', 'unknown'],
        ['订单号', 'unknown'],
      ],
    ],
    [
      'Japanese',
      [
        ['お名前', 'name'],
        ['メールアドレス', 'email'],
        ['郵便番号', 'postal-code'],
        ['都道府県', 'address-level1'],
        ['電話番号', 'tel'],
        ['カード番号', 'cc-number'],
        ['セキュリティコード', 'cc-csc'],
        ['有効期限', 'cc-exp'],
        ['会員番号', 'loyalty-number'],
        ['件名', 'unknown'],
        ['数量', 'unknown'],
      ],
    ],
    [
      'Korean',
      [
        ['이름', 'name'],
        ['이메일 주소', 'email'],
        ['휴대폰 번호', 'tel'],
        ['우편번호', 'postal-code'],
        ['상세 주소', 'street-address'],
        ['카드 번호', 'cc-number'],
        ['유효기간', 'cc-exp'],
        ['제목', 'unknown'],
        ['수량', 'unknown'],
        ['주문 번호', 'unknown'],
      ],
    ],
    [
      'Arabic',
      [
        ['الاسم الأول', 'given-name'],
        ['البريد الإلكتروني', 'email'],
        ['رقم الجوال', 'tel'],
        ['المدينة', 'address-level2'],
        ['الرمز البريدي', 'postal-code'],
        ['رقم البطاقة', 'cc-number'],
        ['تاريخ الانتهاء', 'cc-exp'],
        ['الموضوع', 'unknown'],
        ['الكمية', 'unknown'],
      ],
    ],
    [
      'Turkish',
      [
        ['E-posta adresi', 'email'],
        ['Cep telefonu', 'tel'],
        ['Adres', 'street-address'],
        ['Posta kodu', 'postal-code'],
        ['Kart numarası', 'cc-number'],
        ['Son kullanma tarihi', 'cc-exp'],
        ['İndirim kodu', 'coupon'],
        ['Doğum tarihi', 'bday'],
        ['Konu', 'unknown'],
        ['Adet', 'unknown'],
      ],
    ],
  ])('%s', (_language, rows) => {
    const said = tokens(rows.map(([label]) => ({label})));
    expect(said.map((type, at) => [rows[at]?.[0], type])).toEqual(rows);
  });
});

describe('lookUp', () => {
  const found = (text: string, id: string): string => {
    const words = labelWords(text);
    const match = lookUp(words).get(id);
    return match ? words.slice(match.start, match.end) : '';
  };
  it('finds the longest words of a type, written with or without the spaces', () => {
    expect(found('Your e-mail address, please', 'email')).toBe('your e mail address');
    expect(found('Emailaddress', 'email')).toBe('emailaddress');
    expect(found('Postcode of the shop', 'postal-code')).toBe('postcode');
    expect(found('Remailed', 'email')).toBe('');
  });
  it('finds words anywhere in a script without spaces', () => {
    expect(found('请输入您的手机号码', 'tel')).toBe('手机号码');
    expect(found('请输入您的城市', 'tel')).toBe('');
  });
  it('finds nothing in an empty text or in names that every object has', () => {
    expect(lookUp('').size).toBe(0);
    expect(lookUp(labelWords('constructor __proto__ toString')).size).toBe(0);
  });
});
