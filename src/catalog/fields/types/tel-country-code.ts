import type {FieldType} from '../../../model/units';

export default {
  id: 'tel-country-code',
  family: 'tel',
  name: {en: 'Phone country code', zh: '国际区号'},
  tokens: ['tel-country-code'],
  words: {
    en: '(phone |dial(ing|ling)? |calling |mobile |tel )?country (calling |dial(ing|ling)? |phone )?code|(phone|dial|calling|mobile|tel) (country|code|prefix)( code)?|dial(l)?ing code|intl code|international prefix|country of phone',
    zh: '国际区号|国家代码|国际电话区号|國碼|區號|国家区号',
    es: 'prefijo( internacional| telefonico)?|codigo de pais',
    fr: 'indicatif( du)?( pays| telephonique)?',
    de: 'landervorwahl|vorwahl|landesvorwahl',
    nl: 'landnummer|landcode',
    pt: 'codigo do pais|ddi|indicativo',
    it: 'prefisso( internazionale)?',
    pl: 'numer kierunkowy|kierunkowy|prefiks',
    ru: 'код страны',
    ja: '国番号|国コード',
    ko: '국가 ?번호|국가 ?코드',
    tr: 'ulke kodu|alan kodu',
    ar: 'رمز الدوله|رمز البلد|مفتاح الدوله',
  },
  attribute: '(phone|tel|mobile|dial|dialing|calling)(country)?(code|prefix)',
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
