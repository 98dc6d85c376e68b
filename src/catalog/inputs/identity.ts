import type {BehaviouralInput} from '../../model/units';

export default [
  {
    id: 'legal-name',
    group: 'identity',
    name: {en: 'Your name', zh: '姓名'},
    description: {
      en: 'The name you type, which ties everything else to a person.',
      zh: '您填写的姓名，把其他信息与真人联系起来。',
    },
    signals: [
      {
        id: 'name-field',
        grade: 'observed',
        from: 'field',
        types: ['name', 'given-name', 'family-name', 'cc-name'],
      },
      {
        id: 'name-sent',
        grade: 'observed',
        from: 'personal',
        types: ['name', 'given-name', 'family-name', 'cc-name'],
      },
    ],
  },
  {
    id: 'government-id',
    group: 'identity',
    name: {en: 'Official ID number', zh: '证件号码'},
    description: {
      en: 'Passport, identity card, tax or licence number, or an identity check.',
      zh: '护照、身份证、税号或驾照号码，或身份核验。',
    },
    signals: [
      {id: 'id-field', grade: 'observed', from: 'field', types: ['national-id', 'tax-id']},
      {id: 'id-sent', grade: 'observed', from: 'personal', types: ['national-id', 'tax-id']},
      {id: 'id-check', grade: 'plausible', from: 'role', roles: ['identity-verification']},
    ],
  },
  {
    id: 'demographics',
    group: 'identity',
    name: {en: 'Age, gender, family', zh: '年龄、性别、家庭'},
    description: {
      en: 'Birth date, title, gender, household.',
      zh: '出生日期、称谓、性别、家庭情况。',
    },
    signals: [
      {
        id: 'demographic-field',
        grade: 'observed',
        from: 'field',
        types: ['bday', 'sex', 'honorific-prefix', 'household'],
      },
      {
        id: 'demographic-sent',
        grade: 'observed',
        from: 'personal',
        types: ['bday', 'sex', 'honorific-prefix', 'household'],
      },
    ],
  },
  {
    id: 'education-occupation',
    group: 'identity',
    name: {en: 'Study and work', zh: '学历与职业'},
    description: {
      en: 'School, degree, employer, job title.',
      zh: '学校、学历、雇主、职位。',
    },
    signals: [
      {
        id: 'work-field',
        grade: 'observed',
        from: 'field',
        types: ['organization', 'organization-title', 'occupation', 'education'],
      },
      {
        id: 'work-sent',
        grade: 'observed',
        from: 'personal',
        types: ['organization', 'organization-title', 'occupation', 'education'],
      },
    ],
  },
  {
    id: 'income-assets',
    group: 'identity',
    name: {en: 'Income and property', zh: '收入与资产'},
    description: {
      en: 'Income, home, car, insurance.',
      zh: '收入、住房、车辆、保险。',
    },
    signals: [
      {id: 'income-field', grade: 'observed', from: 'field', types: ['income', 'licence-plate']},
      {id: 'income-sent', grade: 'observed', from: 'personal', types: ['income', 'licence-plate']},
    ],
  },
  {
    id: 'email-identity',
    group: 'identity',
    name: {en: 'E-mail address as a key', zh: '作为识别键的邮箱'},
    description: {
      en: 'Your e-mail address, plain or hashed, used to join records between companies.',
      zh: '您的邮箱地址，明文或哈希，用来在公司之间关联记录。',
    },
    signals: [
      {id: 'email-field', grade: 'observed', from: 'field', types: ['email', 'username']},
      {id: 'email-sent', grade: 'observed', from: 'personal', types: ['email']},
    ],
  },
  {
    id: 'email-pattern',
    group: 'identity',
    name: {en: 'What your e-mail looks like', zh: '邮箱的样式'},
    description: {
      en: 'Provider, own name and digits in the address itself.',
      zh: '邮箱服务商、地址中是否含姓名和数字。',
    },
    signals: [
      {id: 'email-field-pattern', grade: 'derivable', from: 'field', types: ['email']},
      {
        id: 'email-sent-plain-pattern',
        grade: 'derivable',
        from: 'personal',
        types: ['email'],
        forms: ['plain', 'base64', 'hex'],
      },
    ],
  },
  {
    id: 'phone-number',
    group: 'identity',
    name: {en: 'Phone number', zh: '手机号码'},
    description: {
      en: 'A stable number that links accounts and years.',
      zh: '长期不变、可关联账户的号码。',
    },
    signals: [
      {id: 'phone-field', grade: 'observed', from: 'field', types: ['tel']},
      {id: 'phone-sent', grade: 'observed', from: 'personal', types: ['tel']},
    ],
  },
  {
    id: 'postal-address',
    group: 'identity',
    name: {en: 'Where you live', zh: '住址'},
    description: {
      en: 'Street, postcode and city typed for billing or delivery.',
      zh: '账单或收货用的街道、邮编、城市。',
    },
    signals: [
      {
        id: 'address-field',
        grade: 'observed',
        from: 'field',
        types: ['street-address', 'postal-code', 'address-level1', 'address-level2'],
      },
      {
        id: 'address-sent',
        grade: 'observed',
        from: 'personal',
        types: ['street-address', 'postal-code', 'address-level1', 'address-level2'],
      },
    ],
  },
  {
    id: 'address-stability',
    group: 'identity',
    name: {en: 'How settled your addresses are', zh: '住址是否稳定'},
    description: {
      en: 'Differing billing and delivery addresses, saved addresses, time at an address.',
      zh: '账单与收货地址不同、保存的地址、居住时间。',
    },
    signals: [
      {
        id: 'address-repeated',
        grade: 'derivable',
        from: 'personal',
        types: ['street-address', 'postal-code'],
      },
      {id: 'address-asked', grade: 'derivable', from: 'field', types: ['street-address']},
    ],
  },
  {
    id: 'account-login-tenure',
    group: 'identity',
    name: {en: 'Account and how old it is', zh: '账户及其年龄'},
    description: {
      en: 'That you are logged in, since when, with which method, and your loyalty number.',
      zh: '您是否登录、注册时间、登录方式以及会员号。',
    },
    signals: [
      {
        id: 'login-field',
        grade: 'observed',
        from: 'field',
        types: ['username', 'current-password', 'new-password', 'loyalty-number'],
      },
      {id: 'login-event', grade: 'observed', from: 'event', events: ['login', 'sign-up']},
      {id: 'customer-type', grade: 'observed', from: 'trait', traits: ['customer-type']},
      {id: 'loyalty-sent', grade: 'observed', from: 'personal', types: ['loyalty-number', 'username']},
    ],
  },
] satisfies BehaviouralInput[];
