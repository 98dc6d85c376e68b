import {describeDecoder} from './decoding';

describeDecoder(
  'alipay',
  [
    {
      says: 'a page payment of the open gateway',
      url: 'https://openapi.alipay.com/gateway.do?charset=utf-8&method=alipay.trade.page.pay&app_id=1&version=1.0',
      body: `biz_content=${encodeURIComponent(JSON.stringify({out_trade_no: 'L1', subject: '杯子', total_amount: '18.50', product_code: 'FAST_INSTANT_TRADE_PAY', goods_detail: [{goods_id: 'A', goods_name: '杯子', quantity: 2, price: '9.25'}], ext_user_info: {name: '李明', mobile: '13900000000', cert_no: '11010119900101001X'}}))}`,
      reads: [
        {
          event: 'add-payment-info',
          name: 'alipay.trade.page.pay',
          value: 18.5,
          orderId: 'L1',
          paymentType: 'FAST_INSTANT_TRADE_PAY',
          items: [{id: 'A', name: '杯子', price: 9.25, quantity: 2}],
          personal: [
            {type: 'name', form: 'plain', key: 'biz_content.ext_user_info.name'},
            {type: 'tel', form: 'plain', key: 'biz_content.ext_user_info.mobile'},
            {type: 'national-id', form: 'plain', key: 'biz_content.ext_user_info.cert_no'},
          ],
        },
      ],
    },
    {
      says: 'a payment of the older gateway',
      url: 'https://mapi.alipay.com/gateway.do?service=create_direct_pay_by_user&out_trade_no=L2&subject=Mug&total_fee=9.25',
      reads: [
        {
          event: 'add-payment-info',
          name: 'create_direct_pay_by_user',
          value: 9.25,
          orderId: 'L2',
          items: [{name: 'Mug'}],
        },
      ],
    },
    {
      says: 'a payment abroad, in the smallest unit',
      url: 'https://open-global.alipay.com/ams/api/v1/payments/pay',
      body: {
        order: {
          referenceOrderId: 'L3',
          orderAmount: {value: '1050', currency: 'USD'},
          goods: [
            {
              referenceGoodsId: 'A',
              goodsName: 'Mug',
              goodsUnitAmount: {value: '525', currency: 'USD'},
              goodsQuantity: '2',
            },
          ],
          buyer: {buyerEmail: 'x@y.example'},
        },
        paymentMethod: {paymentMethodType: 'ALIPAY_CN'},
      },
      reads: [
        {
          event: 'add-payment-info',
          name: 'payments.pay',
          value: 10.5,
          currency: 'USD',
          orderId: 'L3',
          paymentType: 'ALIPAY_CN',
          items: [{id: 'A', name: 'Mug', price: 5.25, quantity: 2}],
          personal: [{type: 'email', form: 'plain', key: 'order.buyer.buyerEmail'}],
        },
      ],
    },
  ],
  [['https://openapi.alipay.com/gateway.do?app_id=1', 'no method']],
);
