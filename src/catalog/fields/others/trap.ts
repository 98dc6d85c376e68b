import type {OtherType} from '../others';

export default {
  id: 'trap',
  words: {
    en: '(should|must) be (left )?(empty|blank)|leave (this |the )?(field )?(empty|blank)|do not (fill|enter)( [a-z]+)*|[a-z]*honey ?pot[a-z]*|if you (are|re) (a )?human',
  },
} satisfies OtherType;
