import type {Lens} from '../../model/units';

/** The ten variables of a peer-reviewed study of credit scoring by what a browser leaves behind. That each is in the model is safe; no effect sizes are given, since they were seen second-hand only. */
export default {
  id: 'digital-footprint',
  name: {en: 'Digital-footprint credit scoring', zh: '数字足迹信用评分'},
  about: {
    en: 'A study of 2020 estimated who would pay, from ten traits that any shop’s page has at hand, for purchases on invoice at one German furniture shop in 2015 and 2016. Its digital footprint matched the information of a credit bureau. It is a study of one shop, in one country; whether a shop that you visit does the same is not visible from here.',
    zh: '一项 2020 年的研究，以任何购物页面都能取得的十项特征，估计一家德国家具网店在 2015 至 2016 年间赊购订单的付款情况。研究发现数字足迹与征信机构的信息效力相当。它只涉及一国一店；您访问的商店是否也这样做，从这里无法得知。',
  },
  citations: ['BERG20'],
  dimensions: [
    {
      id: 'device-type',
      name: {en: 'Kind of device', zh: '设备类型'},
      description: {en: 'Phone, tablet or computer.', zh: '手机、平板或电脑。'},
      unseeable: [],
    },
    {
      id: 'operating-system',
      name: {en: 'Operating system', zh: '操作系统'},
      description: {en: 'Which system the device runs.', zh: '设备运行的系统。'},
      unseeable: [],
    },
    {
      id: 'email-host',
      name: {en: 'E-mail provider', zh: '邮箱服务商'},
      description: {en: 'At which provider the e-mail address is.', zh: '电子邮箱所属的服务商。'},
      unseeable: [],
    },
    {
      id: 'channel',
      name: {en: 'How the shop was reached', zh: '到店渠道'},
      description: {
        en: 'Advertisement, price comparison, search, or direct.',
        zh: '广告、比价、搜索或直接访问。',
      },
      unseeable: [],
    },
    {
      id: 'checkout-time',
      name: {en: 'Time of the order', zh: '下单时间'},
      description: {en: 'The hour at which the order was placed.', zh: '下单的钟点。'},
      unseeable: [],
    },
    {
      id: 'do-not-track',
      name: {en: 'Do Not Track', zh: '请勿跟踪设置'},
      description: {en: 'Whether the browser asked not to be tracked.', zh: '浏览器是否要求不被跟踪。'},
      unseeable: [],
    },
    {
      id: 'name-in-email',
      name: {en: 'Own name in the e-mail address', zh: '邮箱中含本人姓名'},
      description: {en: 'The address holds the first or the last name.', zh: '邮箱地址中含有名或姓。'},
      unseeable: [],
    },
    {
      id: 'number-in-email',
      name: {en: 'Digits in the e-mail address', zh: '邮箱中含数字'},
      description: {en: 'The address holds digits.', zh: '邮箱地址中含有数字。'},
      unseeable: [],
    },
    {
      id: 'lower-case',
      name: {en: 'Lower case', zh: '小写书写'},
      description: {en: 'Name or address typed without capitals.', zh: '姓名或地址全部以小写输入。'},
      unseeable: [],
    },
    {
      id: 'email-error',
      name: {en: 'Slip in the e-mail address', zh: '邮箱输入错误'},
      description: {en: 'The address was mistyped at first.', zh: '首次输入的邮箱有误。'},
      unseeable: [],
    },
    {
      id: 'sample',
      name: {en: 'Purchase on invoice', zh: '赊购'},
      description: {
        en: 'Whom the study looked at: people who asked to pay later.',
        zh: '研究的对象：要求先收货后付款的人。',
      },
      unseeable: [{text: {en: 'Whether the invoice was paid', zh: '账单是否付清'}, citations: ['BERG20']}],
    },
  ],
  mappings: [
    {input: 'device-type-os', dimension: 'device-type', strength: 'documented', citations: ['BERG20']},
    {input: 'device-type-os', dimension: 'operating-system', strength: 'documented', citations: ['BERG20']},
    {input: 'email-pattern', dimension: 'email-host', strength: 'documented', citations: ['BERG20']},
    {input: 'email-pattern', dimension: 'name-in-email', strength: 'documented', citations: ['BERG20']},
    {input: 'email-pattern', dimension: 'number-in-email', strength: 'documented', citations: ['BERG20']},
    {input: 'traffic-channel', dimension: 'channel', strength: 'documented', citations: ['BERG20']},
    {
      input: 'discount-sensitivity',
      dimension: 'channel',
      strength: 'documented',
      citations: ['BERG20'],
      note: {
        en: 'Documented is arrival from a price comparison only. Some press printed its effect the wrong way round.',
        zh: '有明确来源的仅是从比价网站到店；部分媒体把其方向报道反了。',
      },
    },
    {input: 'time-of-day', dimension: 'checkout-time', strength: 'documented', citations: ['BERG20']},
    {
      input: 'privacy-signals',
      dimension: 'do-not-track',
      strength: 'documented',
      citations: ['BERG20'],
      note: {
        en: 'A variable of the study; in which direction it points was not verified.',
        zh: '属于研究变量；其作用方向未经核实。',
      },
    },
    {
      input: 'legal-name',
      dimension: 'name-in-email',
      strength: 'documented',
      citations: ['BERG20'],
      note: {en: 'Needed to compare the address with.', zh: '用于与邮箱地址比对。'},
    },
    {input: 'form-errors-case', dimension: 'lower-case', strength: 'documented', citations: ['BERG20']},
    {input: 'form-errors-case', dimension: 'email-error', strength: 'documented', citations: ['BERG20']},
    {input: 'credit-application', dimension: 'sample', strength: 'documented', citations: ['BERG20']},
  ],
} satisfies Lens;
