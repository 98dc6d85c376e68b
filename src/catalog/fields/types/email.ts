import type {FieldType} from '../../../model/units';

export default {
  id: 'email',
  name: {en: 'E-mail address', zh: '电子邮箱'},
  tokens: ['email'],
  inputTypes: ['email'],
  words: {
    en: '((company|business|work|personal|school|home|office|contact|customer|account|your|recipient|recovery|primary|secondary|alternate|alternative|confirm|re enter|verify) )?e mail( address| id)?|mail|your mail',
    more: '(آدرس )?ایمیل|پست الکترونیک|e post( ?adresse?| ?address)?|epost|epostadress|sahkoposti(osoite)?|mejl|e mailova adresa|e mail cim(ed)?|emailcim|adresa de e mail|el pastas|el pasto adresas|alamat e mail|dia chi e mail|ηλεκτρονικο ταχυδρομειο|имейл адрес|електронна поща',
    zh: '电子邮箱|电子邮件(地址)?|邮箱(地址|账号|帐号)?|邮件地址|電子郵件(地址|信箱)?|電郵(地址)?|信箱|郵箱',
    es: 'correo( electronico)?|direccion de correo( electronico)?',
    fr: 'courriel|adresse (e )?mail|adresse electronique|votre mail|mel',
    de: '(e )?mail adresse|mailadresse|e mail',
    nl: 'e mail ?adres|mailadres',
    pt: 'correio (eletronico|electronico)|endereco (de )?(correio|e mail|email)( eletronico| electronico)?',
    it: 'posta elettronica|indirizzo (di )?(e )?mail|indirizzo (di )?posta elettronica',
    pl: 'adres (e )?mail|poczta( elektroniczna)?|adres poczty elektronicznej',
    ru: '(адрес )?эл(ектронн[а-я]+)? почт[а-я]+|почта|имейл|емейл|мейл',
    ja: 'メールアドレス|電子メール|メール|eメール',
    ko: '이메일( ?주소)?|전자 ?메일|메일 ?주소',
    tr: 'e posta( adresi(niz)?)?|eposta',
    ar: '(ال)?ايميل|(ال)?عنوان (ال)?(بريد (ال)?الكتروني|ايميل|الكتروني)|(ال)?بريد (ال)?الكتروني',
  },
  attribute:
    '[a-z]*e ?mail(addr|address|id|box|field|txt|input|confirm|confirmation|again|repeat|check|verify)?|[a-z]*mail ?(address|addr|id)|mail|courriel|correo|youxiang',
  not: {
    en: 'subject|title|betreff|format|html|type|prefer[a-z]*|frequency|mail (code|stop|list|box)',
    zh: '主题|标题',
  },
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
