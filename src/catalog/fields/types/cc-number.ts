import type {FieldType} from '../../../model/units';

export default {
  id: 'cc-number',
  name: {en: 'Card number', zh: '银行卡号'},
  tokens: ['cc-number'],
  words: {
    en: '(credit |debit |bank |payment |your )?(credit |debit )?card( account)? (number|no|num|nr)|(credit|debit|bank|payment) card|card|cc (number|no|num)|(number|no) on (the )?card|account number on card|credit or debit card( number)?',
    zh: '银行卡号?|信用卡号?码?|信用卡|储蓄卡号?|卡号|銀行卡號|信用卡號(碼)?|卡號|借记卡号?',
    es: '(numero de (la )?)?tarjeta( de credito)?|n de tarjeta|numero tarjeta',
    fr: 'numero de( la| votre)? carte( bancaire| de credit)?|carte (bancaire|de credit)|(n|no) de carte',
    de: '(kredit)?karten ?(nummer|nr)|kreditkarte(nnummer)?|karten nr',
    nl: '(credit)?kaart ?nummer|creditcard(nummer)?|nummer van de kaart',
    pt: 'numero do (seu )?cartao( de credito)?|n do cartao|cartao( de credito)?',
    it: 'numero (della |di )?carta( di (credito|debito))?|carta di credito',
    pl: 'numer karty( kredytowej)?|nr karty',
    ru: 'номер (банковской )?карты|карта',
    ja: '(クレジット)?カード番号|クレジットカード',
    ko: '(신용)?카드 ?번호|신용카드',
    tr: '(kredi )?kart(i)? (numarasi|numaraniz|no|nosu)|kredi karti',
    ar: 'رقم (ال)?بطاقه( الائتمان)?|رقم الكارت|بطاقه الائتمان',
  },
  attribute:
    '(credit|debit|bank|payment|billing|pay|new|the|txt|my|add)?(card|cc) ?(account)?(number|num|no|nr|nbr)|(credit|debit|txt|new|add|billing|payment|pay|my|the|input|field)?(cardnumber|cardnum|ccnumber|ccnum|cardno|creditcardno|ccno|cardnr)|pan|kreditkartennummer|addcreditcardnumber|creditcard',
  not: {
    en: 'gift|street|city|town|state|province|country|address|loyalty|member[a-z]*|bonus|reward[a-z]*|business|club|type|name|holder|expir[a-z]*|exp|month|year|cvv|cvc|csc|cid|security|verification|code|last 4|store|id card|identity|health|library|green|report|title|postcard|greeting|save|default|nickname|subject|use|brand|postal|zip|membership|ident[a-z]*|phone|vat|flyer|kundenkarte|cliente|fidelite|fedelta|fidelidad|лояльности|бонусн[а-я]+',
    zh: '会员|積分|积分|会員|ポイント|회원|멤버십|الهويه|العضويه',
  },
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
