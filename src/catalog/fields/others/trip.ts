import type {OtherType} from '../others';

/** Where a trip begins and ends is not where the person lives. */
export default {
  id: 'trip',
  words: {
    en: '(departure|arrival|destination|origin|pick ?up|drop ?off|return) (city|town|airport|station|place|region|port)|(departure|arrival|destination) country|(city|town|airport|place|country) of (departure|arrival|destination)|(flying|travell?ing) (from|to)|(city|town|country|place)( would| do| will) you( like| want| plan)?( to)? (visit|travel|go|fly)[a-z ]*',
    es: '(ciudad|aeropuerto|lugar) (de )?(destino|origen|salida|llegada)',
    fr: '(ville|lieu|aeroport) (de |d )?(depart|arrivee|destination)',
    de: '(abflug|ankunfts|ziel|abfahrts|start)(ort|stadt|hafen|bahnhof)',
    nl: '(vertrek|aankomst)(plaats|stad|haven)|plaats van (vertrek|aankomst)',
    pt: '(cidade|aeroporto|local) de (destino|origem|partida|chegada)',
    it: '(citta|aeroporto|luogo) di (partenza|arrivo|destinazione)',
    pl: 'miasto (wylotu|przylotu|wyjazdu|odjazdu|przyjazdu|docelowe)',
    ru: 'город (отправления|прибытия|назначения|вылета|прилета)',
    zh: '(出发|到达|目的|抵达|出發|抵達)(城市|地|机场|机場|国家|國家)',
    ja: '(出発|到着|目的)(地|都市|空港)',
    ko: '(출발|도착) ?(도시|지|공항)',
    tr: '(kalkis|varis|gidis|hedef) (sehri|sehir|yeri|noktasi)',
    ar: '(مدينه|بلد|مطار) (ال)?(مغادره|وصول|وجهه|انطلاق)',
  },
} satisfies OtherType;
