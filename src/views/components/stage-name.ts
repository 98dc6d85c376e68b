import {t} from './words';

/** A kind of page as a step of a trip, in the interface's language. */
export const stageName = (kind: string): string => t(`stage.${kind}`);
