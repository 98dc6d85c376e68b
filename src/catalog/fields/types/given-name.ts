import type {FieldType} from '../../../model/units';

export default {
  id: 'given-name',
  name: {en: 'First name', zh: '名'},
  tokens: ['given-name'],
  words: {
    en: 'first names?|given names?|fore ?name|christian name|f name|first',
    more: 'meno|fornamn|fornavn|etunimi|keresztnev|prenume(le)?|krestni jmeno|utonev|eesnimi|vards|nama depan|име',
    zh: ' 名 | 名字 |英文名',
    es: 'nombre( de pila)?|primer nombre|nombres',
    fr: 'prenoms?|votre prenom',
    de: 'vorname[n]?|rufname',
    nl: 'voornaam|voornamen|roepnaam',
    pt: 'primeiro nome|nome proprio|nome',
    it: 'nome( di battesimo)?',
    pl: 'imie|imiona|twoje imie',
    ru: 'имя|ваше имя',
    ja: '名 |^ 名|お?名前 名|下の名前|ファーストネーム',
    ko: '이름 |^ 이름',
    tr: 'ad(iniz)?|isim|adi|adiniz(i|in)',
    ar: 'الاسم الاول|اسم اول|الاسم الشخصي',
  },
  attribute: '[a-z]*first ?(name|nm)|fname|[a-z]*given ?name|forename|first|fn|vorname|prenom|imie|firstn',
  not: {
    en: 'letter|last|sur ?name|and|y apellidos?|et nom|e cognome|card|holder|school|pet|user|mother[a-z]*|nickname|фамилия',
  },
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
