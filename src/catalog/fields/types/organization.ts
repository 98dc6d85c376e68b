import type {FieldType} from '../../../model/units';

export default {
  id: 'organization',
  name: {en: 'Company', zh: '公司'},
  tokens: ['organization'],
  words: {
    en: '(company|business|organi[sz]ation|employer|firm|institution|school|agency|corporate|institute|affiliation)( (or|and) )?( ?(name|organi[sz]ation|company|school))?|legal entity name|trading name|company name( optional)?|name of (your )?(company|business|organi[sz]ation)',
    more: 'foretag|firmanavn|virksomhed|yritys|organisaatio|ceg(nev)?|companie|spolecnost|imone|tvrtka|perusahaan|cong ty|εταιρεια|фирма',
    zh: '公司(名称|名稱)?|单位(名称)?|工作单位|企业(名称)?|機構|组织|雇主',
    es: '(nombre (de la )?)?(empresa|compania|organizacion)|razon social',
    fr: '(nom de l ?)?(entreprise|societe|organisation)|raison sociale|etablissement',
    de: 'firma|unternehmen|organisation|arbeitgeber|betrieb|(firmen|unternehmens|organisations)(name|bezeichnung)|name (des unternehmens|der (organisation|firma))',
    nl: 'bedrijf(snaam)?|organisatie(naam)?|werkgever',
    pt: '(nome da )?(empresa|organizacao)|razao social|companhia',
    it: 'azienda|ragione sociale|societa|nome (dell )?azienda|ditta|ente|(nome (dell )?)?organizzazione',
    pl: '(nazwa )?firmy?|organizacja|przedsiebiorstwo|pracodawca|nazwa (organizacji|przedsiebiorstwa)',
    ru: 'компания|организация|(название )?(компании|организации)|место работы|работодатель|фирма',
    ja: '会社名?|法人名|勤務先|企業名|組織名?|団体名',
    ko: '회사( ?명)?|기관|소속|직장|상호',
    tr: 'firma|sirket( adi)?|kurum|isveren|organizasyon( adi)?|kurulus( adi)?',
    ar: '(اسم )?(ال)?(شركه|مؤسسه|منظمه)|جهه العمل',
  },
  attribute:
    '[a-z]*(company|organi[sz]ation|employer|business|institution)(name)?|org|org ?name|firma|empresa|societe|ragione ?sociale|gongsi|affiliation',
  not: {en: 'size|type|revenue|registration|vat|work for'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
