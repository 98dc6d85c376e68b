/** Characters of a text that can be a greeting. */
export const LONGEST_GREETING = 60;

const GREETING =
  /^(?:hi|hello|hey|welcome(?: back)?|good (?:morning|afternoon|evening)|dear|good day|(?:logged|signed) in as|angemeldet als|eingeloggt als|connecté en tant que|conectado como|sesión iniciada como|accesso come|zalogowan[oy] jako|hallo|grüß gott|guten (?:tag|morgen|abend)|willkommen(?: zurück)?|moin|servus|bonjour|bonsoir|salut|bienvenue|hola|buenos días|bienvenid[oa]|ciao|buongiorno|benvenut[oa]|olá|bem-vind[oa]|hoi|welkom(?: terug)?|cześć|dzień dobry|witaj|hej|hei|ahoj|bună|sveiki|selam|xin chào|szia|γεια σ(?:ας|ου)|שלום|merhaba|привет|здравствуй(?:те)?|добро пожаловать|你好|您好|欢迎(?:回来|您)?|歡迎(?:回來|您)?|嗨|ようこそ|こんにちは|안녕하세요|مرحبا[ًا]?|أهلا[ًا]?|السلام عليكم)(?![\p{L}\p{M}])[\s,，:：!！、،]*/iu;
/** One to three words that are written like names; the name in Chinese stands without capitals. */
const NAME =
  /^((?:\p{Lu}[\p{L}\p{M}'’-]*\.?)(?: \p{Lu}[\p{L}\p{M}'’-]*){0,2}|[\u3400-\u9fff·]{2,6}|[\p{L}\p{M}]{2,20})(?=$|\s*[!！.。,，;:?👋|(]|\s{2}|\s(?:and|und|et|y|e|en|i|ve)\s)/u;
/** Chinese greetings may run straight into the name. */
const CHINESE =
  /^(?:你好|您好|欢迎(?:回来|您)?|歡迎(?:回來|您)?|嗨)[，,\s:：!！]*([\u3400-\u9fff·]{2,4})(?=$|[！!。，,\s])/;
/** A Chinese name before the greeting. */
const NAMED_FIRST = /^([\u3400-\u9fff·]{2,4})[，,\s]*(?:您好|你好|先生|女士)/;
/** A name before a title of respect. */
const RESPECT =
  /^([\p{L}\p{M}ー]{1,10}(?:[ 　][\p{L}\p{M}ー]{1,10})?)\s?(?:さん|様|님)(?=$|[\s、,，。!！、]|의|안|환|こんにちは|ようこそ)/u;
/** Words that stand where a name would, for whoever is there. */
const NOBODY =
  /^(?:there|guest|gast|invité|invitado|ospite|visitor|customer|kunde|kundin|client|friend|everyone|everybody|all|world|welt|again|you|user|member|shopper|stranger|kitty|fresh|zusammen|alle|zurück|back|home|to|our|summer|spring|autumn|winter|sunshine|beautiful|lovely|tous|todos|sign|log|login|anmelden|new|the|访客|顾客|会员|用户|客官|大家|游客|光临|欢迎|请登录|登录|お客|皆|皆さま|奥|お子|ご本人|みな|고객|회원|손|여러분|사용자|선생|부모|사장|하느)(?:$|[\s!,.])/iu;

/** The name in a greeting, or nothing: a text that goes on is a sentence about something else. */
export function nameIn(text: string): string {
  const line = text.replace(/[^\S　]+/g, ' ').trim();
  if (line.length > LONGEST_GREETING || line.length < 3) return '';
  const chinese = CHINESE.exec(line)?.[1];
  const respected = RESPECT.exec(line)?.[1] ?? NAMED_FIRST.exec(line)?.[1];
  const rest = GREETING.test(line) ? line.replace(GREETING, '') : '';
  const own =
    rest !== '' && /^[\p{Lu}\u0590-\u05ff\u0600-\u06ff\u3040-\u9fff\uac00-\ud7af]/u.test(rest)
      ? NAME.exec(rest)?.[1]
      : undefined;
  const name = (chinese ?? respected ?? own ?? '').trim();
  return name.length < 2 || NOBODY.test(name) ? '' : name;
}

/** Whether a text begins with a greeting. */
export const isGreeting = (text: string): boolean => GREETING.test(text.trim());
