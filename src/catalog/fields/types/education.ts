import type {FieldType} from '../../../model/units';

export default {
  id: 'education',
  name: {en: 'Education', zh: '学历'},
  tokens: [],
  words: {
    en: '(highest )?(level of )?education( level)?|degree|university|college|qualification|(school|college|university) (attended|name)|field of study|major|graduation year',
    zh: '学历|毕业院校|最高学历|学校(名称)?|專業|学位|學歷|學校|专业',
    es: 'estudios|nivel (de estudios|educativo)|universidad|formacion academica',
    fr: 'niveau d ?etudes|diplome|universite|formation',
    de: '(schul)?bildung(sabschluss|sgrad|sstand)?|(hochschul|schul)abschluss|universitat|studium',
    nl: 'opleiding(sniveau)?|universiteit',
    pt: 'escolaridade|formacao|grau de instrucao|universidade',
    it: 'titolo di studio|istruzione|universita|laurea',
    pl: 'wyksztalcenie|uczelnia',
    ru: 'образование|вуз|университет',
    ja: '学歴|最終学歴|大学名?|出身校',
    ko: '학력|학교|대학교?|전공',
    tr: 'egitim( durumu| seviyesi)?|universite|ogrenim durumu',
    ar: 'المؤهل( العلمي| الدراسي)?|التعليم|الجامعه',
  },
  attribute: '[a-z]*(education|degree|university|college|schoolname)[a-z]*|xueli|major',
  not: {en: 'email'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
