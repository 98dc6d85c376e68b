import type {DocumentedUse} from '../../../model/units';
import attention from './attention';
import credit from './credit';
import trust from './trust';

/** What companies are documented to do with such data, by the party's id. */
export const USES: Readonly<Record<string, readonly DocumentedUse[]>> = {...trust, ...credit, ...attention};
