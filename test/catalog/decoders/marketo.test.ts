import {describeDecoder} from './decoding';

describeDecoder(
  'marketo',
  [
    {
      says: 'a visit',
      url: 'https://123-abc-456.mktoresp.com/webevents/visitWebPage?_mchNc=1&_mchCn=&_mchId=123-ABC-456&_mchTk=_mch-s.example-1&_mchHo=s.example&_mchPo=&_mchRu=%2F&_mchPc=https%3A&_mchVr=163',
      reads: [{identifiers: ['_mchTk'], traits: ['page-address'], event: 'page-view', name: 'visitWebPage'}],
    },
    {
      says: 'a form',
      url: 'https://app-ab1.marketo.com/index.php/leadCapture/save2',
      body: 'FirstName=Ann&Email=a%40b.example&formid=12&munchkinId=123-ABC-456&_mkt_trk=id%3A1',
      reads: [
        {
          personal: [
            {type: 'email', form: 'plain', key: 'Email'},
            {type: 'given-name', form: 'plain', key: 'FirstName'},
          ],
          identifiers: ['_mkt_trk'],
          event: 'lead',
          name: 'save2',
        },
      ],
    },
  ],
  [['https://123-abc-456.mktoresp.com/webevent/visitWebPage', 'another path']],
);
