import type {FieldObservation, Observation, PageKind, Visit} from '../../model/observation';

/** A field of a page; the same field met on several pages of a step is one row. */
export interface FieldRow {
  key: string;
  field: FieldObservation;
  stage: PageKind;
  site: string;
  times: number;
}

/** Fields by the order of the trip, those of which the type is known and that were filled in first. */
export function fieldRows(visits: readonly Visit[], observations: readonly Observation[]): FieldRow[] {
  const byId = new Map(visits.map(visit => [visit.id, visit]));
  const rows = new Map<string, FieldRow>();
  for (const field of observations) {
    if (field.kind !== 'field') continue;
    const visit = byId.get(field.visit);
    if (!visit) continue;
    const key = [visit.site, visit.kind, field.host, field.type, field.label ?? ''].join('\n');
    const row = rows.get(key);
    if (!row) rows.set(key, {key, field, stage: visit.kind, site: visit.site, times: 1});
    else {
      row.times += 1;
      if (field.filled && !row.field.filled) row.field = field;
    }
  }
  const known = ({field}: FieldRow) => Number(field.type !== 'unknown') + Number(field.filled);
  return [...rows.values()].sort((a, b) => known(b) - known(a) || a.field.at - b.field.at);
}
