/** What is written for others: the whole record, as it is, and nothing besides. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { type Exported, exportSchema } from '../../src/export/form.ts';
import { exportRecord } from '../../src/export/record.ts';
import { fullId } from '../../src/record/ids.ts';
import { grown } from '../dossier/grown.ts';
import { RECORD_OF_SOURCES } from '../support/folders.ts';
import { writeMadeSources } from '../support/made-sources.ts';
import { fc, runs } from '../support/properties.ts';
import { held } from './held.ts';
import { readBack } from './read-back.ts';

async function load(folder: string): Promise<Dossier> {
  const loaded = await loadRecord(folder);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
  return loaded.dossier;
}
const frozen = await load(RECORD_OF_SOURCES);

/** Writes, and reads by the strict schema, in which an unknown key is a fault. */
const written = (dossier: Dossier): Exported => exportSchema.parse(JSON.parse(JSON.stringify(exportRecord(dossier))));

describe('a written record', () => {
  it('read back is the same: the frozen record', () => {
    const back = readBack(written(frozen));
    expect(back.items.length).toBeGreaterThan(100);
    expect(back).toEqual(held(frozen));
  });

  it('read back is the same, whatever is made', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 8, max: 14 }), async (seed, sources) => {
        const folder = mkdtempSync(join(tmpdir(), 'export-'));
        try {
          writeMadeSources(folder, sources, seed);
          const loaded = await loadRecord(folder);
          // An invented name may be a word of the vocabulary, which the check refuses.
          fc.pre('dossier' in loaded);
          const { dossier } = loaded;
          expect(dossier.shared.size).toBeGreaterThan(0);
          expect(dossier.updates.length).toBeGreaterThan(0);
          expect([...dossier.people.values()].some(({ offices }) => offices.length === 0)).toBe(true);
          expect(dossier.views.quotes.some(({ by }) => by.kind === 'person' && by.office === undefined)).toBe(true);
          expect(readBack(written(dossier))).toEqual(held(dossier));
        } finally {
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: runs(2) },
    );
  });

  it('is of the form that its JSON Schema describes, by another reader of such', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const isValid = ajv.compile(z.toJSONSchema(exportSchema, { reused: 'ref' }));
    const record: object = JSON.parse(JSON.stringify(exportRecord(frozen)));
    expect(isValid(record), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
    expect(isValid({ ...record, version: 1 })).toBe(false);
    expect(isValid({ ...record, text: 'of the source' })).toBe(false);
  });

  it('has the same bytes each time', async () => {
    expect(JSON.stringify(exportRecord(await load(RECORD_OF_SOURCES)))).toBe(JSON.stringify(exportRecord(frozen)));
  });

  it('has with each item whose it is, where it stands, and what is disputed', () => {
    const { items, sources, disputes } = written(frozen);
    for (const item of items) {
      const source = sources.find(({ id }) => id === item.source);
      expect(item.rights).toBe(source?.rights);
      expect(item.attribution).toContain(source?.outlet ?? 'none');
      expect(item.attribution).toContain(String(item.at.number));
    }
    const disputed = items.flatMap(item => item.disputed.map(id => [item.id, id]));
    expect(disputed.length).toBeGreaterThan(0);
    for (const [item, id] of disputed) {
      const dispute = disputes.find(one => one.id === id);
      const ids = [...(dispute?.sides ?? []).flatMap(side => side.items), dispute?.reporter];
      expect(ids).toContain(item);
    }
  });

  it('tells of a report which later one has to stand with it', async () => {
    const { items } = written(await grown({ late: 'updates: delay' }));
    const [later, earlier] = ['late', 'delay'].map(id => items.find(item => item.id.endsWith(`/${id}`)));
    expect(later?.updates).toEqual([earlier?.id]);
    expect(earlier?.updatedBy).toEqual([later?.id]);
  });

  it('has the translations of what it tells, and no others', () => {
    const { translations, ...told } = written(frozen);
    const texts = JSON.stringify(told);
    expect(translations.length).toBeGreaterThan(100);
    for (const { en } of translations) expect(texts).toContain(JSON.stringify(en));
    for (const item of frozen.items.values()) {
      if (item.kind !== 'statement' || !frozen.translations.has(item.text)) continue;
      expect(translations).toContainEqual({ en: item.text, ...frozen.translations.get(item.text) });
    }
  });
});

describe('what isn’t ours to give', () => {
  it('isn’t written: words between the reporter’s own marks, and words by which items are found', () => {
    const keys = new Set<string>();
    JSON.stringify(exportRecord(frozen), (key, value: unknown) => {
      keys.add(key);
      return value;
    });
    expect([...frozen.sources.values()].some(({ unquoted, questions }) => unquoted.length + questions.length > 0)).toBe(
      true,
    );
    expect([...frozen.items.values()].some(({ gloss }) => gloss)).toBe(true);
    expect(['gloss', 'unsaid', 'unquoted', 'questions', 'vocabulary'].filter(key => keys.has(key))).toEqual([]);
  });

  it('is told as withdrawn without its words, in any language', () => {
    const after = written(frozen);
    const text = JSON.stringify(after);
    expect(frozen.withdrawn.size).toBeGreaterThan(1);
    let translated = 0;
    for (const item of frozen.withdrawn.values()) {
      const words = item.kind === 'event' ? item.title : item.text;
      const others = Object.values(frozen.translations.get(words) ?? {});
      translated += others.length;
      for (const one of [words, ...others]) expect(text.includes(JSON.stringify(one))).toBe(false);
      const { withdrawn } = item;
      expect(after.withdrawn.find(({ id }) => id === fullId(item))).toMatchObject({
        source: item.source.id,
        note: withdrawn?.note,
        on: { day: withdrawn?.on.day },
      });
    }
    expect(after.withdrawn).toHaveLength(frozen.withdrawn.size);
    expect(translated).toBeGreaterThan(0);
    const ids = new Set(after.items.map(({ id }) => id));
    const led = after.withdrawn.flatMap(({ see }) => see ?? []);
    expect(led.length).toBeGreaterThan(0);
    for (const id of led) expect(ids.has(id)).toBe(true);
  });
});
