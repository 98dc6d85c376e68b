import {describeDecoder} from './decoding';

describeDecoder(
  'snapchat',
  [
    {
      says: 'a cart event as a form',
      url: 'https://tr.snapchat.com/p',
      body: 'pid=1&ev=ADD_CART&e_pr=12&e_cur=EUR&e_iids=A&e_ic=Mugs&u_hem=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&u_c1=2&pl=https%3A%2F%2Fs.example',
      reads: [
        {
          event: 'add-to-cart',
          name: 'ADD_CART',
          value: 12,
          currency: 'EUR',
          items: [{id: 'A', category: 'Mugs'}],
          personal: [{type: 'email', form: 'sha256', key: 'u_hem'}],
          identifiers: ['u_c1'],
          traits: ['page-address'],
        },
      ],
    },
    {
      says: 'an order in the address',
      url: 'https://tr.snapchat.com/p?pid=1&ev=PURCHASE&e_tid=S9&e_pr=3.5&e_cur=USD',
      reads: [{event: 'purchase', name: 'PURCHASE', value: 3.5, currency: 'USD', orderId: 'S9'}],
    },
  ],
  [['https://tr.snapchat.com/public?pid=1&ev=PURCHASE', 'another path']],
);
