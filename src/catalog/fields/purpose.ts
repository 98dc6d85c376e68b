import type {FieldDescription, FormDescription} from './description';
import {matchesIn} from './matches';
import {attributeWords, labelWords} from './text';
import {anyOf} from './wordings';

/** What a form is for. */
export type Purpose = 'login' | 'registration' | 'search' | 'newsletter' | 'recovery' | null;

const BUTTONS: readonly [Exclude<Purpose, null>, RegExp][] = [
  [
    'search',
    anyOf({
      en: 'search|find|go search',
      zh: '搜索|查找|搜尋|搜一下|查询',
      es: 'buscar',
      fr: 'rechercher|chercher',
      de: 'suchen?|finden',
      nl: 'zoek(en)?',
      pt: 'buscar?|pesquisar',
      it: 'cerca',
      pl: 'szukaj',
      ru: 'поиск|найти|искать',
      ja: '検索',
      ko: '검색',
      tr: 'ara',
      ar: 'بحث|ابحث',
    }),
  ],
  [
    'newsletter',
    anyOf({
      en: 'subscribe|newsletter|join (our|the) (mailing )?list|sign up for (our |the )?(news|updates|emails|newsletter)[a-z ]*|mailing list|email updates|get updates|keep me posted',
      zh: '订阅|訂閱',
      es: 'suscrib[a-z]+|boletin',
      fr: 's ?abonner|newsletter|lettre d ?information',
      de: 'abonnieren|newsletter',
      nl: 'abonneren|nieuwsbrief',
      pt: 'assinar|subscrever|inscrever se',
      it: 'iscriviti|newsletter',
      pl: 'subskrybuj|newsletter|zapisz sie',
      ru: 'подписаться|рассылк[а-я]+|подписка',
      ja: '購読|メルマガ',
      ko: '구독',
      tr: 'abone ol|bulten',
      ar: 'اشترك|النشره',
    }),
  ],
  [
    'registration',
    anyOf({
      en: 'register|sign up|signup|create( an?| my| your)?( new)? account|registration|join( now| us| free)?|create profile|get started|new (user|customer|member)',
      zh: '注册|註冊|创建账号|立即加入',
      es: 'registr[a-z]+|crear (una )?cuenta',
      fr: 's ?inscrire|inscription|creer (un|mon|votre) compte|enregistrer',
      de: 'registrier[a-z]+|konto (erstellen|anlegen)|anmeldung neu',
      nl: 'registreren|account (aanmaken|maken)|aanmelden',
      pt: 'cadastr[a-z]+|criar (uma )?conta|registar',
      it: 'registra(ti|zione)|crea (un )?account',
      pl: 'zarejestruj( sie)?|utworz konto|rejestracja|zaloz konto',
      ru: 'зарегистрироваться|регистрация|создать аккаунт',
      ja: '(会員|新規)?登録|アカウント作成',
      ko: '(회원)? ?가입|등록',
      tr: 'kay[i]t ol|uye ol|hesap olustur',
      ar: 'تسجيل جديد|انشاء حساب|التسجيل',
    }),
  ],
  [
    'recovery',
    anyOf({
      en: '(forgot|reset|recover|lost|retrieve|forgotten)( your| my| a)? (password|login|user ?name|account)[a-z ]*|password (reset|recovery|reminder)|send (me )?(a )?(new |reset )?(password|link|instructions)[a-z ]*|e ?mail me (my )?password',
      zh: '找回密码|重置密码|忘记密码|忘記密碼',
      es: '(recuperar|restablecer|olvid[a-z]+)( la| su| tu)? contrasena',
      fr: 'mot de passe (oublie|perdu)',
      de: '(passwort|kennwort) (vergessen|zurucksetzen|anfordern)',
      ru: '(восстанов[а-я]+|забыли) парол[а-я]+',
      ja: 'パスワードを忘れ',
    }),
  ],
  [
    'login',
    anyOf({
      en: 'log ?in|sign ?in|log ?on|sign ?on|login form|enter|members? (login|area)',
      zh: '登录|登入|登陆',
      es: 'iniciar sesion|entrar|acceder|ingresar|acceso',
      fr: 'se connecter|connexion|s ?identifier|identification',
      de: 'anmelden|einloggen|login',
      nl: 'inloggen|log in|aanmelden',
      pt: 'entrar|iniciar sessao|acessar|fazer login',
      it: 'accedi|entra|accesso',
      pl: 'zaloguj( sie)?|logowanie|logowania',
      ru: 'войти|вход|авторизация',
      ja: 'ログイン|サインイン',
      ko: '로그인',
      tr: 'giris( yap)?|oturum ac',
      ar: 'تسجيل الدخول|دخول',
    }),
  ],
];

const first = (text: string): Purpose => BUTTONS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** What a form is for, from its password fields, the words of its buttons, its name and its heading, in this order. */
export function purposeOf(fields: readonly FieldDescription[], form: FormDescription | undefined): Purpose {
  const passwords = fields.filter(({inputType}) => inputType === 'password').length;
  const buttons = labelWords(form?.buttons.join(' / ') ?? '');
  const attributes = attributeWords(form?.attributes ?? '');
  const heading = labelWords(form?.heading ?? '');
  const told = first(buttons) ?? first(attributes) ?? first(heading);
  if (passwords === 0) {
    // A button or a heading that speaks of a password, and no field for one: it is to be sent.
    const isLost = [buttons, heading].some(text =>
      matchesIn(text, false).some(({id}) => id === 'current-password' || id === 'new-password'),
    );
    return isLost && told !== 'newsletter' ? 'recovery' : told;
  }
  const texts = fields.filter(
    ({element, inputType}) => element === 'input' && !/^(radio|checkbox|password)$/.test(inputType),
  ).length;
  if (passwords > 1 || texts > 2) return 'registration';
  if (told === 'registration' || told === 'login') return told;
  return first(attributes) ?? first(heading) ?? 'login';
}
