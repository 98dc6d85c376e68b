import {toJsonSchema} from '@valibot/to-json-schema';
import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {expectationSchema} from '../../src/model/expectation';
import {noteSchema} from '../../src/model/notes';
import {observationSchema, visitSchema} from '../../src/model/records';

const bundle = v.object({
  format: v.literal('tillwatch-bundle'),
  version: v.literal(2),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  extension: v.string(),
  catalogue: v.string(),
  visits: v.array(visitSchema),
  observations: v.array(observationSchema),
  receivers: v.array(
    v.looseObject({id: v.string(), name: v.string(), owner: v.string(), family: v.string()}),
  ),
  notes: v.array(noteSchema),
  expectation: v.optional(expectationSchema),
  manifest: v.object({
    algorithm: v.literal('SHA-256'),
    parts: v.object({
      visits: v.string(),
      observations: v.string(),
      receivers: v.string(),
      notes: v.string(),
      expectation: v.optional(v.string()),
    }),
  }),
});

describe('the bundle’s schema', () => {
  it('stands in the docs as the importer reads it', async () => {
    const schema = {
      ...toJsonSchema(bundle, {target: 'draft-2020-12', ignoreActions: ['finite']}),
      title: 'Tillwatch evidence bundle, version 2',
    };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/bundle.schema.json');
  });
});
