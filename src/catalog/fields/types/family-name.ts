import type {FieldType} from '../../../model/units';

export default {
  id: 'family-name',
  name: {en: 'Last name', zh: '姓'},
  tokens: ['family-name'],
  words: {
    en: 'last names?|family name|sur ?names?|second name|l name|last',
    more: 'priezvisko|efternamn|etternavn|efternavn|sukunimi|vezeteknev|csaladnev|nume de familie|prijmeni|pavarde|prezime|perekonnanimi|nama belakang|επωνυμο|επιθετο|фамилно име',
    zh: ' 姓 |姓氏',
    es: 'apellidos?|primer apellido|segundo apellido|apellido (paterno|materno)',
    fr: '(votre )?nom( de famille)?',
    de: 'nachname[n]?|familienname[n]?|zuname',
    nl: 'achternaam|familienaam',
    pt: '(ultimo nome|sobrenome|apelido)|nome de familia',
    it: 'cognome',
    pl: 'nazwisko|twoje nazwisko',
    ru: 'фамилия|ваша фамилия',
    ja: ' 姓 |名字|苗字|お名前 姓|氏 ',
    ko: ' 성 |성씨',
    tr: 'soyad(i|iniz)?|soyisim',
    ar: 'اسم العائله|اسم عائله|اللقب|الاسم الاخير|الكنيه',
  },
  attribute:
    'nom|[a-z]*last ?(name|nm)|lname|[a-z]*(family|sur)( ?name)|surname|last|ln|nachname|apellidos?|cognome|nazwisko|lastn',
  not: {en: 'first|card|holder|and last|maiden|4|four|digits|et prenom|i imie|имя'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
