import type {FieldType} from '../../../model/units';

export default {
  id: 'coupon',
  name: {en: 'Coupon code', zh: '优惠码'},
  tokens: [],
  words: {
    en: '(coupon|promo|promotion|promotional|discount|voucher|offer|redemption|campaign|savings|rebate|source|key|deal|priority)( or [a-z]+)? (codes?|number|no)|coupons?|promo ?code|promo|voucher|discount|gift (card|certificate|voucher) or (discount|promo(tion(al)?)?)( code)?|discount code or gift card|redeem( code)?',
    zh: '优惠(码|券)码?|优惠代码|折扣(码|代码)|兑换码|促销码|優惠(碼|券)|折扣碼|兌換碼|代金券|红包码',
    es: '(codigo|cupon) (de )?(descuento|promocional|promocion)|cupon|codigo promo[a-z]*',
    fr: 'code (de )?(promo(tion(nel)?)?|reduction|avantage|remise)|coupon|bon (d ?achat|de reduction)',
    de: '(gutschein|rabatt|aktions|promotion|vorteils)(code|nummer)?|gutscheincode|aktions ?code',
    nl: '(kortings|actie|coupon|waardebon|promotie)(code|bon)|kortingscode',
    pt: '(cupom|cupao|codigo)( de| promocional| de desconto)+|cupom|vale desconto',
    it: '(codice|buono) (sconto|promozionale|promo|coupon)|coupon|buono sconto',
    pl: '(kod|kupon) (rabatowy|promocyjny|znizkowy)|kupon|kod promocyjny',
    ru: 'промо ?код|купон|код (купона|скидки)|скидочный код',
    ja: 'クーポン(コード)?|割引コード|プロモーションコード|プロモコード|ギフトコード',
    ko: '쿠폰( ?(번호|코드))?|할인 ?코드|프로모션 ?코드',
    tr: '(indirim|kupon|promosyon|kampanya|hediye) (kodu|ceki|kuponu)|kupon',
    ar: '(كود|رمز|قسيمه) (ال)?(خصم|تخفيض)|كوبون|قسيمه( الخصم)?|رمز القسيمه',
  },
  attribute:
    '[a-z]*(coupon|promo|promotion|promotional|discount|voucher|gutschein|kupon|cupon|cupom)(code|number|no|id)?|promo ?code|coupon ?code|discount ?code|offer ?code|redeem ?code|youhui[a-z]*',
  not: {en: 'percent|amount|rate|e ?mail|subscribe|receive|price|type'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
