import type {FieldType} from '../../../model/units';

export default {
  id: 'honorific-prefix',
  name: {en: 'Title', zh: '称谓'},
  tokens: ['honorific-prefix', 'honorific-suffix'],
  words: {
    en: '(personal |name )?title|salutation|honorific|name prefix|suffix|mr mrs( ms)?|courtesy title',
    zh: '称谓|称呼|尊称|稱謂|稱呼',
    es: 'tratamiento|titulo',
    fr: 'civilite|titre',
    de: 'anrede|titel',
    nl: 'aanhef|aanspreektitel|titel',
    pt: 'tratamento|titulo',
    it: 'titolo|appellativo',
    pl: 'tytul|zwrot grzecznosciowy',
    ru: 'обращение|титул',
    ja: '敬称|称号',
    ko: '호칭|경칭',
    tr: 'unvan|hitap',
    ar: 'اللقب الشرفي|لقب',
  },
  attribute: 'salutation|honorific|[a-z]*(name)?prefix|title|anrede|civilite|name ?title|suffix|aanhef',
  not: {
    en: 'job|page|review|article|post|phone|book|song|movie|topic|subject|position|professional|product|event|project|blog|work',
    zh: '职|報告',
  },
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
