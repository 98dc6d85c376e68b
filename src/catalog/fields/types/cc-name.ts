import type {FieldType} from '../../../model/units';

export default {
  id: 'cc-name',
  name: {en: 'Name on card', zh: '持卡人'},
  tokens: ['cc-name', 'cc-additional-name'],
  words: {
    en: '(full |first and last |exact )?name (as (it )?appears |shown |printed |as shown |exactly as it appears )?(on|of) (the |your )?(credit |debit )?card|card ?holder( s)?( full)?( name)?|name of (the )?card ?holder|card (owner|name)( name)?|credit card name|name cardholder|owner of (the )?card',
    zh: '持卡人(姓名)?|卡主姓名|持卡者(姓名)?|卡片?上的姓名|(信用|银行|銀行)卡片?上的?(姓名|名字|名稱|名称)|持有人(姓名|名稱|名称)',
    es: '(nombre del )?titular( de la tarjeta)?|nombre (en|que figura en|del titular de) la tarjeta',
    fr: '(nom du )?(titulaire|porteur)( de la carte)?|nom (figurant |inscrit )?sur la carte',
    de: 'karten ?inhaber(in)?( name)?|name (des karteninhabers|auf der (kredit)?karte)|inhaber',
    nl: '(naam )?kaarthouder|naam op (de )?(credit)?(kaart|creditcard)',
    pt: '(nome do )?titular( do cartao)?|nome (impresso |escrito |que aparece )?no cartao',
    it: '(nome (del )?)?(titolare|intestatario)( (della )?carta)?|nome sulla carta',
    pl: '(imie i nazwisko |dane )?(posiadacza|wlasciciela) karty|posiadacz karty|nazwisko na karcie|imie i nazwisko na karcie',
    ru: '(имя )?(владел[а-я]+|держател[а-я]+)( карты)?|имя( и фамилия)? на карте',
    ja: 'カード?名義(人)?|名義人|カード所有者|口座名義(人)?|名義 ',
    ko: '카드 ?(소유자|명의자)( ?(이름|명))?|명의자',
    tr: 'kart(in)?( uzerindeki| sahibi(nin)?)( isim| ad[i]?( soyad[i]?)?)?|kart sahibi',
    ar: 'اسم (حامل|صاحب) البطاقه|الاسم (علي|الموجود علي) البطاقه|حامل البطاقه',
  },
  attribute:
    '(credit|debit|bank|payment|billing|pay|new|txt)?(card|cc) ?(holder|owner|name|holdername|ownername|fullname)( ?name)?|[a-z]*name ?on ?(the ?)?(credit ?)?card|card ?holder|ccname|cardholdername|holder ?name|credit ?card ?(name|holder|owner)',
  not: {
    en: 'gift|business|company|library|street|city|state|address|zip|post ?code|country|phone|e ?mail|birth|town|province',
  },
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
