import type {FieldType} from '../../../model/units';

export default {
  id: 'iban',
  name: {en: 'Bank account', zh: '银行账户'},
  tokens: [],
  words: {
    en: 'iban|(bank |checking |savings )?account (number|no|num)( iban)?|routing (number|no)|aba( routing)?( number)?|sort code|bic|swift( code)?|bsb',
    zh: '银行账(号|户)|開戶帳號|收款账号|开户行',
    es: '(numero de )?cuenta( bancaria)?',
    fr: '(numero de )?compte( bancaire)?|rib',
    de: 'konto(nummer|nr)|bankleitzahl|blz',
    nl: 'rekeningnummer|bankrekening',
    pt: '(numero da )?conta( bancaria)?|nib',
    it: '(numero (di )?)?conto( corrente)?',
    pl: '(numer )?(konta|rachunku)( bankowego)?',
    ru: 'номер счета|расчетный счет|бик',
    ja: '口座番号|支店(番号|コード)',
    ko: '계좌 ?번호',
    tr: 'hesap (numarasi|no)|iban',
    ar: 'رقم الحساب( البنكي)?|ايبان',
  },
  attribute:
    '[a-z]*(iban|accountnumber|accountno|routingnumber|bankaccount|sortcode)|routing ?(number|no)|account ?(number|no|num)|bic|swift|aba',
  not: {en: 'card|loyalty|member[a-z]*|customer|utility|phone'},
  source: 'own type; ISO 13616 and wording seen on payment forms',
} satisfies FieldType;
