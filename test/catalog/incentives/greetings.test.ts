import {describe, expect, it} from 'vitest';
import {nameIn} from '../../../src/catalog/incentives/greetings';

describe('the name in a greeting', () => {
  it.each([
    ['Hi Mira', 'Mira'],
    ['Hello, Mira Kestrel!', 'Mira Kestrel'],
    ['Welcome back, Mira', 'Mira'],
    ['Hallo Jörg', 'Jörg'],
    ['Bonjour Anne-Lise', 'Anne-Lise'],
    ['Guten Tag, Frau Kestrel', 'Frau Kestrel'],
    ["Hola, María O'Dell", "María O'Dell"],
    ['你好，王小明', '王小明'],
    ['您好 王小明！', '王小明'],
    ['山田 太郎様', '山田 太郎'],
    ['ミラさん、こんにちは', 'ミラ'],
    ['김하늘님', '김하늘'],
    ['مرحبا ميرا', 'ميرا'],
    ['Привет, Мира!', 'Мира'],
    ['Logged in as Mira Kestrel', 'Mira Kestrel'],
    ['Hello Mira and welcome back', 'Mira'],
    ['Dear Mira,', 'Mira'],
    ['Dzień dobry, Mira!', 'Mira'],
    ['王伟，您好', '王伟'],
  ])('%s', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  it.each([
    'Hi there',
    'Hello Kitty mug',
    'Hello Guest',
    'Welcome to our shop',
    'Welcome back!',
    'Hey',
    'Hi-fi systems',
    'Hello Summer Sale now on',
    'History of Art',
    'お客様',
    '皆様へ',
    '고객님',
    '欢迎光临',
    '你好，请登录',
    'Ciao ciao',
  ])('nobody’s in “%s”', text => {
    expect(nameIn(text)).toBe('');
  });
});
