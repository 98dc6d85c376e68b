import type {OtherType} from '../others';

/** Machines have addresses too. */
export default {
  id: 'machine',
  words: {
    en: '(server|ip|mac|wallet|bitcoin|crypto|contract|network|proxy|host|dns|smtp) address',
    es: 'direccion (ip|mac|(del|de) (servidor|monedero|cartera))',
    fr: 'adresse (ip|mac|(du|de) (serveur|portefeuille))',
    de: '(server|ip|mac|wallet) ?adresse',
    it: 'indirizzo (ip|mac|del (server|portafoglio))',
    pt: 'endereco (ip|mac|(do|da) (servidor|carteira))',
    pl: 'adres (ip|mac|serwera|portfela)',
    ru: '(ip|mac) адрес|адрес (сервера|кошелька)',
    zh: '(ip|mac|服务器|钱包|錢包|伺服器)地址',
    ja: '(ip|mac|サーバー|ウォレット) ?アドレス',
    ko: '(ip|mac|서버|지갑) ?주소',
    tr: '(ip|mac|sunucu|cuzdan) adresi',
    ar: 'عنوان (ip|الخادم|المحفظه)',
  },
} satisfies OtherType;
