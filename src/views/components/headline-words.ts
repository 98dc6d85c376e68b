import type {Headline} from '../../analysis/headline';
import {formName, shortName} from './names';
import {t} from './words';

/** The strongest fact as one sentence. */
export function headlineSentence({key, name, others, before, input, form}: Headline): string {
  if (key === 'nothing') return t('headline.nothing');
  const who = others > 0 ? t('who.others', {name, count: others}) : name;
  if (key === 'amount' || key === 'requests') return t(`headline.${key}${others > 0 ? '' : '-one'}`, {who});
  const values = {
    who,
    what: shortName(input ?? ''),
    // The form is that of the first company; the others may have got it in another.
    form: form && others === 0 ? t('form.in', {form: formName(form)}) : '',
  };
  if (key === 'contact' || key === 'contact-untyped') return t(`headline.${key}`, values);
  if (before === others + 1) return t('headline.contact-all-before', values);
  return t('headline.contact-some-before', {...values, count: before});
}
