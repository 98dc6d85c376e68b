import type {BehaviouralInput} from '../../model/units';

export default [
  {
    id: 'purchase-value',
    group: 'commerce',
    name: {en: 'How much you spend', zh: '消费金额'},
    description: {
      en: 'Order total, currency, basket size.',
      zh: '订单金额、货币、购物篮大小。',
    },
    signals: [{id: 'amount-told', grade: 'observed', from: 'fact', has: 'value'}],
  },
  {
    id: 'purchase-category',
    group: 'commerce',
    name: {en: 'What kind of things you buy', zh: '商品类别'},
    description: {
      en: 'Product names and categories, such as games or baby goods.',
      zh: '商品名称和类别，例如游戏或母婴用品。',
    },
    signals: [
      {id: 'items-told', grade: 'derivable', from: 'fact', has: 'items'},
      {id: 'category-told', grade: 'observed', from: 'fact', has: 'category'},
    ],
  },
  {
    id: 'purchase-frequency',
    group: 'commerce',
    name: {en: 'How often you buy here', zh: '购买频率'},
    description: {
      en: 'Repeat purchases, joined by an identifier that stays.',
      zh: '由长期标识符关联起来的重复购买。',
    },
    signals: [
      {id: 'purchase-with-id', grade: 'derivable', from: 'event', events: ['purchase']},
      {id: 'customer-type-told', grade: 'observed', from: 'trait', traits: ['customer-type']},
    ],
  },
  {
    id: 'cart-behaviour',
    group: 'commerce',
    name: {en: 'Adding, removing, leaving', zh: '购物车行为'},
    description: {
      en: 'What you put in the basket and leave behind.',
      zh: '放入、移出或遗留在购物车的商品。',
    },
    signals: [
      {
        id: 'cart-event',
        grade: 'observed',
        from: 'event',
        events: ['add-to-cart', 'remove-from-cart', 'cart-view', 'begin-checkout'],
      },
    ],
  },
  {
    id: 'returns-refunds',
    group: 'commerce',
    name: {en: 'Sending things back', zh: '退货退款'},
    description: {
      en: 'Return forms, reasons, refund requests.',
      zh: '退货表单、原因、退款申请。',
    },
    signals: [
      {id: 'refund-event', grade: 'observed', from: 'event', events: ['refund']},
      {id: 'returns-portal', grade: 'plausible', from: 'role', roles: ['returns']},
    ],
  },
  {
    id: 'discount-sensitivity',
    group: 'commerce',
    name: {en: 'Deals and coupons', zh: '优惠敏感度'},
    description: {
      en: 'Vouchers, price-comparison arrivals, sorting by price.',
      zh: '优惠券、比价来源、按价格排序。',
    },
    signals: [
      {id: 'coupon-field', grade: 'observed', from: 'field', types: ['coupon']},
      {id: 'coupon-told', grade: 'observed', from: 'fact', has: 'coupon'},
      {id: 'coupon-sent', grade: 'observed', from: 'personal', types: ['coupon']},
    ],
  },
  {
    id: 'delivery-choice',
    group: 'commerce',
    name: {en: 'How you want it delivered', zh: '配送选择'},
    description: {
      en: 'Express, pick-up point, gift, other recipient.',
      zh: '快递、自提、礼物、其他收件人。',
    },
    signals: [
      {id: 'delivery-field', grade: 'observed', from: 'field', types: ['delivery-method']},
      {id: 'shipping-event', grade: 'derivable', from: 'event', events: ['add-shipping-info']},
      {id: 'shipping-tier', grade: 'observed', from: 'trait', traits: ['shipping-tier']},
    ],
  },
  {
    id: 'browsing-interests',
    group: 'commerce',
    name: {en: 'What you look at', zh: '浏览兴趣'},
    description: {
      en: 'Products and pages viewed, with titles and addresses.',
      zh: '浏览过的商品和页面及其标题、地址。',
    },
    signals: [
      {id: 'view-event', grade: 'observed', from: 'event', events: ['product-view', 'list-view']},
      {id: 'page-address-told', grade: 'observed', from: 'trait', traits: ['page-address']},
      {id: 'page-address', grade: 'observed', from: 'page-address'},
    ],
  },
  {
    id: 'search-queries',
    group: 'commerce',
    name: {en: 'What you search for', zh: '搜索内容'},
    description: {
      en: 'Words typed in the shop’s search box.',
      zh: '在商店搜索框输入的词。',
    },
    signals: [
      {id: 'search-field', grade: 'observed', from: 'field', types: ['search']},
      {id: 'search-told', grade: 'observed', from: 'fact', has: 'searchTerm'},
      {id: 'search-sent', grade: 'observed', from: 'personal', types: ['search']},
      {id: 'search-event', grade: 'derivable', from: 'event', events: ['search']},
    ],
  },
  {
    id: 'sensitive-interests',
    group: 'commerce',
    name: {en: 'Sensitive purchases', zh: '敏感消费'},
    description: {
      en: 'Health, sexuality, religion or politics, inferred from items or pages.',
      zh: '从商品或页面推断的健康、性取向、宗教或政治信息。',
    },
    signals: [],
  },
] satisfies BehaviouralInput[];
