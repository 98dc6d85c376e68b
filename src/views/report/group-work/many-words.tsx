import type {GroupReport, Range} from '../../../analysis/group';
import {joined, listed, number} from '../../components/format';
import {HeadlineLine} from '../../components/headline-line';
import {shortName} from '../../components/names';
import {t, textOf} from '../../components/words';
import {sentences} from './sentences';

const COMPANIES = 4;

const rangeWords = ({least, most}: Range): string =>
  least === most ? number(most) : t('many.range', {least: number(least), most: number(most)});

/** The group's trips in a few sentences: what all had in common, how far they lie apart, what only one or none showed. */
export function ManyWords({report}: {report: GroupReport}) {
  const {trips, companies, inputs, spread, personal} = report;
  const everywhere = companies.filter(one => one.trips === trips).map(({company}) => textOf(company.name));
  const named =
    everywhere.length > COMPANIES + 1
      ? [...everywhere.slice(0, COMPANIES), t('many.more', {count: everywhere.length - COMPANIES})]
      : everywhere;
  const seen = (wanted: (count: number) => boolean) =>
    inputs.filter(({observed}) => wanted(observed)).map(({input}) => shortName(input));
  const once = seen(count => count === 1 && trips > 1);
  const never = inputs.filter(({notSeen}) => notSeen === trips).map(({input}) => shortName(input));
  const closed = inputs
    .filter(({unknown, notSeen}) => unknown > 0 && unknown + notSeen === trips)
    .map(({input}) => shortName(input));
  const typedEverywhere = [
    ...new Set(personal.filter(one => one.trips === trips).map(({input}) => shortName(input))),
  ];
  return (
    <>
      <HeadlineLine
        text={sentences([
          t('many.trips', {count: trips}),
          typedEverywhere.length > 0 ? t('many.typed', {inputs: joined(typedEverywhere)}) : '',
        ])}
      />
      <ul class="prose">
        {named.length > 0 && <li>{t('many.everywhere', {names: joined(named)})}</li>}
        <li>
          {t('many.spread', {
            companies: rangeWords(spread.companies),
            requests: rangeWords(spread.requests),
            pages: rangeWords(spread.pages),
          })}
        </li>
        {once.length > 0 && <li>{t('many.once', {inputs: listed(once)})}</li>}
        {never.length > 0 && <li>{t('many.never', {inputs: listed(never)})}</li>}
        {closed.length > 0 && <li>{t('many.closed', {inputs: listed(closed)})}</li>}
      </ul>
    </>
  );
}
