import type {FieldType} from '../../../model/units';

export default {
  id: 'licence-plate',
  name: {en: 'Licence plate', zh: '车牌号'},
  tokens: [],
  words: {
    en: 'licen[cs]e plate( number| no)?|(vehicle |car )?registration (number|plate|no)|number ?plate|(vehicle|car) reg(istration)?|plate (number|no)|vin|vrm',
    zh: '车牌号?码?|車牌號?碼?',
    es: 'matricula( del (coche|vehiculo))?|placa',
    fr: '(plaque|numero) d ?immatriculation|immatriculation',
    de: '(kfz )?kennzeichen|nummernschild',
    nl: 'kenteken',
    pt: 'matricula do veiculo|placa( do veiculo)?',
    it: 'targa',
    pl: '(numer )?rejestracyjny|tablica rejestracyjna',
    ru: 'гос(ударственный)? ?номер|номер (автомобиля|машины)',
    ja: '(車両|自動車)?ナンバー(プレート)?|車両番号',
    ko: '차량 ?번호',
    tr: 'plaka( no)?',
    ar: 'رقم (اللوحه|السياره)|لوحه السياره',
  },
  attribute:
    '[a-z]*(licen[cs]eplate|plate|numberplate|carreg|regnumber|vrm|vin)(number|no|num)?|licen[cs]e ?plate|reg ?plate|vehicle ?reg[a-z]*|chepai[a-z]*',
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
