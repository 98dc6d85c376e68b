import {describe, expect, it} from 'vitest';
import {isCountry} from '../../../src/catalog/fields/country-names';
import {offerOf} from '../../../src/catalog/fields/options';
import {fold} from '../../../src/catalog/fields/text';
import {field} from './describing';

describe('names of countries', () => {
  it.each([
    'Germany',
    'Österreich',
    'Россия',
    '日本',
    '中国',
    '中國',
    '대한민국',
    'السعودية',
    'المملكة العربية السعودية',
    'Türkiye',
    'Côte d’Ivoire',
    'Germany (+49)',
    'Deutschland – EUR',
    'United States of America',
  ])('are known in the languages of shops: %s', name => {
    expect(isCountry(fold(name))).toBe(true);
  });

  it.each(['Please choose', 'Bavaria', 'Europe', 'English', 'Visa', '', '49', 'Standard delivery'])(
    'are not seen in other words: %s',
    word => {
      expect(isCountry(fold(word))).toBe(false);
    },
  );
});

describe('a select of countries', () => {
  const offer = (options: string[]) => offerOf(field({element: 'select', options}));

  it('is known by any of them, also by the first of a long list, and when there are few', () => {
    expect(
      offer(
        'Афганистан Албания Алжир Андорра Ангола Аргентина Армения Австралия Австрия Азербайджан Багамы Бахрейн Бангладеш Барбадос Беларусь Бельгия Белиз Бенин'.split(
          ' ',
        ),
      ),
    ).toBe('countries');
    expect(offer(['请选择', '中国', '日本', '韩国', '新加坡', '马来西亚'])).toBe('countries');
    expect(offer(['Deutschland', 'Österreich', 'Schweiz'])).toBe('countries');
  });

  it('is not what names states, languages or ways to pay', () => {
    expect(
      offer(['Please select', 'Georgia', 'Florida', 'Texas', 'Ohio', 'Alabama', 'Alaska', 'Arizona']),
    ).toBe('states');
    expect(offer(['English', 'Deutsch', 'Français'])).toBeNull();
  });
});
