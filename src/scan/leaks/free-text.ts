import {isNobodysInProse} from '../../catalog/vocabulary';
import {cjkSigns} from './signs';

/**
 * Words of courtesies, greetings and buttons: a text that is made of nothing else may stand on any page, whoever typed it.
 * English, German, French, Spanish, Italian, Dutch and Portuguese.
 */
const COMMON = new Set(
  (
    'a an and any are as at be by can do for from go have here how i in is it me more much my no not now of off ok on one or our ' +
    'out please see so that the this to up us very we with yes you your yours all ' +
    'thank thanks many hello hi hey dear welcome back good morning afternoon evening night bye goodbye regards best kind wishes ' +
    'happy birthday merry christmas easter new year years anniversary wedding valentine valentines mothers fathers mother father ' +
    'day days nice great lovely weekend congratulations congrats love luck soon get well enjoy gift present hope always ' +
    'add cart basket bag buy order orders shop shopping checkout check pay payment place continue next previous submit send save ' +
    'cancel close open edit delete remove search view show hide read learn sign log login logout register account home contact ' +
    'help support free delivery shipping sale offer offers code click select choose apply loading success error failed complete ' +
    'completed confirm confirmed confirmation received sent ' +
    'danke vielen dank schön sehr bitte guten tag morgen abend hallo liebe grüße viele freundlichen freundliche grüßen mit und ' +
    'für ihren ihre ihr einkauf bestellung alles gute zum geburtstag frohe weihnachten frohes fest neues jahr herzlichen ' +
    'glückwunsch herzlich willkommen zur kasse in den warenkorb weiter ' +
    'merci beaucoup bonjour bonsoir salut bienvenue joyeux anniversaire noël bonne bon journée année fête cordialement et à le la ' +
    'les de du des votre vos commande pour vous ajouter au panier ' +
    'gracias muchas hola buenos días buenas tardes noches feliz cumpleaños navidad año nuevo bienvenido por su tu compra pedido y el ' +
    'grazie mille ciao buongiorno buonasera buon compleanno natale anno auguri per il tuo ordine e ' +
    'dank je wel u bedankt voor hartelijk gefeliciteerd met verjaardag fijne dag groet groeten vriendelijke bestelling ' +
    'obrigado obrigada muito parabéns boa bom dia noite tarde pela sua compra'
  ).split(' '),
);

/** The same in scripts without spaces. */
const COMMON_CJK =
  /谢谢|感谢|多谢|您|你|好|的|购买|惠顾|支持|光临|欢迎|再次|生日|新年|圣诞|快乐|恭喜|发财|祝|再见|理解|合作|早日|康复|下单|订单|成功|本当に|どうも|ありがとう|ございます?|ました?|お?誕生日|おめでとう|いらっしゃい|ませ|よろしく|お願い|いたし|します|ご?購入|注文|감사|합니다|고맙|습니다|생일|축하|해요|드립니다|안녕하세요|구매|주문|[！!，,。、・～~\s]/g;

/** Width from which a text is looked for, and from which it may stand inside a longer one. A Chinese sign counts two. */
const [FROM, INSIDE_FROM] = [12, 24];
/** Words from which a text is a sentence, and from which it may stand inside a longer one. */
const [SENTENCE, LONG_SENTENCE] = [3, 5];

const widthOf = (text: string): number => [...text].length + cjkSigns(text);

/**
 * How firmly a text of one's own is looked for: `anywhere`, also in a longer text; `whole`, as a whole value that does not
 * stand under the name of something else; `weak`, under a key that names what a person writes.
 */
export function firmnessOf(text: string): 'anywhere' | 'whole' | 'weak' {
  const width = widthOf(text);
  if (width < FROM) return 'weak';
  const words = text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
  if (words.every(word => COMMON.has(word))) return 'weak';
  if (text.replace(COMMON_CJK, '') === '') return 'weak';
  if (cjkSigns(text) > 0) return width >= INSIDE_FROM ? 'anywhere' : 'whole';
  // Two words that no program, shop or page has, such as somebody's name, are met together by nobody's chance.
  const isRare = words.filter(word => !/\d/.test(word) && !isNobodysInProse(word)).length > 1;
  if (words.length < SENTENCE && !(words.length > 1 && /\d/.test(text)) && !isRare) return 'weak';
  return words.length >= LONG_SENTENCE && width >= INSIDE_FROM ? 'anywhere' : 'whole';
}

/** A text without its spaces, which no page has by chance. */
export const isLongEnough = (text: string): boolean => widthOf(text) >= FROM;
