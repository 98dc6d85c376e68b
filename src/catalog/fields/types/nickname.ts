import type {FieldType} from '../../../model/units';

export default {
  id: 'nickname',
  family: 'username',
  name: {en: 'Nickname', zh: '昵称'},
  tokens: ['nickname'],
  words: {
    en: 'nick ?name|screen name|display name|handle|alias|pseudonym|public name',
    zh: '昵称|暱稱',
    es: 'apodo|alias',
    fr: 'pseudo(nyme)?|surnom',
    de: 'spitzname|nickname|pseudonym',
    pt: 'apelido publico|alcunha',
    ru: 'ник|никнейм|псевдоним',
    ja: 'ニックネーム|表示名',
    ko: '닉네임|별명',
    tr: 'takma ad|rumuz',
    pl: 'pseudonim|nick',
    it: 'soprannome',
    ar: '(ال)?اسم (ال)?مستعار',
  },
  attribute: 'nick|nickname|alias|screen ?name|display ?name|pseudo|handle',
  not: {en: 'gift|account nickname|e mail|address|card'},
  source: 'WHATWG HTML, autofill detail tokens',
} satisfies FieldType;
