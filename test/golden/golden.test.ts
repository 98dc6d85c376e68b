import {describe, expect, it} from 'vitest';
import {tripOf} from '../../src/analysis/context';
import {concentrationOf, knowRows} from '../../src/analysis/could-know';
import {headlineOf} from '../../src/analysis/headline';
import {joinsOf} from '../../src/analysis/joins';
import {analyse} from '../../src/analysis/run';
import {scriptsOf} from '../../src/analysis/scripts';
import {trailsOf} from '../../src/analysis/trails';
import type {Brought} from '../../src/bundle/import';
import {LENSES} from '../../src/catalog/lenses/index';
import {saved} from './saved';

const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();

/** What the report shows of it, under all lenses: names and numbers, without times and ids. */
function reportOf({visits, observations}: Brought) {
  const first = analyse(visits, observations, 'zhima');
  const trip = tripOf(visits, observations);
  return {
    pages: first.visits.map(({kind, host, path: where}) => `${kind} ${host}${where}`),
    counts: first.counts,
    headline: headlineOf(first.flows.filter(({receiver}) => !receiver.firstParty)),
    lenses: Object.fromEntries(
      LENSES.map(({id}) => {
        const {dimensions} = analyse(visits, observations, id);
        const states = dimensions.map(({dimension, inputs}) => [
          dimension,
          Object.fromEntries(inputs.map(({input, state}) => [input, state])),
        ]);
        return [id, Object.fromEntries(states)];
      }),
    ),
    told: first.flows.map(({receiver, requests, inputs, events, amounts, items, behind}) => ({
      receiver: receiver.id,
      requests,
      inputs: sorted(
        inputs.map(({input, grade, form, timing}) => [input, grade, form, timing].filter(Boolean).join(' ')),
      ),
      events: events.map(({event, times}) => `${event} ×${times}`).sort(),
      amounts,
      items,
      behind,
    })),
    concentration: concentrationOf(first),
    couldKnow: knowRows(first).map(
      ({company, cells}) => `${company.id}: ${cells.map(({inputs}) => inputs.length)}`,
    ),
    fields: Object.fromEntries(
      [...trailsOf(visits, observations)].map(([type, {readers, takers}]) => [
        type,
        {
          readers: sorted(readers.map(({receiver}) => receiver.id)),
          takers: sorted(takers.map(({receiver, forms}) => `${receiver.id} ${[...forms].sort()}`)),
        },
      ]),
    ),
    found: sorted(
      first.detections.flatMap(({state, detector, receiver}) =>
        state === 'found' ? [`${detector} ${receiver ?? 'the page'}`] : [],
      ),
    ),
    incentives: sorted(
      observations.flatMap(one => (one.kind === 'incentive' ? [`${one.mechanism} ${one.cue}`] : [])),
    ),
    scripts: scriptsOf(visits, observations)
      .map(({script, shop}) => `${shop}: ${script.host}${script.path}`)
      .sort(),
    joins: joinsOf(trip).map(({family, by, key, sites}) => ({family, by, key, sites})),
    blind: first.blindSpots.map(({id, values}) => `${id} ${JSON.stringify(values)}`).sort(),
  };
}

describe('saved visits', () => {
  it.each(['western', 'chinese', 'no-shop'] as const)(
    '%s: give the report that stands beside them',
    async name => {
      const report = reportOf(saved(name));
      await expect(`${JSON.stringify(report, null, 1)}\n`).toMatchFileSnapshot(`./${name}.report.json`);
    },
  );

  it('are what they are called', () => {
    expect(saved('no-shop').visits).toEqual([]);
    expect(saved('western').visits.map(({kind}) => kind)).toContain('payment');
    expect(reportOf(saved('chinese')).told.map(({receiver}) => receiver)).toContain('alipay');
  });
});
