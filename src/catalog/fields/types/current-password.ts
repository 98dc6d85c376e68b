import type {FieldType} from '../../../model/units';

export default {
  id: 'current-password',
  name: {en: 'Password', zh: '密码'},
  tokens: ['current-password'],
  words: {
    en: '(current |old |existing |your |account )?(password|pass ?word)|pass ?phrase|passwd|pass ?code|pin( code| number)?|pwd',
    more: 'رمز عبور|کلمه عبور|گذرواژه|losenord|adgangskode|passord|salasana|jelszo|parola|heslo|slaptazodis|lozinka|parool|parole|kata sandi|mat khau|κωδικος( προσβασης)?|парола|geslo',
    zh: '(登录|登入|当前|原|旧)?密码|(登入|目前|舊)?密碼',
    es: 'contrasena( actual)?|clave( de acceso)?',
    fr: 'mot de passe( actuel)?|mdp',
    de: '(aktuelles )?(passwort|kennwort)|passwort',
    nl: '(huidig )?wachtwoord',
    pt: 'senha( atual)?|palavra passe',
    it: 'password|parola d ordine',
    pl: '(obecne |aktualne )?haslo',
    ru: '(текущий |старый )?пароль',
    ja: '(現在の)?パスワード|暗証番号',
    ko: '(현재 )?비밀 ?번호|패스워드|암호',
    tr: '(mevcut |eski )?(sifre|parola)(niz|si|nizi|nizin|mi)?',
    ar: 'كلمه (المرور|السر)( الحاليه)?',
  },
  attribute:
    '[a-z]*(pass|pwd|passwd|password)(word|wd|code)?|mima|senha|contrasena|mdp|clave|haslo|wachtwoord|passwort|pw|pswd|psw',
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
