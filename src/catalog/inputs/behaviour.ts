import type {BehaviouralInput} from '../../model/units';

export default [
  {
    id: 'time-of-day',
    group: 'behaviour',
    name: {en: 'When you shop', zh: '购物时间'},
    description: {
      en: 'The hour you browse or check out, told by every request.',
      zh: '浏览或结账的时刻，每个请求都会透露。',
    },
    signals: [{id: 'request-time', grade: 'derivable', from: 'any-request'}],
  },
  {
    id: 'typing-dynamics',
    group: 'behaviour',
    name: {en: 'How you type', zh: '打字方式'},
    description: {
      en: 'Speed, rhythm, pasting instead of typing.',
      zh: '速度、节奏、粘贴而非输入。',
    },
    signals: [
      {
        id: 'typing-heard',
        grade: 'derivable',
        from: 'detection',
        detectors: ['keystroke-listening', 'session-replay'],
      },
      {id: 'replay-sees-typing', grade: 'plausible', from: 'role', roles: ['session-replay']},
      {id: 'fraud-sees-typing', grade: 'plausible', from: 'role', roles: ['anti-fraud']},
    ],
  },
  {
    id: 'pointer-scroll-dynamics',
    group: 'behaviour',
    name: {en: 'How you move and scroll', zh: '鼠标与滚动'},
    description: {
      en: 'Mouse paths, touches, scrolling, replayed sessions.',
      zh: '鼠标轨迹、触摸、滚动、会话回放。',
    },
    signals: [
      {id: 'session-recorded', grade: 'observed', from: 'detection', detectors: ['session-replay']},
      {id: 'pointer-followed', grade: 'derivable', from: 'detection', detectors: ['pointer-listening']},
      {id: 'replay-sees-pointer', grade: 'plausible', from: 'role', roles: ['session-replay']},
      {id: 'scroll-depth', grade: 'observed', from: 'trait', traits: ['scroll-depth']},
    ],
  },
  {
    id: 'dwell-engagement',
    group: 'behaviour',
    name: {en: 'How long you stay', zh: '停留时间'},
    description: {
      en: 'Time on page, visits, engagement.',
      zh: '页面停留、访问次数、参与度。',
    },
    signals: [
      {id: 'engagement-told', grade: 'observed', from: 'trait', traits: ['engagement-time']},
      {id: 'stay-recorded', grade: 'derivable', from: 'detection', detectors: ['session-replay']},
      {id: 'analytics-sees-stay', grade: 'plausible', from: 'role', roles: ['analytics']},
    ],
  },
  {
    id: 'form-errors-case',
    group: 'behaviour',
    name: {en: 'Slips and style', zh: '填写失误与风格'},
    description: {
      en: 'Rejected e-mail, corrections, all lower case.',
      zh: '邮箱被拒、修改、全小写。',
    },
    signals: [
      {
        id: 'slips-heard',
        grade: 'derivable',
        from: 'detection',
        detectors: ['session-replay', 'form-reading', 'keystroke-listening'],
      },
      {id: 'replay-sees-slips', grade: 'plausible', from: 'role', roles: ['session-replay']},
      {
        id: 'typed-text-sent',
        grade: 'derivable',
        from: 'personal',
        types: ['name', 'given-name', 'family-name', 'free-text'],
      },
    ],
  },
  {
    id: 'privacy-signals',
    group: 'behaviour',
    name: {en: 'Your privacy choices', zh: '隐私选择'},
    description: {
      en: 'Do Not Track, Global Privacy Control, consent choice.',
      zh: '请勿追踪、全局隐私控制、同意选择。',
    },
    signals: [{id: 'consent-told', grade: 'observed', from: 'fact', has: 'consent'}],
  },
] satisfies BehaviouralInput[];
