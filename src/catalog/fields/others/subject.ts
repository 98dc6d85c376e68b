import type {OtherType} from '../others';

export default {
  id: 'subject',
  words: {
    en: '(e ?mail |message |your |mail |contact )?(subject|topic)( (of|line)( [a-z]+)*)?|reason for (contact|inquiry)|department|headline|thread title|(post|page|review|article|topic|event|product|project|story|song|book|movie) title',
    zh: '主题|标题|主題|標題|题目',
    es: 'asunto|tema',
    fr: 'sujet|objet|titre du message',
    de: 'betreff|thema',
    nl: 'onderwerp',
    pt: 'assunto',
    it: 'oggetto|argomento',
    pl: 'temat',
    ru: 'тема( сообщения)?|заголовок',
    ja: '件名|題名|タイトル',
    ko: '제목',
    tr: 'konu',
    ar: 'الموضوع|عنوان الرساله|موضوع الرساله',
  },
} satisfies OtherType;
