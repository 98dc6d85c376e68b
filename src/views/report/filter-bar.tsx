import {RECORDED_KINDS, type Visit} from '../../model/observation';
import {stageName} from '../components/names';
import {t} from '../components/words';
import {type Filter, readFilter, TIMES, writeFilter} from './filter';

interface FilterBarProps {
  filter: Filter;
  visits: readonly Visit[];
  onChange: (change: Partial<Filter>) => void;
}

/** One filter that holds for all views. */
export function FilterBar({filter, visits, onChange}: FilterBarProps) {
  const sites = [...new Set(visits.map(({site}) => site))].sort();
  const stages = [...RECORDED_KINDS];
  // The address is parsed again, so that nothing but known words can come out of a list.
  const pick = (name: string, value: string) => onChange(readFilter(writeFilter({...filter, [name]: value})));
  return (
    <form class="filter" aria-label={t('report.filter.label')} onSubmit={event => event.preventDefault()}>
      <label>
        {t('report.filter.site')}
        <select value={filter.site} onChange={event => pick('site', event.currentTarget.value)}>
          <option value="">{t('report.filter.all-sites')}</option>
          {sites.map(site => (
            <option key={site} value={site}>
              {site}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('report.filter.stage')}
        <select value={filter.stage} onChange={event => pick('stage', event.currentTarget.value)}>
          <option value="">{t('report.filter.all-stages')}</option>
          {stages.map(stage => (
            <option key={stage} value={stage}>
              {stageName(stage)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('report.filter.time')}
        <select value={filter.time} onChange={event => pick('time', event.currentTarget.value)}>
          {TIMES.map(time => (
            <option key={time} value={time}>
              {t(`report.filter.${time}`)}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
