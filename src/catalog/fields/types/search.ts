import type {FieldType} from '../../../model/units';

export default {
  id: 'search',
  name: {en: 'Search words', zh: '搜索词'},
  tokens: [],
  inputTypes: ['search'],
  words: {
    en: '(search|find|look for|looking for|keywords?|query|what are you looking for|site search|search (for|the|our|this|within|by|here|products?|site|term|keyword|query|text|box|terms|store|catalog)( [a-z]+)*|ask a question|type to search|quick search|enter (keyword|search|a search)[a-z ]*)',
    more: 'sok|sog|haku|etsi|hae|kereses|keres|cauta(re)?|hledat|hledej|vyhledat|vyhledavani|paieska|ieskoti|pretraga|trazi|cari|tim kiem|αναζητηση|търсене|iskanje|otsi|otsing|meklet',
    zh: '搜索|查找|搜一搜|搜尋|查詢|查询|请输入关键[字词]|关键[字词]|關鍵字|检索|站内搜索|搜',
    es: 'buscar|busqueda|busca|que (estas )?busca[a-z]*|palabra clave',
    fr: 'recherch[a-z]+|chercher|que cherchez vous|mots? cles?',
    de: 'such(e|en|begriff|wort|text|anfrage)?|suchbegriffe?|finden|stichwort|durchsuchen|wonach suchen sie',
    nl: 'zoek(en|term|opdracht|woord)?|waar ben je naar op zoek|trefwoord',
    pt: 'busca(r)?|pesquis(a|ar|e)|procur(a|ar|e)|o que voce procura|busque|palavra chave',
    it: 'cerca|ricerca|ricercare|cosa (stai )?cerc[a-z]+|parola chiave',
    pl: 'szukaj|wyszukaj|szukana fraza|czego szukasz|wyszukiwarka|szukasz|szukanie',
    ru: 'поиск|искать|найти|что (вы )?ищете|ищу',
    ja: '検索|キーワード|さがす|探す',
    ko: '검색(어)?|찾기|키워드',
    tr: 'ara|arama( yap)?|aranacak[a-z ]*|ne ara[a-z]+',
    ar: 'بحث|ابحث|البحث|كلمات البحث',
  },
  attribute:
    '[a-z]*(search|srch|query|keyword)[a-z]*|q|kw|wd|query|keywords?|s|search ?(term|query|text|box|input|field|word|str|string|phrase|for)|buscar|busca|recherche|suche|find|mod search searchword|qt|[a-z]*rech|cle rech|term|ss|st',
  not: {
    en: 'engine|job|how did|found|heard|hear|replace|research|find (us|out)|store (name|number|finder|locator)|(find|select|choose|my|your|nearest|a) store|post ?code|zip( code)?|city|town|address',
  },
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
