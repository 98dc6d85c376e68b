import type {FieldType} from '../../../model/units';

export default {
  id: 'username',
  name: {en: 'User name', zh: '用户名'},
  tokens: ['username'],
  words: {
    en: 'user( ?name| ?id)?|login( ?name| ?id)?|account( name| id| user)|sign in( ?name| id)|log ?in|user ?name( or e ?mail)?|member (id|name|login)|e mail (address )?or user ?name|customer id|userid|choose a user ?name|profile name|online id|apple id|desired user ?name',
    more: 'نام کاربری|anvandarnamn|brugernavn|brukernavn|kayttajatunnus|kayttajanimi|felhasznalonev|felhasznaloi nev|nume (de )?utilizator|uzivatelske jmeno|prihlasovaci jmeno|vartotojo vardas|prisijungimo vardas|korisnicko ime|kasutajanimi|lietotajvards|nama pengguna|ten dang nhap|ονομα χρηστη|потребителско име|uporabnisko ime',
    zh: '用户名|用戶名|用户账号|账号|帐号|帳號|账户名?|帳戶|登录名|登入名|登录账号|会员名|(使用者|用戶|帳號|账户|帳戶)(名稱|名称)',
    es: '(nombre de )?usuario|identificador|nombre de cuenta',
    fr: '(votre )?(identifiant|nom d ?utilisateur)|nom de compte|login|utilisateur',
    de: 'benutzer(kennung)?|(benutzer|nutzer|anmelde)namen?|benutzer id|kennung|mitgliedsname|login',
    nl: 'gebruikersnaam|gebruiker|inlognaam',
    pt: '(nome de )?(usuario|utilizador)|nome do usuario',
    it: '((il )?(tuo|suo) )?(nome )?utente|id utente|username',
    pl: '(nazwa )?uzytkownika?|login|nazwa uzytkownika',
    ru: 'логин|имя пользователя|имя участника|пользователь|учетная запись',
    ja: 'ユーザー?(名|id)|ログインid|会員id|アカウント(名)?|ユーザ',
    ko: '아이디|사용자 ?(이름|명|id)|계정',
    tr: 'kullanici( adi(niz)?| kodu)?|uye adi',
    ar: 'اسم المستخدم|المستخدم|اسم الدخول',
  },
  attribute:
    '[a-z]*user ?(name|id|nm|login|key)?|usr|usrname|uname|login ?(name|id|user|field|form)?|log|logon|signin|userid|account ?(name|id)|zhanghao|yonghuming|uid|member ?(name|id)?|handle|[a-z]*login|identifier|credential|auth ?key|username',
  not: {en: 'password|passwd|pass|pwd|bank|type|remember[a-z]*|url|website|iban', zh: '密码'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
