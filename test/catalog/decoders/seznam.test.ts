import {describeDecoder} from './decoding';

describeDecoder('seznam', [
  {
    says: 'a conversion of the older kind',
    url: 'https://c.imedia.cz/checkConversion?c=1&v=19.9',
    reads: [{value: 19.9, event: 'other', name: 'conversion'}],
  },
  {
    says: 'an order, with a person as digests',
    url: 'https://c.seznam.cz/conv?id=1&value=99.5&orderId=W1&ids=%7B%22eid%22%3A%22aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa%22%2C%22aid%22%3A%7B%22a1%22%3A%22420%22%2C%22a2%22%3A%22aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa%22%7D%7D',
    reads: [
      {
        event: 'purchase',
        name: 'conversion',
        value: 99.5,
        orderId: 'W1',
        personal: [
          {type: 'email', form: 'sha256', key: 'ids.eid'},
          {type: 'street-address', form: 'sha256', key: 'ids.aid'},
        ],
      },
    ],
  },
  {
    says: 'the view of a product',
    url: 'https://c.seznam.cz/retargeting?id=1&itemId=A&pageType=offerdetail',
    reads: [{event: 'product-view', name: 'retargeting', items: [{id: 'A'}]}],
  },
]);
