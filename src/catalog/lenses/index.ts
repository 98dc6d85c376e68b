import type {Lens} from '../../model/units';
import zhima from './zhima';

/** All scoring models that can be looked through. */
export const LENSES: readonly Lens[] = [zhima];
