import {describeDecoder} from './decoding';

describeDecoder(
  'nielsen',
  [
    {
      says: 'a page view',
      url: 'https://secure-us.imrworldwide.com/cgi-bin/m?ci=us-1&cg=0&cc=1&si=https%3A%2F%2Fs.example%2F&rp=&ts=compact&rnd=1',
      reads: [{traits: ['page-address'], event: 'page-view', name: 'view'}],
    },
    {
      says: 'a content view',
      url: 'https://secure-dcr.imrworldwide.com/cgi-bin/gn?prd=dcr&ci=us-1&at=view&rt=text&fp_id=abc',
      reads: [{identifiers: ['fp_id'], event: 'page-view', name: 'view'}],
    },
    {
      says: 'a timer',
      url: 'https://secure-dcr.imrworldwide.com/cgi-bin/gn?prd=dcr&ci=us-1&at=timer',
      reads: [{event: 'other', name: 'timer'}],
    },
  ],
  [['https://cdn-gl.imrworldwide.com/conf/P1.js', 'the script']],
);
