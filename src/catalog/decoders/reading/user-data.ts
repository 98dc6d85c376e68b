import type {PersonalDatum} from '../../../model/observation';
import {formOf} from '../values';

/** Keys of Google's user-provided data, as in `em=tv.1~em.<hash>~pn.<hash>~fn0.<hash>`. */
const KEYS: Readonly<Record<string, string>> = {
  em: 'email',
  pn: 'tel',
  fn: 'given-name',
  ln: 'family-name',
  sa: 'street-address',
  ct: 'address-level2',
  rg: 'address-level1',
  pc: 'postal-code',
  co: 'country',
};

/** Reads Google's user-provided data, which Analytics, Ads and Floodlight carry alike. */
export function userData(text: string | undefined, key = 'em'): PersonalDatum[] {
  if (!text || !/^(?:tv\.|e\.|ev\.)|~/.test(text)) return [];
  return text.split('~').flatMap(part => {
    const [, name = '', value = ''] = /^([a-z]{2})\d*\.(.+)$/.exec(part) ?? [];
    const type = KEYS[name];
    return type ? [{type, form: formOf(value), key}] : [];
  });
}
