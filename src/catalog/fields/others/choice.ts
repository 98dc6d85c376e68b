import type {OtherType} from '../others';

export default {
  id: 'choice',
  words: {
    en: 'sort( by)?|filter( by)?|order by|per page|(items|results|products) per page|view as|colou?r|size|language|locale|lang|currency|timezone|time zone|theme|category|categories|price (from|to|range|min|max)|(min|max|minimum|maximum)( price)?|rating|stars|newsletter|subscribe|frequency|time ?zone id|check (in|out)( date)?|departure( date)?|(arrival|return)( date)?|keep me (signed|logged) in|remember( me| my [a-z ]+)?|terms( and conditions| of service| of use)?|i (agree|accept|have read)[a-z ]*|stay (signed|logged) in|how did you hear[a-z ]*|where did you hear[a-z ]*|sender|destination|origin',
    zh: '排序|筛选|颜色|尺码|尺寸|规格|语言|货币|記住|记住|同意|語言',
    es: 'ordenar( por)?|talla|color|idioma|moneda|recordarme',
    fr: 'trier( par)?|taille|couleur|langue|devise|se souvenir de moi',
    de: 'sortieren( nach)?|sortierung|grosse|farbe|sprache|wahrung|angemeldet bleiben',
    nl: 'sorteren( op)?|maat|kleur|taal|valuta',
    pt: 'ordenar( por)?|tamanho|cor|idioma|moeda',
    it: 'ordina( per)?|taglia|colore|lingua|valuta',
    pl: 'sortuj( wedlug)?|rozmiar|kolor|jezyk|waluta',
    ru: 'сортировка|сортировать|размер|цвет|язык|валюта|запомнить( меня)?',
    ja: '並び替え|並べ替え|サイズ|カラー|言語|通貨',
    ko: '정렬|사이즈|색상|언어|통화',
    tr: 'sirala(ma)?|beden|renk|dil|para birimi|beni hatirla',
    ar: 'ترتيب|الحجم|اللون|اللغه|العمله|تذكرني',
  },
} satisfies OtherType;
