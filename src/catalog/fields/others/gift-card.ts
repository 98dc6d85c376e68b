import type {OtherType} from '../others';

export default {
  id: 'gift-card',
  words: {
    en: '(e ?)?gift ?(card|certificate|voucher)s?( (or|and) [a-z]+ [a-z]+)?( (number|code|pin|no|id|balance|security code))*|gift cards? [a-z ]*(code|number|pin)|store ?credit( code)?|certificate (number|code)',
    zh: '礼品卡(号|码|密码)?|購物卡|购物卡号?|充值卡',
    es: 'tarjeta (de )?regalo',
    fr: 'carte cadeau',
    de: 'geschenk(karte|gutschein)(nnummer)?',
    nl: 'cadeau(kaart|bon)(nummer)?',
    it: '(carta|buono) regalo',
    pt: '(cartao|vale) presente',
    pl: 'karta podarunkowa',
    ru: 'подарочн[а-я]+ (карт[а-я]|сертификат[а-я]*)',
    ja: 'ギフトカード(番号)?',
    ko: '(상품권|기프트 ?카드)( ?번호)?',
  },
} satisfies OtherType;
