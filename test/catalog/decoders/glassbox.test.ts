import {describeDecoder} from './decoding';

describeDecoder(
  'glassbox',
  [
    {
      says: 'a recording',
      url: 'https://report.acme.glassboxdigital.io/glassbox/reporting/1/cls_report?_cls_s=1&_cls_v=2',
      body: 'x',
      reads: [{identifiers: ['_cls_s', '_cls_v'], event: 'other', name: 'session replay', opaque: true}],
    },
  ],
  [['https://cdn.glassboxdigital.io/acme/detector-dom.min.js', 'the script']],
);
