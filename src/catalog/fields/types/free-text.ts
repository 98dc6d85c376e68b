import type {FieldType} from '../../../model/units';

export default {
  id: 'free-text',
  name: {en: 'Free text', zh: '自由填写'},
  tokens: [],
  words: {
    en: '(your |leave (a |your )?|special |delivery |order |additional |any other |further )?(comments?|message|notes?|remarks?|instructions?|review|feedback|question|inquiry|enquiry|details|information|description|suggestions?|requests?|opinion|story|bio|reply|body|thoughts|concerns?)|about (you|me|yourself)|how can we help( you)?|tell us( [a-z]+)*|anything else|what happened',
    more: 'meddelande|melding|besked|viesti|uzenet|mesaj(ul)?|zprava|zinute|poruka|pesan|kommentar(er)?|kommentti|komentar|hozzaszolas|μηνυμα|σχολια',
    zh: '备注|留言|评价|评论|買家留言|买家留言|備註|意见(反馈)?|反馈|内容|描述|说明|问题描述|咨询内容|内容|自我介绍|個人簡介|简介',
    es: 'comentarios?|mensaje|notas?|observaciones|consulta|opinion|instrucciones',
    fr: 'commentaires?|message|remarques?|votre (message|avis)|instructions?|precisions',
    de: '(kommentar|nachricht|anmerkung(en)?|bemerkung(en)?|hinweise?|mitteilung|bestellnotiz|bewertung|anfrage|beschreibung|notiz(en)?)',
    nl: '(opmerking(en)?|bericht|vraag|toelichting|notitie|reactie)',
    pt: 'comentarios?|mensagem|observacoes|observacao|sua mensagem|notas?',
    it: 'commento|commenti|messaggio|note|richiesta|osservazioni|recensione',
    pl: '(komentarz|wiadomosc|uwagi|tresc( wiadomosci)?|notatka|opis|opinia|pytanie)',
    ru: '(комментари[а-я]+|сообщение|примечани[а-я]+|отзыв|вопрос|пожелани[а-я]+|текст( сообщения)?|описание)',
    ja: 'コメント|メッセージ|備考(欄)?|お問い?合わせ内容|ご?要望|ご?意見|ご?質問|内容|本文|自己紹介',
    ko: '메시지|댓글|메모|문의 ?내용|요청 ?사항|내용|리뷰|후기|코멘트',
    tr: '(yorum|mesaj|not|aciklama|gorus|soru)(unuz|iniz|lar|lariniz|nuz)?|siparis notu',
    ar: '(ملاحظات|رساله|الرساله|تعليق|رسالتك|تعليقك|التعليق|استفسار)',
  },
  attribute:
    '[a-z]*(comment|message|note|remark|instruction|review|feedback|enquiry|inquiry|description)s?|bio|msg|beizhu|liuyan|mensaje|nachricht|about ?me|body|content',
  not: {en: 'e ?mail|subject|phone|title|search|code|name|answer', zh: '密码'},
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
