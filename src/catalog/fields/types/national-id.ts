import type {FieldType} from '../../../model/units';

export default {
  id: 'national-id',
  name: {en: 'Official ID number', zh: '身份证号'},
  tokens: [],
  words: {
    en: '(national|citizen|identity|identification|government|personal|civil|resident)( id| identity)?( card| document)? (id|number|no|card)|id (card|document)?( )?(number|no)|social (security|insurance)( number| no)?|(last 4 (digits )?of )?(your )?(ssn|sin|nric|ssn itin|curp|nino|hkid|aadhaar|aadhar)( number| no)?|national insurance( number)?|identity (card|number|document)|document number',
    zh: '身份证(号码?|件号)?|身份證(號碼?|字號)?|证件号码?|證件號碼?|居民身份证|公民身份号码|社会(保险|保障|安全)(号码?|卡号)|社保卡?号|社會(安全|保險|保障)(號碼?|碼|卡號)',
    es: 'dni|nie|nif|(numero de )?(documento|identificacion|cedula|identidad)( de identidad)?|curp|rut|numero de (la )?seguridad social',
    fr: '(numero de )?(carte d ?identite|securite sociale)|numero d ?identite|nir',
    de: '(personal)?ausweis(nummer|nr)?|sozialversicherungsnummer|identitatsnummer',
    nl: 'bsn|burgerservicenummer|identiteits(kaart|nummer)|sofinummer|sociaal ?zekerheidsnummer|rijksregisternummer',
    pt: 'cpf|rg|(numero do )?(documento|bilhete de identidade|cartao de cidadao)|cpf cnpj|numero d[ea] (previdencia|seguranca) social',
    it: 'codice fiscale|(numero )?(carta d ?identita|documento)|numero (di )?(previdenza|sicurezza|assicurazione) sociale',
    pl: 'pesel|(numer |seria i numer )?dowodu( osobistego)?|numer ubezpieczenia( spolecznego)?',
    ru: 'снилс|(серия и )?номер (паспорта|документа)|паспортные данные|номер (социального|пенсионного) страхования|страховой номер',
    ja: 'マイナンバー|身分証(明書)?番号|個人番号|社会保障番号|ソーシャルセキュリティー?(番号|ナンバー)',
    ko: '주민 ?등록 ?번호|신분증 ?번호|외국인 ?등록 ?번호|사회 ?(보장|보험) ?번호',
    tr: '(t c )?kimlik (no|numarasi|numaraniz)|tc no|tckn|sosyal guvenlik (no|numarasi)',
    ar: 'رقم (ال)?(هويه|بطاقه الشخصيه)|الرقم القومي|رقم الهويه الوطنيه|الهويه|رقم (ال)?ضمان (ال)?اجتماعي',
  },
  attribute:
    '[a-z]*(nationalid|idcard|idnumber|identitycard|idno|certno|ssn|sfz|shenfenzheng|passid|dni|nif|cpf|curp|pesel|nino|bsn|personalid|nric|aadhaar)(no|num|number)?|identity ?(no|number|card)|national ?id|id ?(card|number|doc)( ?(no|number))?|cert ?no|document ?(number|no|id)|social ?security[a-z ]*|tckn|kimlik[a-z ]*|soc ?sec[a-z ]*',
  not: {en: 'order|product|student|employee|session|transaction|upload|type|tax|file'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
