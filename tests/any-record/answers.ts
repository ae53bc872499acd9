/** Declares what must hold of every page of every answer, whatever stands in the record. */
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { optionsOf } from '../../commands/index.ts';
import type { Context } from '../../src/context.ts';
import { message as drawn } from '../../src/render/discord.ts';
import { LINES } from '../../src/render/paging.ts';
import { present } from '../../src/render/present.ts';
import { structured } from '../../src/reply/structured.ts';
import { refuseCallback } from '../support/discord/callback-limits.ts';
import { type Asked, answerNow, pages } from '../support/record.ts';
import { refusalOpenings } from '../support/refusals.ts';
import { heightOf, readable } from '../support/shown.ts';
import { expectIds, expectInPlace, pressable, wayOf } from './controls.ts';
import { expectDatesIn, expectWhoseDates } from './dates.ts';
import { expectInOrder, expectSidesTogether } from './order.ts';
import { expectReadersWords } from './own-words.ts';
import { type Answered, textOf } from './pages.ts';
import { questionsOn, type Subjects, sample } from './questions.ts';
import { expectRecordsWords, ownTexts } from './quotations.ts';
import { expectSameAsText, faultsOf, twiceIn } from './telling.ts';

/** How much is asked, so that a larger record doesn't take longer. */
export interface Extent {
  /** Most entries of each kind that are asked about. */
  readonly subjects: number;
  /** Most questions of a line of {@link questionsOn}. */
  readonly questions: number;
  /** Most pages that are read of an answer. */
  readonly pages: number;
  /** Most buttons and choices that are pressed of a line's answers. */
  readonly buttons: number;
}

/** Of how many pages the text at a terminal is looked at: to wrap lines takes longer than all the rest. */
const TERMINALS = 5;

/** Declares the properties of every page that the questions about these subjects lead to, in the language of the context. */
export function describeAnswers(context: Context, about: Subjects, extent: Extent): void {
  const own = ownTexts(context);
  /** Whatever was asked and answered already: many answers lead to the same ones. */
  const known = new Set<string>();

  describe.each(questionsOn(about))('every page of /%s', (command, inputs) => {
    const answers: Answered[] = [];
    beforeAll(() => {
      for (const input of sample(inputs, extent.questions)) {
        const read = pages(command, input, context, extent.pages);
        const answering = [...read.entries()].filter(([, asked]) => asked.page.tone === 'answer');
        for (const [page] of answering) known.add(wayOf({ invocation: { command, input, page }, press: 'show' }));
        answers.push(...read.slice(0, 1).map(({ reply }) => ({ command, input, reply, read })));
      }
    });
    const all = (): readonly Asked[] => answers.flatMap(({ read }) => read);
    const answered = (): readonly Asked[] => all().filter(({ kind }) => kind === 'answer');

    it('is a message that Discord takes', () => {
      for (const { input, read } of answers) {
        for (const [page, { message }] of read.entries()) {
          const body = { type: InteractionResponseType.ChannelMessageWithSource, data: message };
          const refusal = refuseCallback(body, InteractionType.ApplicationCommand);
          expect(refusal, JSON.stringify({ command, input, page })).toBeUndefined();
        }
      }
    });

    it('has buttons and choices whose ids are short and lead back to their own invocation', () => {
      for (const asked of all()) expectIds(asked);
    });

    it('has its buttons in their places, each label and each id once, and a menu that says what is in it', () => {
      for (const { message } of all()) expectInPlace(message, context);
    });

    it('has buttons and choices that answer', () => {
      const ways = new Map(all().flatMap(({ page }) => pressable(page).map(button => [wayOf(button), button])));
      const others = [...ways].filter(([id]) => !known.has(id));
      for (const [id, { invocation, press }] of sample(others, extent.buttons)) {
        const page = present(answerNow(invocation, context, press), context, optionsOf);
        expect(page.tone, id).toBe('answer');
        expectInPlace(drawn(page), context);
        known.add(id);
      }
    });

    it('has a headline, and says nothing twice', () => {
      const openings = refusalOpenings(context.messages);
      for (const { kind, message } of all()) {
        const text = readable(message.content);
        if (kind === 'nothing')
          expect(
            openings.some(opening => text.includes(readable(opening))),
            text,
          ).toBe(true);
        expect(text.length).toBeGreaterThan(10);
        expect(twiceIn(message), text).toEqual([]);
      }
    });

    it('takes no more lines on a telephone than its kind may', () => {
      for (const { input, reply, read } of answers) {
        const most = reply.kind === 'answer' ? LINES[reply.size] : LINES.one;
        for (const { message, page } of read.filter(asked => (asked.page.items ?? []).length > 1))
          expect(heightOf(message), JSON.stringify([command, input, page.headline])).toBeLessThanOrEqual(most);
      }
    });

    it('tells each item with whoever said it, where it stands, its conditions and that it is disputed', () => {
      // A quiz keeps back whose words they are.
      if (command === 'quiz') return;
      for (const asked of all())
        expect(
          (asked.page.items ?? []).flatMap(entry => faultsOf(entry, asked, context)),
          asked.message.content,
        ).toEqual([]);
    });

    it('tells the same as a text without cards', () => {
      for (const asked of sample(answered(), TERMINALS)) expectSameAsText(asked);
    });

    it('marks each date that isn’t the source’s own, and says so', () => {
      for (const { page, message } of all()) expectWhoseDates(page.items ?? [], textOf(message), context);
      for (const { text, page } of sample(all(), TERMINALS)) expectWhoseDates(page.items ?? [], text, context);
      for (const { input, reply } of answers)
        expectDatesIn(structured({ reply, invocation: { command, input, page: 0 } }), context);
    });

    it('tells the record’s own words in the reader’s language', () => {
      for (const asked of all()) expectReadersWords(asked, context);
    });

    it('shows each item of the answer once, in order; of a selection no other', () => {
      for (const one of answers) expectInOrder(one, extent.pages);
    });

    it('has both sides of a topic on one page, as long as both have more to say', () => {
      if (command !== 'compare') return;
      for (const one of answers) if (one.reply.kind === 'answer') expectSidesTogether(one);
    });

    it('holds no words between quotation marks that the record doesn’t hold as a quotation, a variant or a source’s words for when', () => {
      // Beside the record's words, a check shows those that a member claimed.
      if (command === 'verify') return;
      for (const one of answers) expectRecordsWords(one, own, context);
    });
  });
}
