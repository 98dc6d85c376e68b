import type {Citation} from '../../model/units';
import {CREDIT} from './credit';
import {MEASUREMENT} from './measurement';
import {STATE} from './state';
import {TRUST} from './trust';
import {ZHIMA} from './zhima';

/** All sources, with how far each was checked: V seen, S only in a secondary source, M from memory. */
export const CITATIONS: readonly Citation[] = [...ZHIMA, ...TRUST, ...CREDIT, ...STATE, ...MEASUREMENT];
