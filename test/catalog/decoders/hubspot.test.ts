import {describeDecoder} from './decoding';

describeDecoder(
  'hubspot',
  [
    {
      says: 'a click',
      url: 'https://track.hubspot.com/__ptc.gif?a=1&vi=v1',
      reads: [{identifiers: ['vi'], event: 'other', name: 'click'}],
    },
    {
      says: 'a page view',
      url: 'https://track.hubspot.com/__ptq.gif?k=1&a=9&sd=9x9&vi=1',
      reads: [{event: 'page-view', name: '1', identifiers: ['vi'], traits: ['screen-size']}],
    },
    {
      says: 'an event with a value',
      url: 'https://track.hubspot.com/__ptq.gif?k=3&a=9&id=Purchase&value=7',
      reads: [{event: 'purchase', name: 'Purchase', value: 7}],
    },
  ],
  [['https://track.hubspot.com/__ptq.gif?k=1', 'no account']],
);
