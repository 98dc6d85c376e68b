import {describeDecoder} from './decoding';

describeDecoder(
  'criteo',
  [
    {
      says: 'an order, with an address as a digest',
      url: 'https://sslwidget.criteo.com/event?a=1&v=5&p0=e%3Dce%26m%3D%255Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb%255D&p1=e%3Dvc%26id%3DC9%26p%3D%255Bi%25253DA%252526pr%25253D9.5%252526q%25253D2%255D&p2=e%3Ddis',
      reads: [
        {
          event: 'purchase',
          name: 'vc',
          orderId: 'C9',
          items: [{id: 'A', price: 9.5, quantity: 2}],
          personal: [{type: 'email', form: 'md5', key: 'm'}],
        },
      ],
    },
    {
      says: 'a list of products',
      url: 'https://sslwidget.criteo.com/event?a=1&p0=e%3Dvl%26p%3D%255BA%252CB%255D',
      reads: [{event: 'list-view', name: 'vl', items: [{id: 'A'}, {id: 'B'}]}],
    },
  ],
  [['https://sslwidget.criteo.com/event?a=1', 'no event']],
);
