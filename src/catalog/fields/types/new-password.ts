import type {FieldType} from '../../../model/units';

export default {
  id: 'new-password',
  name: {en: 'New password', zh: '新密码'},
  tokens: ['new-password'],
  words: {
    en: '(new|confirm|confirmation|repeat|retype|re type|re enter|reenter|verify|choose|create|set|desired|again)( a| your| the| new| my)* (password|pass ?word|passwd|pwd|pass)|(password|passwd|pwd|pass) (again|confirm(ation)?|repeat|verify|verification|retype|check|2)|password confirm[a-z]*',
    zh: '新密码|确认(新|登录)?密码|设置(登录)?密码|重复密码|再次输入密码|重新输入密码|新密碼|確認密碼|設定密碼|再次輸入密碼|新的(密码|密碼)',
    es: '(nueva|repetir|repite|repita|confirmar|confirma|confirme|crear|crea)( la| tu| su| una)? contrasena',
    fr: '(nouveau|confirm[a-z]+|repet[a-z]+|retap[a-z]+|choisi[a-z]+)( le| votre| un| du)? mot de passe|mot de passe confirmation',
    de: '(neues|passwort) (passwort|wiederholen|bestatigen)|(passwort|kennwort) ?(wiederholung|bestatigung|wiederholen|bestatigen)|neues kennwort',
    nl: '(nieuw|herhaal|bevestig) (het |je |uw )?wachtwoord|wachtwoord (herhalen|bevestigen)',
    pt: '(nova|confirmar?|confirme|repetir|repita|criar)( a| sua)? (senha|palavra passe)',
    it: '(nuova|conferma|ripeti|ripetere|crea)( la)? password',
    pl: '(nowe|powtorz|potwierdz) haslo',
    ru: '(новый|подтвер[а-я]+|повтор[а-я]*|придумайте) парол[а-я]+|пароль (еще раз|повторно)',
    ja: '新しいパスワード|パスワード ?(の)?(確認|再入力)|確認用パスワード|新パスワード',
    ko: '(새|신규) ?비밀 ?번호|비밀 ?번호 ?(재)?(확인|입력)|새로운 ?비밀 ?번호',
    tr: '(yeni) (sifre|parola)[a-z]*|(sifre|parola)[a-z]* (tekrar[a-z]*|onay[a-z]*|dogrula)',
    ar: 'تاكيد كلمه (المرور|السر)|اعاده كلمه|كلمه (ال)?(مرور|سر) (ال)?جديده',
  },
  attribute:
    '(new|confirm|confirmation|repeat|retype|verify|re|reg|signup|register|again|conf)(pass|passwd|password|pwd)|(pass|passwd|password|pwd)(2|conf|confirm|confirmation|repeat|again|verify|verification|check|re|new)',
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
