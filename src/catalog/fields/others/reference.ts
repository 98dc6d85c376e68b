import type {OtherType} from '../others';

export default {
  id: 'reference',
  words: {
    en: '(order|invoice|tracking|booking|reservation|confirmation|ticket|reference|case|serial|model|part|item|product|quote|issue|flight|policy|claim|purchase order|po|check|batch|customer|client)( id| code)? (number|no|num|nr|id|reference)|(order|issue) id|record locator|issue (date|number|no)|start (date|month|year)|imei|sku|isbn|serial|order ?number',
    zh: '订单号|订单编号|运单号|快递单号|發票號碼|发票号|訂單編號|序列号',
    es: 'numero de (pedido|factura|serie|reserva)',
    fr: 'numero de (commande|facture|serie|reservation)',
    de: '(bestell|rechnungs|auftrags|serien|buchungs|sendungs)(nummer|nr)',
    nl: '(bestel|order|factuur)nummer',
    it: 'numero (d )?ordine|numero (di )?(fattura|prenotazione)',
    pt: 'numero do pedido',
    pl: 'numer (zamowienia|faktury)',
    ru: 'номер (заказа|счета фактуры|брони)',
    ja: '(注文|予約|追跡)番号',
    ko: '(주문|예약|운송장) ?번호',
  },
} satisfies OtherType;
