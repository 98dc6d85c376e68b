import type {OtherType} from '../others';

export default {
  id: 'fax',
  words: {
    en: '(tele)?fax( number| no| nr)?|[a-z]*fax(number|nummer|no)?',
    zh: '传真|傳真',
    ru: 'факс',
    ja: 'ファックス|fax番号',
    ko: '팩스',
    ar: 'فاكس',
  },
} satisfies OtherType;
