import type {FieldType} from '../../../model/units';

export default {
  id: 'tax-id',
  name: {en: 'Tax number', zh: '税号'},
  tokens: [],
  words: {
    en: '(vat|tax|tin|ein|itin|gst|abn|fiscal|taxpayer|sales tax)( (id|identification|registration|payer|reg))*( number| no| code)|(vat|tax) id|tin|ein|itin|vat|eori( number)?',
    zh: '税号|纳税人识别号|统一社会信用代码|稅號|統一編號|统编',
    es: 'nif|cif|rfc|(numero de )?identificacion fiscal',
    fr: '(numero )?(de )?tva( intracommunautaire)?|siret|siren|numero fiscal',
    de: '(umsatz)?steuer(nummer|id|nr| id| identifikationsnummer)|ust id( nr)?|ustid(nr)?|uid nummer',
    nl: 'btw ?(nummer|id)|kvk ?nummer',
    pt: 'nif|cnpj|contribuinte|inscricao estadual',
    it: 'partita iva|p iva|codice destinatario',
    pl: 'nip|numer nip',
    ru: 'инн|кпп|огрн',
    ja: '法人番号|納税者番号|登録番号',
    ko: '사업자 ?(등록)? ?번호|세금 ?번호',
    tr: 'vergi (no|numarasi|kimlik no|dairesi)',
    ar: 'الرقم الضريبي',
  },
  attribute:
    '(vat|tax|taxpayer|fiscal)(id|number|no|num|code|vat)?|vat ?(id|number|no)|tax ?(id|number|no)|tin|ein|cnpj|nip|partita ?iva|piva|shuihao|ust ?id',
  not: {en: 'exempt|rate|amount|price|included|year'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
