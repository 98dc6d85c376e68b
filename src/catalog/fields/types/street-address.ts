import type {FieldType} from '../../../model/units';

export default {
  id: 'street-address',
  name: {en: 'Street and house number', zh: '详细地址'},
  tokens: ['street-address'],
  words: {
    en: '(street|mailing|home|billing|shipping|delivery|postal|residential|permanent|physical|your|full|current|work|business)? ?(street )?address|street( name| and number| number| no)?|house (number|no|name)( and street)?|house name no|building (number|name)|civic number|find (your )?address|address lookup|p o box',
    more: 'gatuadress|adress|gateadresse|gade|katuosoite|osoite|lahiosoite|cim|lakcim|utca|adresa|strada|ulice|adresas|gatve|adresa bydliste|alamat|dia chi|διευθυνση|οδος|адрес',
    zh: '详细地址|街道(地址|门牌)?|收货地址|收貨地址|地址|门牌号?|門牌|所在地址|联系地址|居住地址|通讯地址',
    es: 'direccion( postal| de envio| de facturacion)?|domicilio|calle( y numero)?|(numero|n) de (casa|vivienda|portal|puerta)',
    fr: 'adresse( postale| de livraison| de facturation)?|(numero et )?(nom de )?(la )?(rue|voie)|no et rue',
    de: 'adresse|anschrift|stra(ss|s)e( und hausnummer| hausnummer| nr| hausnr)?|str|hausnummer|hausnr|(liefer|rechnungs)(adresse|anschrift)|strassen(adresse|name)',
    nl: 'adres|straat(naam)?( en huisnummer)?|huisnummer|(bezorg|factuur|post)adres',
    pt: 'endereco|morada|logradouro|rua|avenida|numero d[ae] (casa|porta|residencia)|numero da morada',
    it: 'indirizzo|via( e numero civico)?|numero civico|civico',
    pl: 'adres|ulica( i numer( domu)?)?|numer domu|nr domu',
    ru: 'адрес( доставки| проживания)?|улица|дом|номер дома|номер строения',
    ja: '住所|番地|町名|丁目|所在地',
    ko: '주소|도로명|배송지|상세 ?주소|(건물|집) ?번호|번지',
    tr: 'adres(i|iniz)?|sokak|cadde|acik adres|teslimat adresi',
    ar: 'العنوان|عنوان|الشارع|شارع|عنوان الشحن',
  },
  attribute:
    '[a-z]*street ?(address|name|no|nr|number)?|(home|billing|shipping|mailing|delivery|postal|user|customer|bill|ship)?addr(ess)?|[a-z]*streetaddress|dizhi|direccion|adresse|strasse|indirizzo|adres|house ?(number|no|nr)|housenumber|(user |author )?location',
  not: {
    en: 'web|ip|site|url|type|same|e ?mail|сайта|save|default|book|to find|nickname|name of address|first name|mac|label|store|job|search',
    zh: '邮件|邮箱|郵件|メール|城市|省',
  },
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
