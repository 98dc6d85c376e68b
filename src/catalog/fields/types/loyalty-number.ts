import type {FieldType} from '../../../model/units';

export default {
  id: 'loyalty-number',
  name: {en: 'Loyalty card number', zh: '会员卡号'},
  tokens: [],
  words: {
    en: '(loyalty|member(ship)?|bonus|rewards?|club|frequent (flyer|flier|guest|traveler)|mileage( ?plan)?|miles|points|advantage|sky ?miles|clubcard|known traveler)( program)?( card| account)? (number|no|id|code)|(loyalty|membership|bonus|rewards?|club|frequent flyer) card',
    zh: '会员卡号?|积分卡号?|会员(号|编号)|會員(卡號?|編號)|常旅客(卡)?号',
    es: '(numero|tarjeta) (de )?(socio|fidelidad|cliente frecuente|puntos)',
    fr: '(numero|carte) (de )?(fidelite|membre|adherent)|numero de client',
    de: '(kunden|bonus|mitglieds|vorteils|payback)(karten?)?(nummer|karte|nr)|vielfliegernummer',
    nl: '(klantenkaart|lidmaatschaps|bonuskaart|klant)(nummer)?',
    pt: '(numero|cartao) (de |do )?(fidelidade|socio|cliente)',
    it: '(numero|carta) (della |di )?(tessera|fedelta|socio|cliente)|numero tessera',
    pl: '(numer )?karty (lojalnosciowej|stalego klienta)|karta (lojalnosciowa|stalego klienta)',
    ru: '(номер )?(бонусной|дисконтной|клубной) карты|карта (лояльности|клиента)|(бонусная|дисконтная) карта',
    ja: '(会員|ポイントカード|お客様)番号|会員証番号',
    ko: '(회원|멤버십|포인트)( ?카드)? ?번호',
    tr: '(sadakat|uye|puan|musteri) (kart[i]?( numarasi| no)?|numarasi|no)',
    ar: 'رقم (العضويه|بطاقه الولاء)',
  },
  attribute:
    '[a-z]*(loyalty|membership|member|bonus|rewards?|club|frequentflyer|mileage|ffp|frequent ?flyer|mileage ?plan) ?(card)?(number|no|id|num|nr|code)+',
  not: {en: 'credit|password|name|login'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
