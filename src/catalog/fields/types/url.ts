import type {FieldType} from '../../../model/units';

export default {
  id: 'url',
  name: {en: 'Website', zh: '网址'},
  tokens: ['url', 'photo', 'impp'],
  inputTypes: ['url'],
  words: {
    en: '(your |company |business |personal |blog |home ?page )?(web ?site|url|web ?page|home ?page|web address|site)( url| address| name)?|blog( url)?|site|www|link( to (your )?(web)?site)?|http|hemsida|hjemmeside|kotisivut?|honlap',
    zh: '网址|网站|個人網站|網址|網站|主页|博客',
    es: '(pagina|sitio) web|web',
    fr: 'site (web|internet)|page web|votre site',
    de: 'webseite|internetseite|homepage|internetadresse|webadresse',
    nl: 'website|webadres',
    pt: 'site|pagina web|endereco do site',
    it: 'sito( web| internet)?|indirizzo (web|internet)',
    pl: 'strona( www| internetowa)?|adres strony|witryna',
    ru: '(веб )?сайт|адрес сайта',
    ja: 'ウェブサイト|ホームページ|サイトurl|サイト',
    ko: '웹 ?사이트|홈페이지|사이트',
    tr: 'web (sitesi|site|sayfasi)|internet sitesi',
    ar: 'الموقع( الالكتروني)?|موقع الويب|رابط',
  },
  attribute: '[a-z]*(url|website|homepage|webpage)|web|site ?(url)?|www|blog|wangzhi',
  not: {en: 'search|redirect|return|callback|e ?mail|captcha'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
