// Eight things to buy. Pictures are inline SVG so that the shop needs no files and no other host.

/** @typedef {'en' | 'zh'} Lang */
/**
 * @typedef {object} Product
 * @property {string} id
 * @property {string} slug
 * @property {Record<Lang, string>} name
 * @property {Record<Lang, string>} about
 * @property {string} category a key of CATEGORIES
 * @property {Record<Lang, number>} price euros in English, yuan in Chinese
 * @property {string} shade background of the picture
 * @property {string} art SVG within a 200 × 160 box
 */

/** @type {Record<string, Record<Lang, string>>} */
export const CATEGORIES = {
  lighting: {en: 'Lighting', zh: '灯具'},
  kitchen: {en: 'Kitchen', zh: '厨房'},
  paper: {en: 'Paper', zh: '文具'},
  games: {en: 'Games', zh: '桌游'},
  baby: {en: 'Baby', zh: '母婴'},
  home: {en: 'Home', zh: '家居'},
};

/** @type {Product[]} */
export const PRODUCTS = [
  {
    id: 'FH-1001',
    slug: 'moss-teapot',
    name: {en: 'Moss stoneware teapot', zh: '苔色粗陶茶壶'},
    about: {
      en: 'Hand-thrown, 0.8 litres, with a lid that stays on.',
      zh: '手工拉坯，容量 0.8 升，壶盖稳固。',
    },
    category: 'kitchen',
    price: {en: 39.9, zh: 299},
    shade: '#e3ebdf',
    art: `<path d="M60 78c0-22 18-34 40-34s40 12 40 34-14 42-40 42-40-20-40-42z" fill="#6f8f6a"/>
      <path d="M132 72c20-4 26 10 36 0l7 7c-8 20-24 25-43 21z" fill="#6f8f6a"/>
      <path d="M70 66c-30-6-36 8-32 24s20 20 36 14" fill="none" stroke="#6f8f6a" stroke-width="8"/>
      <ellipse cx="100" cy="46" rx="24" ry="6" fill="#557552"/><circle cx="100" cy="37" r="6" fill="#557552"/>`,
  },
  {
    id: 'FH-1002',
    slug: 'heron-lamp',
    name: {en: 'Heron desk lamp', zh: '苍鹭台灯'},
    about: {en: 'One long brass arm and a warm, dimmable light.', zh: '黄铜长臂，暖光可调。'},
    category: 'lighting',
    price: {en: 89, zh: 668},
    shade: '#f1e9da',
    art: `<path d="M78 128L96 70 134 44" fill="none" stroke="#9a7b3f" stroke-width="6" stroke-linecap="round"/>
      <path d="M122 30l34 22-30 20z" fill="#37474f"/><ellipse cx="78" cy="130" rx="30" ry="7" fill="#37474f"/>
      <circle cx="96" cy="70" r="6" fill="#37474f"/><path d="M140 66l30 52h-58z" fill="#f6d98b" opacity=".55"/>`,
  },
  {
    id: 'FH-1003',
    slug: 'field-notebook',
    name: {en: 'Field notebook, dotted', zh: '点阵野外笔记本'},
    about: {en: 'Ninety-six pages that lie flat and take ink well.', zh: '96 页，可平摊，不洇墨。'},
    category: 'paper',
    price: {en: 12.5, zh: 88},
    shade: '#e2e8f0',
    art: `<rect x="62" y="28" width="80" height="106" rx="5" fill="#3f5873"/><rect x="62" y="28" width="14" height="106"
      fill="#2e4256"/><rect x="90" y="48" width="38" height="18" rx="2" fill="#e9edf2"/>
      <rect x="126" y="28" width="5" height="106" fill="#c4573f"/>`,
  },
  {
    id: 'FH-1004',
    slug: 'harbour-game',
    name: {en: 'Harbourmasters board game', zh: '《港务长》桌游'},
    about: {
      en: 'Two to five players trade cargo and favours in an hour.',
      zh: '2 至 5 人，一小时，交换货物与人情。',
    },
    category: 'games',
    price: {en: 44, zh: 328},
    shade: '#e8e2ee',
    art: `<rect x="48" y="42" width="104" height="82" rx="5" fill="#5c4f7a"/><path d="M48 84h104v40H48z" fill="#463b61"/>
      <path d="M72 92h52l-9 16H82z" fill="#e7c777"/><path d="M98 54v36M98 56l22 26H98z" fill="#f2efe8" stroke="#f2efe8"
      stroke-width="3"/>`,
  },
  {
    id: 'FH-1005',
    slug: 'cloud-blanket',
    name: {en: 'Cloud baby blanket', zh: '云朵婴儿毯'},
    about: {
      en: 'Organic cotton, knitted in one piece, for cots and prams.',
      zh: '有机棉，整片编织，适合婴儿床和推车。',
    },
    category: 'baby',
    price: {en: 29, zh: 218},
    shade: '#f3e3e0',
    art: `<path d="M46 66q54-26 108 0v52q-54 24-108 0z" fill="#d79a92"/><path d="M46 66q54 22 108 0" fill="none"
      stroke="#fff" stroke-width="4"/><path d="M80 100a11 11 0 0 1 20-7 9 9 0 0 1 16 6 8 8 0 0 1-2 15H84a8 8 0 0
      1-4-14z" fill="#fff"/>`,
  },
  {
    id: 'FH-1006',
    slug: 'alder-candles',
    name: {en: 'Alder beeswax candles', zh: '赤杨蜂蜡烛'},
    about: {en: 'Three candles that burn clean for nine hours each.', zh: '三支装，每支可燃九小时。'},
    category: 'home',
    price: {en: 16, zh: 118},
    shade: '#f5ecd2',
    art: `<g fill="#d9a441"><rect x="62" y="64" width="18" height="64" rx="3"/><rect x="91" y="48" width="18" height="80"
      rx="3"/><rect x="120" y="74" width="18" height="54" rx="3"/></g><g fill="#e2703a"><path d="M71 44q9 12 0 18-9-6
      0-18zM100 28q9 12 0 18-9-6 0-18zM129 54q9 12 0 18-9-6 0-18z"/></g>`,
  },
  {
    id: 'FH-1007',
    slug: 'tarn-night-light',
    name: {en: 'Tarn night light', zh: '山湖小夜灯'},
    about: {en: 'A rechargeable glow that fades out by itself.', zh: '可充电，自动渐暗。'},
    category: 'lighting',
    price: {en: 34.5, zh: 258},
    shade: '#dde6ee',
    art: `<circle cx="100" cy="80" r="44" fill="#9db7cf"/><path d="M58 92q20-16 42 0t42 0a44 44 0 0 1-84 0z"
      fill="#5d7f9f"/><circle cx="114" cy="62" r="10" fill="#fbf3d0"/>`,
  },
  {
    id: 'FH-1008',
    slug: 'wool-socks',
    name: {en: 'Mended wool socks', zh: '修补风羊毛袜'},
    about: {en: 'Warm, and meant to be darned when they wear thin.', zh: '保暖，穿薄了可以再补。'},
    category: 'home',
    price: {en: 18, zh: 128},
    shade: '#e9e4dc',
    art: `<path d="M76 28h34v56l28 22q8 8 0 18t-22 4L80 106q-4-4-4-12z" fill="#8a5a4a"/><path d="M76 28h34v14H76z"
      fill="#c99a7c"/><path d="M118 92l20 14q8 8 0 18l-8 4q-12-14-12-36z" fill="#c99a7c"/>`,
  },
];

/** @param {string} slug @returns {Product | undefined} */
export const productOf = slug => PRODUCTS.find(product => product.slug === slug);

/** @param {string} query @param {Lang} lang @returns {Product[]} */
export function findProducts(query, lang) {
  const wanted = query.trim().toLowerCase();
  if (!wanted) return [];
  return PRODUCTS.filter(product => {
    const category = CATEGORIES[product.category]?.[lang] ?? '';
    return `${product.name[lang]} ${product.about[lang]} ${category}`.toLowerCase().includes(wanted);
  });
}
