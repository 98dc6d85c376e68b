import {describeDecoder} from './decoding';

describeDecoder(
  'awin',
  [
    {
      says: 'a sale',
      url: 'https://www.awin1.com/sread.img?tt=ns&tv=2&merchant=1001&amount=19.90&cr=EUR&ref=O1&parts=DEFAULT:19.90&vc=CODE&ch=aw&testmode=0',
      reads: [{currency: 'EUR', orderId: 'O1', coupon: 'CODE', value: 19.9, event: 'purchase', name: 'sale'}],
    },
    {
      says: 'a sale with its products',
      url: 'https://www.awin1.com/sread.php?tt=ss&tv=2&merchant=1001&amount=19.90&ch=aw&cr=GBP&ref=O1&bd%5B0%5D=AW%3AP%7C1001%7CO1%7CP1%7CShoe%7C9.95%7C2%7CS1%7CDEFAULT%7CShoes',
      reads: [
        {
          currency: 'GBP',
          orderId: 'O1',
          value: 19.9,
          event: 'purchase',
          name: 'sale',
          items: [{id: 'P1', name: 'Shoe', category: 'Shoes', price: 9.95, quantity: 2}],
        },
      ],
    },
  ],
  [
    ['https://www.awin1.com/cread.php?awinmid=1', 'a link of a partner'],
    ['https://www.awin1.com/sread.img?tt=ns', 'no merchant'],
  ],
);
