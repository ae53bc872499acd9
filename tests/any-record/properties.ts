/**
 * Declares what must hold of any record that `npm run check` accepts. Pins no text, id or count of a record: the tests that
 * do run on the frozen record.
 */
import { describe, expect, it } from 'vitest';
import { composeEdition } from '../../src/briefings/editions/edition.ts';
import { checkRecord } from '../../src/cli/record-check.ts';
import type { Context } from '../../src/context.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { UNTRANSLATED } from '../../src/i18n/sentences.ts';
import { heardIn } from '../../src/record/disputes.ts';
import { itemEntry } from '../../src/reply/entries.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import { idsOf, posted, request, shownIn, toldIn } from '../briefings/editions/support.ts';
import { missing, textsOf } from '../support/glyphs.ts';
import { runs } from '../support/properties.ts';
import { NOW } from '../support/record.ts';
import { describeAnswers, type Extent } from './answers.ts';
import { describeAttribution } from './attribution.ts';
import { describeDates, expectWhoseDates } from './dates.ts';
import { describeFirstScreens } from './first-screens.ts';
import { describeOwnWords, expectReadersMessage } from './own-words.ts';
import { textOf } from './pages.ts';
import { type Subjects, sample, sampled } from './questions.ts';

const { POSITIVE_INFINITY: ALL } = Number;
/** Every question about everything: for a record that doesn't grow. */
export const EVERYTHING: Extent = { subjects: ALL, questions: ALL, pages: ALL, buttons: ALL, screens: ALL };
/**
 * So much that a record a hundred times as large takes seconds longer, and no more. More buttons are pressed and more screens
 * compared by PROPERTY_RUNS: `PROPERTY_RUNS=200 npx vitest run tests/any-record`.
 */
export const A_SAMPLE: Extent = { subjects: 6, questions: 8, pages: 10, buttons: runs(12), screens: runs(60) };
/** Less than that, yet something of each kind: for a record beside one that the same is asked of in full. */
export const A_FEW: Extent = { subjects: 3, questions: 5, pages: 6, buttons: runs(6), screens: runs(30) };

/**
 * Puts questions to a record in every language, and checks each answer.
 *
 * @param about what is asked about: all that the record holds, or a part
 * @param extent how much is asked in English; in the other languages, where only the words around the items differ, it's a sample at most
 */
export function describeRecord(dossier: Dossier, about: Subjects, extent: Extent): void {
  describe.each(ALL_MESSAGES.map(messages => [messages.language, messages] as const))('in %s', (language, messages) => {
    const context: Context = { dossier, now: NOW, messages };
    const asked = language === 'en' || extent.questions < A_SAMPLE.questions ? extent : A_SAMPLE;
    const subjects = sampled(about, asked.subjects);
    describeAnswers(context, subjects, asked);
    describeEditions(context, subjects);
    describeDates(context, about);
    describeOwnWords(context, subjects);
  });
  describeAttribution(dossier, sampled(about, extent.subjects));
  describeFirstScreens(dossier, about, extent.screens);
  describePictures(dossier);
}

/** Entries of each kind of which a briefing's edition is asked. */
const FOLLOWED = 3;

/** Of briefings' editions: of everything, and of one entry each. */
function describeEditions(context: Context, { people, topics, parties }: Subjects): void {
  const { dossier } = context;
  const until = Date.parse('2100-01-01T00:00:00Z');
  const followed = [
    {},
    ...sample(topics, FOLLOWED).map(id => ({ topics: [id] })),
    ...sample(parties, FOLLOWED).map(id => ({ parties: [id] })),
    ...sample(people, FOLLOWED).map(id => ({ speakers: [id] })),
  ];

  it.each(followed)('an edition of %j is one message that loses no condition, citation or side', following => {
    const made = composeEdition(request({ ...following, until, quiet: 'line' }), context);
    if (made === 'nothing') throw new Error('a line is wanted');
    const message = posted(made, context);
    expectReadersMessage(message, context);
    const text = textOf(message).toLowerCase();
    const own = ownWords(context);
    const bare = (told: string): string => told.replace(UNTRANSLATED, '').toLowerCase();
    const items = idsOf(made).flatMap(id => dossier.items.get(id) ?? []);
    expect(shownIn(made, context).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
    const told = toldIn(made, context);
    for (const condition of told.map(own.item).flatMap(({ conditions }) => conditions))
      expect(text).toContain(bare(condition));
    expectWhoseDates(
      told.map(item => itemEntry(item, context)),
      textOf(message),
      context,
    );
    for (const dispute of idsOf(made).flatMap(id => dossier.disputes.get(id) ?? [])) {
      const { question, short = question } = own.dispute(dispute);
      expect(text).toContain(bare(short));
      for (const item of heardIn(dispute)) expect(items).toContain(item);
    }
  });
}

/** Of pictures: no character is drawn as an empty box. */
function describePictures({ items, people, parties, topics, sources, disputes, translations }: Dossier): void {
  it.each(['sans', 'serif'] as const)('the %s face has every character of the record', face => {
    expect(missing(textsOf([items, people, parties, topics, sources, disputes, translations]), face)).toEqual([]);
  });
}

/** What `npm run check` prints of a record that it accepts. */
export const SOUND = { status: 0, printed: expect.stringMatching(/^The record is sound: /) };

/** Runs `npm run check` with these arguments. */
export async function check(args: readonly string[], now: Date): Promise<{ status: number; printed: string }> {
  const lines: string[] = [];
  const status = await checkRecord(args, text => void lines.push(text), now);
  return { status, printed: lines.join('') };
}
