import type {OtherType} from '../others';

export default {
  id: 'letter',
  words: {
    en: '(first|last|starting) letters?|screen (resolution|size)|shop name|store name|server name|(shop|butik|butikk) (nom|name|navn)',
  },
} satisfies OtherType;
