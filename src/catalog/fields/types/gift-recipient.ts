import type {FieldType} from '../../../model/units';

export default {
  id: 'gift-recipient',
  name: {en: 'Gift recipient', zh: '礼物收件人'},
  tokens: [],
  words: {
    en: 'gift (recipient|for|to|message|receiver)( s)?( name| e mail)?|(recipient|friend|their)( s)? (e mail( address)?|name)|to e mail|friends? e mails?|send to|send (gift )?to|gift from',
    zh: '收礼人|送给|礼物收件人|好友(邮箱|姓名|手机)|朋友的?(邮箱|姓名)|收禮人',
    es: '(nombre|correo) (del )?(destinatario|amigo)|destinatario del regalo',
    fr: '(nom|e ?mail) (du |de votre |d ?un )?(destinataire|ami)|destinataire du cadeau',
    de: '(e ?mail|name) (des |deines )?(empfangers|freundes)|geschenkempfanger',
    nl: '(naam|e ?mail) (van )?(ontvanger|vriend)',
    it: '(nome|e ?mail) (del )?(destinatario|amico)',
    pt: '(nome|e ?mail) (do )?(destinatario|amigo)',
    ru: '(имя|e ?mail) (получателя подарка|друга)',
    ja: 'ギフト(の)?(受取人|送り先)|お友達の',
    ko: '선물 ?받는|친구 ?(이메일|이름)',
  },
  attribute:
    'gift ?(to|recipient|name|email|message)|(recipient|friend|friends|to)(email|mail)|(recipient|friend|friends) ?(e ?mail|name)|to ?e ?mail',
  not: {en: 'card number|card code|card pin|shipping'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
