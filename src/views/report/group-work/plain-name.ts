import {sentenceCase} from '../../components/format';
import {shortName} from '../../components/names';

/** An input as people say it, at the head of a row: “E-mail address”. */
export const plainName = (input: string): string => sentenceCase(shortName(input));
