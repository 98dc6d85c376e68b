import type {FieldType} from '../../../model/units';

export default {
  id: 'transaction-amount',
  name: {en: 'Amount', zh: '金额'},
  tokens: ['transaction-amount', 'transaction-currency'],
  words: {
    en: '(payment|donation|transfer|gift|transaction|custom|other|loan|deposit|withdraw(al)?|top up|recharge|enter|your|contribution|tip)? ?amount( to pay| of (the )?(loan|donation|payment))?|donation|how much',
    zh: '(支付|付款|转账|充值|捐款|借款|提现|打赏)?金额|金額',
    es: 'importe|cantidad a pagar|monto',
    fr: 'montant( du don)?',
    de: 'betrag|spendenbetrag',
    nl: 'bedrag',
    pt: 'valor( da doacao)?|montante',
    it: 'importo',
    pl: 'kwota',
    ru: 'сумма',
    ja: '金額|お支払い金額',
    ko: '금액',
    tr: 'tutar|miktar',
    ar: 'المبلغ|قيمه',
  },
  attribute: '[a-z]*amount|donation|jine',
  not: {en: 'max|min|filter|price|quantity|rooms|people|guests|nights|claim|excess'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
