import type {FieldType} from '../../../model/units';

export default {
  id: 'organization-title',
  name: {en: 'Job title', zh: '职位'},
  tokens: ['organization-title'],
  words: {
    en: 'job (title|role|function|position)|position|role|title at work|professional title|function',
    zh: '职位|职务|職位|職稱|职称',
    es: 'cargo|puesto|posicion',
    fr: 'fonction|poste|intitule du poste',
    de: 'position|funktion|berufsbezeichnung|stellung',
    nl: 'functie( titel)?',
    pt: 'cargo|funcao',
    it: 'ruolo|posizione|qualifica',
    pl: 'stanowisko',
    ru: 'должность',
    ja: '役職|肩書',
    ko: '직함|직위|직책',
    tr: 'pozisyon|gorev|unvaniniz',
    ar: 'المسمي الوظيفي|المنصب',
  },
  attribute: 'job ?(title|role|position|function)|position|cargo|funktion|function',
  not: {en: 'applied|x|y|user role|map'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
