import type {FieldType} from '../../../model/units';

export default {
  id: 'security-question',
  name: {en: 'Security question or answer', zh: '密保问题'},
  tokens: [],
  words: {
    en: '(secret|security|password|challenge)( recovery| hint)? ?(question|answer|hint|q|word)s?( [0-9])?|answer to (your )?(secret|security) question|(your |secret |security )?answer( [0-9])?|mother s maiden name|password hint|reminder question|secret word',
    zh: '密保(问题|答案)|安全(问题|提问)(答案)?|密码提示(问题|答案)?|找回密码(问题|答案)|安全問題|密碼提示',
    es: '(pregunta|respuesta) (secreta|de seguridad)',
    fr: '(question|reponse) (secrete|de securite)',
    de: '(sicherheits|geheim)(frage|antwort)|geheime (frage|antwort)',
    nl: '(geheime|beveiligings) ?(vraag|antwoord)',
    pt: '(pergunta|resposta) (secreta|de seguranca)',
    it: '(domanda|risposta) (segreta|di sicurezza)',
    pl: '(pytanie|odpowiedz) (pomocnicze|zabezpieczajace|bezpieczenstwa)|tajne pytanie',
    ru: '(секретный|контрольный) (вопрос|ответ)|ответ на (секретный|контрольный) вопрос',
    ja: '秘密の(質問|答え)|セキュリティ(の)?質問',
    ko: '(보안|비밀번호 찾기) ?(질문|답변)',
    tr: '(gizli|guvenlik) (soru|cevap|yanit)(su|i)?',
    ar: '(سؤال|اجابه) (ال)?(امان|سري)|السؤال السري|الاجابه السريه',
  },
  attribute:
    '[a-z]*(secret|security|challenge|sec) (question|answer|quest|ans)[a-z]*|(secret|security|sec) ?(question|answer)|password ?(hint|question|answer)|hint ?(question|answer)|mibao|secretq|secreta',
  not: {en: 'code|captcha'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
