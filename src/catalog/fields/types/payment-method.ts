import type {FieldType} from '../../../model/units';

export default {
  id: 'payment-method',
  name: {en: 'Way to pay', zh: '支付方式'},
  tokens: [],
  words: {
    en: '(payment|billing|pay) (method|type|option|mode|way)s?|pay (with|by|using)|how (would you like|do you want) to pay|method of payment',
    zh: '(支付|付款|结算|結帳)方式',
    es: '(forma|metodo|medio) de pago',
    fr: '(mode|moyen|methode) de (paiement|reglement)',
    de: 'zahlungs(art|weise|methode|mittel)|bezahlart|zahlart',
    nl: 'betaal(wijze|methode|manier)',
    pt: '(forma|metodo|meio) de pagamento',
    it: '(metodo|modalita) di pagamento',
    pl: '(metoda|sposob|forma) (platnosci|zaplaty)',
    ru: '(способ|метод|вид) оплаты',
    ja: 'お?支払い?方法|決済方法',
    ko: '결제 ?(수단|방법|방식)',
    tr: 'odeme (yontemi|sekli|tipi|secenegi)',
    ar: 'طريقه الدفع|وسيله الدفع',
  },
  attribute: '[a-z]*(payment|pay) ?(method|type|option|mode|way|selection)s?',
  not: {en: 'address|name|date|password'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
