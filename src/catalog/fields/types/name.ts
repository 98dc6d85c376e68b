import type {FieldType} from '../../../model/units';

export default {
  id: 'name',
  name: {en: 'Name', zh: '姓名'},
  tokens: ['name'],
  label: /\b(full|your|first and last|recipient'?s?|customer) name\b|^name\b|姓名|收货人|收件人|联系人/i,
  attribute: /\b(full-?name|realname|real-name|consignee|receiver-?name|contact-?name|recipient)\b|^name$/,
  not: /user|company|card|business|product|nick|file|street|店|公司|卡|用户/i,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
