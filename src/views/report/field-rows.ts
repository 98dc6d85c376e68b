import type {FieldObservation, Observation, PageKind, Visit} from '../../model/observation';

/** A field of a site's pages; the same field met on several pages is one row. */
export interface FieldRow {
  key: string;
  field: FieldObservation;
  /** Steps that it was seen at, in that order. */
  stages: PageKind[];
  site: string;
}

/** Fields by the order of the trip, those of which the type is known and that were filled in first. */
export function fieldRows(visits: readonly Visit[], observations: readonly Observation[]): FieldRow[] {
  const byId = new Map(visits.map(visit => [visit.id, visit]));
  const rows = new Map<string, FieldRow>();
  for (const field of observations) {
    if (field.kind !== 'field') continue;
    const visit = byId.get(field.visit);
    if (!visit) continue;
    const key = [visit.site, field.host, field.type, field.label ?? ''].join('\n');
    const row = rows.get(key);
    if (!row) rows.set(key, {key, field, stages: [visit.kind], site: visit.site});
    else {
      if (!row.stages.includes(visit.kind)) row.stages.push(visit.kind);
      if (field.filled && !row.field.filled) row.field = field;
    }
  }
  const known = ({field}: FieldRow) => Number(field.type !== 'unknown') + Number(field.filled);
  return [...rows.values()].sort((a, b) => known(b) - known(a) || a.field.at - b.field.at);
}
