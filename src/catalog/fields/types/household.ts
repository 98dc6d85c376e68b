import type {FieldType} from '../../../model/units';

export default {
  id: 'household',
  name: {en: 'Household and family', zh: '家庭情况'},
  tokens: [],
  words: {
    en: 'marital status|(number of )?(children|dependents|dependants|kids)|household( size| members| composition)?|family (size|status|members)|(civil|relationship) status|(own or rent|home ?owner(ship)?|housing( status| situation)?|residential status)|(people|persons) in (your |the )?(household|home)|maiden name|spouse( s)? name|(baby|child)( s)? (due date|name|birth ?da(te|y))|due date|pets?',
    zh: '婚姻(状况|狀況)|家庭(人口|成员|状况)|子女(数量|人数)?|(孩子|小孩)(数量|人数|姓名|生日)?|住房(情况|状况)|婚否',
    es: 'estado civil|(numero de )?hijos|personas (en el hogar|a cargo)|situacion familiar',
    fr: '(situation|etat) (de famille|familiale|civil)|(nombre d ?)?enfants|foyer|personnes a charge',
    de: 'familienstand|(anzahl )?kinder|haushalt(sgrosse)?|personen im haushalt|wohnsituation',
    nl: 'burgerlijke staat|(aantal )?kinderen|gezins(samenstelling|situatie)|huishouden',
    pt: 'estado civil|(numero de )?filhos|dependentes|agregado familiar',
    it: 'stato civile|(numero (di )?)?figli|nucleo familiare',
    pl: 'stan cywilny|(liczba )?dzieci|gospodarstwo domowe',
    ru: 'семейное положение|(количество )?детей|дети|состав семьи',
    ja: '婚姻(状況|歴)|(お)?子(様|供)の?(人数|数)?|世帯(人数|構成)|家族構成|配偶者',
    ko: '결혼 ?(여부|상태)|자녀( ?수)?|가족 ?(수|구성)|혼인 ?상태',
    tr: 'medeni (hal|durum)(i|u|iniz)?|cocuk( sayisi)?|hane halki',
    ar: 'الحاله الاجتماعيه|عدد (الاطفال|الابناء|افراد الاسره)',
  },
  attribute:
    'marital[a-z ]*|[a-z]*(children|dependents|household|spouse)[a-z ]*|(num|number|no) ?(of ?)?(kids|children)|civil ?status|family ?(size|status)|housing[a-z ]*|hunyin',
  not: {en: 'ages|class|book|shipping|tickets?|rooms?|guests?'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
