import type {FieldType} from '../../../model/units';

export default {
  id: 'tel-extension',
  family: 'tel',
  name: {en: 'Phone extension', zh: '分机号'},
  tokens: ['tel-extension'],
  words: {
    en: '(phone |telephone )?ext(ension|n)?( number| no)?',
    zh: '分机号?|分機',
    es: 'extension',
    fr: 'poste',
    de: 'durchwahl|nebenstelle',
  },
  attribute: '(phone|tel)?(ext|extension)',
  not: {en: 'file|browser|allow[a-z]*'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
