import type {FieldType} from '../../../model/units';

export default {
  id: 'bday',
  name: {en: 'Birth date', zh: '出生日期'},
  tokens: ['bday'],
  words: {
    en: '(date of birth|birth ?(day|date)|d o b|dob|born( on)?|birthday date|your birthday|when were you born|age|year of birth|child s birth ?date|birth)',
    more: 'fodelsedatum|fodselsdato|fodselsdag|syntymaaika|syntymapaiva|szuletesi (datum|ido)|data nasterii|datum (narozeni|narodenia|rodjenja|rodenja)|gimimo data|rojstni datum|sunniaeg|dzimsanas datums|tanggal lahir|ngay sinh|ημερομηνια γεννησης|дата на раждане|تاریخ تولد',
    zh: '出生(日期|年月日?|日)?|生日|出生年份',
    es: '(fecha de )?nacimiento|cumpleanos|edad',
    fr: '(date de )?naissance|anniversaire|ne le|age',
    de: 'geburts(datum|tag)|geboren( am)?|alter',
    nl: 'geboorte ?datum|verjaardag|leeftijd',
    pt: '(data de )?nascimento|aniversario|idade',
    it: '(data di )?nascita|compleanno|eta',
    pl: '(data )?urodzenia|urodziny|wiek',
    ru: '(дата )?рождения|день рождения|возраст',
    ja: '生年月日|誕生日|生まれ',
    ko: '생년 ?월일|생일|출생',
    tr: 'dogum (tarihi|gunu|(gununuz|tarihiniz)[a-z]*)',
    ar: 'تاريخ (ال)?ميلاد|تاريخ الولاده|الميلاد',
  },
  attribute:
    '[a-z]*(bday|birthday|birthdate|dateofbirth|dob|birth)(date)?|born|nacimiento|naissance|geburtsdatum|shengri|chusheng',
  not: {en: 'age (group|range|bracket)|minimum age|place|city|country|town|certificate|due|page'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
