import {describeDecoder} from './decoding';

describeDecoder(
  'adform',
  [
    {
      says: 'a tracking point',
      url: 'https://track.adform.net/Serving/TrackPoint/?pm=1&ADFPageName=Home&Set1=en%7Cen%7C9x9%7C24',
      reads: [{event: 'page-view', name: 'Home', traits: ['screen-size']}],
    },
    {
      says: 'an order',
      url: 'https://track.adform.net/Serving/TrackPoint/?pm=1&sales=9&currency=EUR&orderid=N1',
      reads: [{event: 'purchase', name: 'tracking point', value: 9, currency: 'EUR', orderId: 'N1'}],
    },
  ],
  [['https://track.adform.net/Serving/TrackPoint/?x=1', 'no campaign']],
);
