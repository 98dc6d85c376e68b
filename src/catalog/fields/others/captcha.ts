import type {OtherType} from '../others';

export default {
  id: 'captcha',
  words: {
    en: '[a-z]*captcha[a-z]*( (code|text|word|response|answer|challenge|response field))?|recaptcha|human ?verify( input)?|anti ?(spam|bot)|are you (a )?human|(security |verification |the |image )?(code|characters|letters|text|words?|numbers|digits) (shown|displayed|you see|above|below|in (the )?(image|picture|box)|from (the )?(image|picture))|(image|visual|picture|security image|word) (verification|code)( code)?|verification image|vcode|verify ?img|seccode|n sec code|imgcode|img code|imageregt|(type|enter) the (code|characters|letters|words?|text|numbers)|(what is|how much is|solve) ([0-9]|[0-9][a-z0-9 ]+|(one|two|three|four|five|six|seven|eight|nine|ten) [a-z ]+|the (sum|result|answer)[a-z ]*)|validation code|veri ?code|challenge( response)?|(text |txt )?(image|img) ?(security|code|text|verif[a-z]*)|security image|(exactly )?as you see (it|them)|[a-z]*captcha verification code|secur ?image|spam( check| protection)?|human check|security check',
    zh: '图形(验证)?码|图片验证码|圖形驗證碼|看不清|换一张|点击图片|算式|圖片驗證碼',
    es: '(codigo|texto|caracteres) de la imagen',
    fr: '(code|caracteres|texte) (de l )?image|code anti spam|recopie[a-z]*',
    de: '(code|zeichen|text) (aus|im) (dem )?bild|spamschutz|sicherheitsabfrage',
    pl: 'kod z obrazka|przepisz kod',
    ru: '(код|символы|текст|цифры) с (картинки|изображения)|введите (символы|цифры) с|капча',
    ja: '画像認証|画像の文字',
    ko: '자동 ?(입력|등록) ?방지',
  },
} satisfies OtherType;
