import type {FieldType} from '../../../model/units';

export default {
  id: 'referral-code',
  name: {en: 'Referral code', zh: '邀请码'},
  tokens: [],
  words: {
    en: '(referral|referr?er|invite|invitation|affiliate|sponsor|recommendation|refer a friend)( s)? (code|id|number|name|by)|referred by|who (referred|recommended) you|invited by|referral|sponsor',
    zh: '邀请码|推荐(码|人|号)|邀請碼|推薦(碼|人)|邀请人|介绍人',
    es: 'codigo de (invitacion|referido|recomendacion)|recomendado por',
    fr: 'code (de )?(parrainage|parrain|invitation)|parrain',
    de: 'empfehlungs ?code|einladungs ?code|empfohlen (von|durch)|werber',
    nl: '(verwijzings|uitnodigings)code',
    pt: 'codigo de (indicacao|convite)|indicado por',
    it: 'codice (invito|amico|referral|di invito)|presentato da',
    pl: 'kod (polecajacy|polecenia|zaproszenia)|polecajacy',
    ru: '(реферальный|пригласительный) код|код приглашения|кто пригласил',
    ja: '招待コード|紹介(コード|者)',
    ko: '추천인( ?(코드|아이디))?|초대 ?코드',
    tr: '(davet|referans|tavsiye) kodu',
    ar: '(كود|رمز) (ال)?(دعوه|احاله)',
  },
  attribute:
    '[a-z]*(referr?al|invite|invitation|referrer|sponsor|affiliate)(code|id|name|by)?|refcode|ref ?code|yaoqing[a-z]*|referred ?by',
  not: {en: 'url|e ?mail|page|http'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
