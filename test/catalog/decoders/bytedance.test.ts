import {describeDecoder} from './decoding';

describeDecoder('bytedance', [
  {
    says: 'a batch',
    url: 'https://mcs.zijieapi.com/list',
    body: [
      {
        user: {web_id: '1'},
        header: {app_id: 1, width: 9},
        events: [
          {event: 'predefine_pageview', params: '{"url":"https://s.example"}'},
          {event: 'purchase', params: '{"value":9,"currency":"CNY"}'},
        ],
      },
    ],
    reads: [
      {
        event: 'page-view',
        name: 'predefine_pageview',
        identifiers: ['[].user.web_id'],
        traits: ['page-address'],
      },
      {
        event: 'purchase',
        name: 'purchase',
        value: 9,
        currency: 'CNY',
        identifiers: ['[].user.web_id'],
        traits: ['screen-size'],
      },
    ],
  },
]);
