import {describeDecoder} from './decoding';

describeDecoder(
  'line-tag',
  [
    {
      says: 'a page view',
      url: 'https://tr.line.me/tag.gif?c_t=lap&t_id=t1&b_id=b1&s_id=s1&e=pv&url=https%3A%2F%2Fs.example',
      reads: [{identifiers: ['b_id', 's_id'], traits: ['page-address'], event: 'page-view', name: 'pv'}],
    },
    {
      says: 'a conversion',
      url: 'https://tr.line.me/tag.gif?c_t=lap&t_id=t1&e=cv&type=Conversion',
      reads: [{event: 'other', name: 'Conversion'}],
    },
  ],
  [['https://tr.line.me/tag.gif?e=pv', 'no tag']],
);
