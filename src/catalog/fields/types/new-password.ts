import type {FieldType} from '../../../model/units';

export default {
  id: 'new-password',
  name: {en: 'New password', zh: '新密码'},
  tokens: ['new-password'],
  label: /\b(new|confirm|repeat|choose|create)( a| your)? password\b|新密码|确认密码|设置密码/i,
  attribute: /\b(new|confirm|repeat)-?(pass(word)?|pwd)\b|\bpassword-?(2|confirm(ation)?|repeat)\b/,
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
