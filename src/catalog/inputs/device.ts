import type {BehaviouralInput} from '../../model/units';

export default [
  {
    id: 'device-type-os',
    group: 'device',
    name: {en: 'Phone or computer, which system', zh: '设备与系统'},
    description: {
      en: 'Device class, operating system and model, told with every request.',
      zh: '设备类型、操作系统和型号，随每个请求发送。',
    },
    signals: [
      {id: 'device-traits', grade: 'observed', from: 'trait', traits: ['client-hints', 'screen-size']},
      {id: 'user-agent', grade: 'derivable', from: 'any-request'},
    ],
  },
  {
    id: 'device-fingerprint',
    group: 'device',
    name: {en: 'Unique technical traits', zh: '设备指纹'},
    description: {
      en: 'Screen, fonts, graphics, audio, time zone and language combined to recognise you.',
      zh: '屏幕、字体、显卡、音频、时区和语言组合起来识别您。',
    },
    signals: [
      {id: 'fingerprinting-seen', grade: 'observed', from: 'detection', detectors: ['fingerprinting']},
      {id: 'fraud-vendor', grade: 'plausible', from: 'role', roles: ['anti-fraud']},
      {id: 'screen-told', grade: 'derivable', from: 'trait', traits: ['screen-size']},
    ],
  },
  {
    id: 'ip-location',
    group: 'device',
    name: {en: 'Where you connect from', zh: '联网位置'},
    description: {
      en: 'Location by IP address, told with every request.',
      zh: '由 IP 地址得知的位置，随每个请求发送。',
    },
    signals: [{id: 'ip-address', grade: 'derivable', from: 'any-request'}],
  },
  {
    id: 'network-anonymity',
    group: 'device',
    name: {en: 'VPN, proxy, remote access', zh: '匿名网络'},
    description: {
      en: 'Checks whether you hide your network or run remote-control tools.',
      zh: '检测是否隐藏网络或使用远程控制工具。',
    },
    signals: [
      {id: 'ports-probed', grade: 'derivable', from: 'detection', detectors: ['local-ports']},
      {
        id: 'addresses-asked',
        grade: 'derivable',
        from: 'detection',
        detectors: ['fingerprinting'],
        reasons: ['webrtc'],
      },
      {id: 'fraud-vendor-network', grade: 'plausible', from: 'role', roles: ['anti-fraud']},
    ],
  },
  {
    id: 'cross-site-identifier',
    group: 'device',
    name: {en: 'IDs that follow you', zh: '跨站标识'},
    description: {
      en: 'Cookies, click ids and hashed contact data that join sites.',
      zh: '关联不同网站的 Cookie、点击 ID 和哈希联系方式。',
    },
    signals: [
      {id: 'identifier-told', grade: 'observed', from: 'identifier'},
      {id: 'identifier-shared', grade: 'observed', from: 'detection', detectors: ['cookie-sync']},
      {id: 'third-party-cookie', grade: 'observed', from: 'cookie'},
      {id: 'hashed-contact', grade: 'derivable', from: 'personal', types: ['email', 'tel']},
    ],
  },
  {
    id: 'traffic-channel',
    group: 'device',
    name: {en: 'How you arrived', zh: '来源渠道'},
    description: {
      en: 'Search ad, price comparison, e-mail or direct.',
      zh: '搜索广告、比价、邮件或直接访问。',
    },
    signals: [
      {id: 'referrer-told', grade: 'observed', from: 'trait', traits: ['referrer']},
      {
        id: 'click-id-told',
        grade: 'observed',
        from: 'click-id',
        keys: ['gclid', 'fbclid', 'msclkid', 'ttclid', 'utm_source'],
      },
    ],
  },
] satisfies BehaviouralInput[];
