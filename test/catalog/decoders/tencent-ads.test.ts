import {describeDecoder} from './decoding';

describeDecoder(
  'tencent-ads',
  [
    {
      says: 'a sale',
      url: 'https://t.gdt.qq.com/conv/web/123/conv?action_type=COMPLETE_ORDER&value=1990&click_id=c1',
      reads: [{value: 19.9, identifiers: ['click_id'], event: 'purchase', name: 'COMPLETE_ORDER'}],
    },
  ],
  [['https://qzonestyle.gtimg.cn/qzone/biz/gdt/dp/user-action/gdtevent.min.js', 'the script']],
);
