import type {BehaviouralInput} from '../../model/units';

export default [
  {
    id: 'social-connections',
    group: 'social',
    name: {en: 'Friends and contacts', zh: '人脉'},
    description: {
      en: 'Referral codes, gift recipients, social login, contact import.',
      zh: '邀请码、礼物收件人、社交登录、通讯录导入。',
    },
    signals: [
      {id: 'referral-field', grade: 'observed', from: 'field', types: ['referral-code', 'gift-recipient']},
      {id: 'referral-sent', grade: 'observed', from: 'personal', types: ['referral-code', 'gift-recipient']},
      {id: 'social-login', grade: 'plausible', from: 'role', roles: ['social-login']},
    ],
  },
  {
    id: 'user-content-ratings',
    group: 'social',
    name: {en: 'What you write, how you are rated', zh: '评价与内容'},
    description: {
      en: 'Reviews, messages, ratings of sellers or buyers.',
      zh: '评论、留言、买卖双方评分。',
    },
    signals: [
      {id: 'free-text-field', grade: 'derivable', from: 'field', types: ['free-text']},
      {id: 'free-text-sent', grade: 'observed', from: 'personal', types: ['free-text']},
      {id: 'text-recorded', grade: 'plausible', from: 'detection', detectors: ['session-replay']},
      {id: 'replay-sees-text', grade: 'plausible', from: 'role', roles: ['session-replay']},
      {id: 'review-widget', grade: 'plausible', from: 'role', roles: ['reviews']},
    ],
  },
] satisfies BehaviouralInput[];
