import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LANGUAGES } from '../../src/record/types.ts';
import { fold } from '../../src/text/fold.ts';
import { dossier } from '../support/record.ts';
import { ANSWERABLE, type Case, ownQuestions, questionsFile, SPLITS, UNANSWERABLE } from './cases.ts';

const questions = await ownQuestions();

const many = (holds: (one: Case) => boolean): number => questions.filter(holds).length;
const isUnanswerable = ({ expected }: Case): boolean => expected === 'refusal';

describe('questions.yaml', () => {
  it('has its shape as JSON Schema beside it, for editors; vitest -u writes it anew', async () => {
    const schema = `${JSON.stringify(z.toJSONSchema(questionsFile, { io: 'input' }), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('questions.schema.json');
  });

  it('asks enough, more than half of it in English, about three in five of it answerable', () => {
    expect(questions.length).toBeGreaterThanOrEqual(170);
    const share = (part: number): number => part / questions.length;
    expect(share(many(({ lang }) => lang === 'en'))).toBeGreaterThan(0.5);
    expect(share(many(({ lang }) => lang === 'en'))).toBeLessThan(0.65);
    expect(share(many(one => !isUnanswerable(one)))).toBeGreaterThan(0.55);
    expect(share(many(one => !isUnanswerable(one)))).toBeLessThan(0.7);
  });

  it('gives every question an id of its own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('asks nothing twice, however it’s written', () => {
    const asked = questions.map(({ q }) => fold(q) || q);
    expect(asked.filter((q, i) => asked.indexOf(q) !== i)).toEqual([]);
  });

  it('names only items and people of the record', () => {
    const expectations = questions.flatMap(({ expected }) => (expected === 'refusal' ? [] : [expected]));
    const items = expectations.flatMap(expected => expected.items ?? []);
    const people = expectations.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]));
    expect(items.filter(id => !dossier.items.has(id))).toEqual([]);
    expect(people.filter(id => !dossier.people.has(id))).toEqual([]);
  });

  it('names every quotation of the record at least once', () => {
    const named = new Set(questions.flatMap(({ expected }) => (expected === 'refusal' ? [] : (expected.items ?? []))));
    for (const { id } of dossier.views.quotes) expect([...named]).toContain(id);
  });

  it.each(LANGUAGES)('has questions in %s of each sort, answerable and not', language => {
    const kinds = new Set(questions.filter(({ lang }) => lang === language).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([...new Set<string>([...ANSWERABLE, ...UNANSWERABLE])].toSorted());
  });

  it('keeps enough for testing, and at least as many for tuning', () => {
    const [tune, test] = SPLITS.map(split => many(one => one.split === split));
    expect(test).toBeGreaterThanOrEqual(150);
    expect(tune).toBeGreaterThanOrEqual(test ?? 0);
  });

  // Tuning may take all that comes to hand; a test is one only where it asks as broadly.
  it.each([
    ...LANGUAGES.map(lang => [lang, (one: Case) => one.lang === lang] as const),
    ...[...ANSWERABLE, ...UNANSWERABLE].map(kind => [kind, (one: Case) => one.kind === kind] as const),
    ['what must be refused', isUnanswerable] as const,
  ])('tests %s with at least two fifths of a fair share', (_what, holds) => {
    const [tune = 0, test = 0] = SPLITS.map(split => many(one => holds(one) && one.split === split));
    expect(tune + test).toBeGreaterThan(0);
    const [allTune = 0, allTest = 0] = SPLITS.map(split => many(one => one.split === split));
    expect(test / allTest).toBeGreaterThanOrEqual((0.4 * tune) / allTune);
  });
});
