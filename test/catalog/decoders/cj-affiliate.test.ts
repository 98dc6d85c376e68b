import {describeDecoder} from './decoding';

describeDecoder(
  'cj-affiliate',
  [
    {
      says: 'a sale',
      url: 'https://www.emjcd.com/u?CID=1&TYPE=2&METHOD=IMG&OID=O1&CURRENCY=USD&ITEM1=S1&AMT1=9.95&QTY1=2&ITEM2=S2&AMT2=3&QTY2=1&CJEVENT=e1',
      reads: [
        {
          currency: 'USD',
          orderId: 'O1',
          identifiers: ['CJEVENT'],
          event: 'purchase',
          name: 'u',
          items: [
            {id: 'S1', price: 9.95, quantity: 2},
            {id: 'S2', price: 3, quantity: 1},
          ],
        },
      ],
    },
    {
      says: 'a page',
      url: 'https://www.mczbf.com/1234/pageInfo?enterpriseId=1234&cjevent=e1',
      reads: [{identifiers: ['cjevent'], event: 'page-view', name: 'pageInfo'}],
    },
  ],
  [['https://www.mczbf.com/tags/1234/tag.js', 'the script']],
);
