import type {FieldType} from '../../../model/units';

export default {
  id: 'delivery-method',
  name: {en: 'Way of delivery', zh: '配送方式'},
  tokens: [],
  words: {
    en: '(delivery|shipping|postage) (method|option|type|speed|service|mode|date|time|slot|window)s?|pick ?up (time|date|store|location)|delivery or (pick ?up|collection)|preferred delivery',
    zh: '(配送|送货|送貨|运送|取货|快递)(方式|时间|日期)|配送服务',
    es: '(metodo|forma|tipo) de (envio|entrega)',
    fr: '(mode|methode) de livraison',
    de: '(versand|liefer)(art|methode|option|termin|zeit)',
    nl: '(verzend|bezorg)(methode|wijze|optie|moment)',
    pt: '(metodo|forma|tipo) de (envio|entrega)',
    it: '(metodo|modalita) di (spedizione|consegna)',
    pl: '(sposob|metoda) (dostawy|wysylki)',
    ru: '(способ|вид|время|дата) доставки',
    ja: '(配送|お?届け)(方法|希望日|日時|時間)',
    ko: '배송 ?(방법|방식|희망일)',
    tr: '(teslimat|kargo|gonderim) (yontemi|sekli|secenegi|tarihi)',
    ar: 'طريقه (ال)?(شحن|توصيل)',
  },
  attribute: '[a-z]*(delivery|shipping) ?(method|option|type|speed|service|mode|date|time|slot)s?',
  not: {en: 'address|street|city|zip|phone|name'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
