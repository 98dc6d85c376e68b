import {describeDecoder} from './decoding';

describeDecoder(
  'quantum-metric',
  [
    {
      says: 'a recording',
      url: 'https://acme-app.quantummetric.com/?T=B&u=https%3A%2F%2Fs.example&t=1&s=abc&H=def',
      body: 'x',
      reads: [{identifiers: ['s', 'H'], event: 'other', name: 'session replay', opaque: true}],
    },
  ],
  [['https://cdn.quantummetric.com/qscripts/quantum-acme.js', 'the script']],
);
