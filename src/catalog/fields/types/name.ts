import type {FieldType} from '../../../model/units';

export default {
  id: 'name',
  name: {en: 'Name', zh: '姓名'},
  tokens: ['name'],
  words: {
    en: '(your |full |real |legal |complete )?(first (and|&) last |first last )?name|(recipient|customer|contact|sender|attention|receiver|guest|passenger|patient|client|buyer|account holder)( s)?( full)? name|full legal name|name first|contact person|your full name|who are you',
    more: 'namn|navn|nimi|nev|(teljes |az on )?neve?|nume|numele|jmeno|vardas|ime|ho ten|ho va ten|nama( lengkap)?|ονοματεπωνυμο|ονομα|fullstandigt namn|hele navn',
    zh: '真实姓名|姓名|收货人(姓名)?|收件人(姓名)?|联系人(姓名)?|收貨人|聯絡人|您的(姓名|名字|称呼)|中文名|全名',
    es: 'nombre|nombre (y apellidos?|completo)|nombre apellidos|tu nombre|su nombre',
    fr: 'nom|(votre )?nom (et|&)? ?prenoms?|prenom et nom|nom complet|votre nom',
    de: 'name|vor und (nach|zu)name|(ihr |vollstandiger )name|vorname nachname|ansprechpartner',
    nl: 'naam|volledige naam|(uw|je|jouw) naam|voor en achternaam',
    pt: 'nome|nome completo|nome e sobrenome|seu nome',
    it: 'nome|nome (e )?cognome|nominativo|nome completo|(il )?(tuo|vostro) nome',
    pl: 'imie (i )?nazwisko|nazwisko i imie|twoje imie i nazwisko|pelna nazwa',
    ru: '(ваше )?имя|как вас зовут|ф и о|фио|фамилия имя( отчество)?|имя и фамилия|полное имя|получатель|контактное лицо',
    ja: '氏名|お?名前|御芳名|フルネーム|宛名',
    ko: '성명|성함|이름|받는 ?(사람|분)|수령인|전체 ?이름',
    tr: 'ad(iniz)?|isim|ad(i|iniz)? (ve )?soyad(i|iniz)?|tam ad(i|iniz)?|isim soyisim',
    ar: 'الاسم الكامل|الاسم بالكامل|الاسم|اسمك|اسم المستلم',
  },
  attribute:
    '[a-z]*full ?name|(your|real|contact|customer|sender|author|recipient|receiver|client)?name|consignee|xingming|author|nombre|fio',
  not: {
    en: 'user|display|login|domain|company|business|product|nick|file|street|bank|host|screen|project|event|list|band|team|page|card|school|пользователя|kullanici|utilisateur|d utilisateur|usuario|utente|uzytkownika|building|property|hotel|listing|brand|pet|maiden|gruppe|benutzer|gebruikersnaam',
    zh: '店|公司|卡|用户|用戶|昵称|暱稱|ユーザー|المستخدم',
  },
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
