import type {ShownThing} from '../../model/observation';
import {type Expression, inLanguages} from '../expressions';
import {sentenceAround} from './match';

/** What a page shows of the person, with what says so. A number must stand beside it: a word alone is advertising. */
const any = (...alternatives: string[]): Expression =>
  inLanguages(alternatives, (joined, {spaced}) => `(?<![${spaced}])(?:${joined})`);

const SIGNS: readonly {what: ShownThing; pattern: Expression}[] = [
  {
    what: 'score',
    pattern: any(
      '(芝麻|信用|支付|守约)分[^\\d。]{0,8}\\d{3}(?!\\d*\\s*分?\\s*(以上|及以上|起|\\+))',
      '(your|my|current|you have an?) ((zhima|sesame) )?(credit|trust|fico|vantage|experian|equifax) ?(score|rating)[^\\d.]{0,16}\\d{3}',
      '(zhima|sesame) credit (score )?(of|is|:) ?\\d{3}',
      '(ihr|dein|mein)e? (schufa|bonitäts)-?(basis)?-?(score|index)[^\\d.]{0,16}\\d{2,3}',
      'votre (score|cote) de crédit[^\\d.]{0,16}\\d{2,3}',
      '(tu|su) (puntuación|puntaje) (de crédito|crediticia?)[^\\d.]{0,16}\\d{2,3}',
      '(seu|sua) (score|pontuação)( de crédito)?[^\\d.]{0,16}\\d{2,3}',
      'kredi notu(nuz|n)?[^\\d.]{0,16}\\d{3}',
      'ваш кредитный рейтинг[^\\d.]{0,16}\\d{2,3}',
      '(信用スコア|신용 ?(점수|평점))[^\\d]{0,10}\\d{2,3}',
    ),
  },
  {
    what: 'limit',
    pattern: any(
      '((花呗|借呗|白条|信用|可用|剩余|总)额度|额度(剩余|可用))[^\\d。]{0,8}\\d',
      '(credit|spending|purchase|available) (limit|credit|line)( of| is|:)?[^\\d.]{0,12}\\d',
      '(kreditrahmen|verfügungsrahmen|einkaufslimit)[^\\d.]{0,12}\\d',
      '(plafond|limite) (de )?(crédit|dépenses)[^\\d.]{0,12}\\d',
      '(límite|limite) (de )?(crédito|credito)[^\\d.]{0,12}\\d',
      'limit kredytowy[^\\d.]{0,12}\\d',
      'кредитный лимит[^\\d.]{0,12}\\d',
      '(利用可能額|利用限度額|ご利用枠|신용 ?한도|결제 ?한도|kredi limitiniz)[^\\d]{0,10}\\d',
    ),
  },
  {
    what: 'debt',
    pattern: any(
      '(应还|待还|欠款|逾期|未还|滞纳金|违约金)[^\\d。]{0,10}\\d',
      '(late fee|overdue|past due|outstanding|amount due|you owe|balance due)[^\\d.]{0,24}\\d',
      '(mahngebühr|offener betrag|rückstand|überfällig)[^\\d.]{0,24}\\d',
      '(solde dû|montant dû|impayés?|frais de retard)[^\\d.]{0,24}\\d',
      '(saldo pendiente|importe pendiente|recargo por (mora|demora))[^\\d.]{0,24}\\d',
      '(importo dovuto|insoluto|mora)[^\\d.]{0,24}\\d',
      '(zaległoś\\S*|do zapłaty)[^\\d.]{0,24}\\d',
      '(задолженность|просрочк\\S*)[^\\d.]{0,24}\\d',
      '(延滞金|お支払い残高|연체(금|료)|미납)[^\\d]{0,10}\\d',
    ),
  },
  {
    what: 'account',
    pattern: any(
      '(card|account|iban|visa|mastercard|maestro|karte|konto|carte|tarjeta|cartão|carta|карта|kart)[^\\d.]{0,24}([*•·x]{2,}|ending in|endet auf|terminada en) ?\\d{2,4}',
      '(尾号|账户|账号|卡号)[^\\d。]{0,8}[\\d*•]{4,}',
      '[A-Z]{2}\\d{2}( ?[\\dA-Z]{4}){3,7}( ?[\\dA-Z]{1,3})?',
    ),
  },
  {
    what: 'address',
    pattern: any(
      '(deliver(ed|y)?|ship(ped|ping)?|send|sent)( it)? to:? [^.,]{2,40},[^.]{0,40}\\d',
      '(收货地址|配送至|送至|寄往|默认地址)[^。]{0,40}\\d',
      '(lieferadresse|lieferung an|geliefert an|versand an):? [^.,]{2,40},[^.]{0,40}\\d',
      '(livré|livraison|expédié) (à|chez|au):? [^.,]{2,40},[^.]{0,40}\\d',
      '(enviar|envío|entrega(r|do)?) (a|en|em|para):? [^.,]{2,40},[^.]{0,40}\\d',
      '(bezorgen|bezorgd|verzonden) (bij|op|naar):? [^.,]{2,40},[^.]{0,40}\\d',
      '(spedito|consegna(to)?) (a|in):? [^.,]{2,40},[^.]{0,40}\\d',
      '(お届け先|배송지)[^。]{0,40}\\d',
    ),
  },
];

/** Something of the person's own that a text shows, with the sentence as it stands: for memory only. */
export interface Shown {
  what: ShownThing;
  text: string;
}

/** What a text of a page shows of the person, each kind once. */
export function shownIn(text: string): Shown[] {
  if (!/\d/.test(text)) return [];
  return SIGNS.flatMap(({what, pattern}) => {
    const match = pattern.exec(text);
    return match ? [{what, text: sentenceAround(text, match.index)}] : [];
  });
}
