import type {ComponentChildren} from 'preact';
import type {Company} from '../../analysis/companies';
import {type Sitting, sittingsOf} from '../../analysis/sittings';
import {GRADES} from '../../model/finding';
import {sessionSubject} from '../../model/notes';
import {RECORDED_KINDS, type Visit} from '../../model/observation';
import {listed, moment} from '../components/format';
import {stageName} from '../components/stage-name';
import {language, t, textOf} from '../components/words';
import {type Filter, readFilter, TIMES, writeFilter} from './filter';
import {visitsOfSession} from './select';
import {SessionName} from './session-name';
import type {Records} from './use-report';

interface FilterBarProps {
  filter: Filter;
  visits: readonly Visit[];
  records: Pick<Records, 'notes' | 'imports'>;
  companies: readonly Company[];
  onChange: (change: Partial<Filter>) => void;
}

/** One filter that holds for all views. */
export function FilterBar({filter, visits, records: {notes, imports}, companies, onChange}: FilterBarProps) {
  const sites = [...new Set(visitsOfSession(visits, filter.session).map(({site}) => site))].sort();
  const sittings = sittingsOf(visits).reverse();
  const names = new Map(notes.map(({subject, name}) => [subject, name]));
  const nameOf = (id: string) => names.get(sessionSubject(id)) ?? '';
  const option = (sitting: Sitting) => (
    <Option key={sitting.id} value={sitting.id} text={nameOf(sitting.id) || sittingName(sitting)} />
  );
  const isSitting = sittings.some(({id}) => id === filter.session);
  const ordered = [...companies].sort((a, b) => textOf(a.name).localeCompare(textOf(b.name), language()));
  // The address is parsed again, so that nothing but known words can come out of a list.
  const pick = (name: string, value: string) => onChange(readFilter(writeFilter({...filter, [name]: value})));
  const choice = (
    name: Exclude<keyof Filter, 'view' | 'lens' | 'pair' | 'people'>,
    options: ComponentChildren,
  ) => (
    <label>
      {t(`report.filter.${name}`)}
      <select value={filter[name]} onChange={event => pick(name, event.currentTarget.value)}>
        {options}
      </select>
    </label>
  );
  return (
    <>
      <form class="filter" aria-label={t('report.filter.label')} onSubmit={event => event.preventDefault()}>
        {choice('site', [
          <Option key="" value="" text={t('report.filter.all-sites')} />,
          ...sites.map(site => <Option key={site} value={site} text={site} />),
        ])}
        {choice('session', [
          <Option key="" value="" text={t('report.filter.all-sessions')} />,
          ...sittings.filter(({from}) => !from).map(option),
          ...imports.map(({id, name}) => (
            <optgroup key={id} label={name}>
              <Option value={`import:${id}`} text={t('report.filter.all-of', {name})} />
              {sittings.filter(({from}) => from === id).map(option)}
            </optgroup>
          )),
        ])}
        {choice('stage', [
          <Option key="" value="" text={t('report.filter.all-stages')} />,
          ...[...RECORDED_KINDS].map(stage => <Option key={stage} value={stage} text={stageName(stage)} />),
        ])}
        {choice('company', [
          <Option key="" value="" text={t('report.filter.all-companies')} />,
          ...ordered.map(({id, name}) => <Option key={id} value={id} text={textOf(name)} />),
        ])}
        {choice('grade', [
          <Option key="" value="" text={t('report.filter.all-grades')} />,
          ...GRADES.slice(0, -1).map(grade => (
            <Option key={grade} value={grade} text={t(`report.filter.grade-${grade}`)} />
          )),
        ])}
        {choice(
          'time',
          TIMES.map(time => <Option key={time} value={time} text={t(`report.filter.${time}`)} />),
        )}
      </form>
      {isSitting && (
        <SessionName key={filter.session} session={filter.session} name={nameOf(filter.session)} />
      )}
    </>
  );
}

function Option({value, text}: {value: string; text: string}) {
  return <option value={value}>{text}</option>;
}

/** When it began, and the sites that were looked at. */
export function sittingName({startedAt, visits}: Sitting): string {
  const sites = [...new Set(visits.map(({site}) => site))];
  return `${moment(startedAt, Date.now())} · ${listed(sites.slice(0, 2))}${sites.length > 2 ? ' …' : ''}`;
}
