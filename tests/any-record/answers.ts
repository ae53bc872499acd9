/** Declares what must hold of every page of every answer, whatever stands in the record. */
import {
  type APIComponentInMessageActionRow,
  ComponentType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordCommands as commands, optionsOf } from '../../commands/index.ts';
import { examplesOf } from '../../src/command.ts';
import type { Context } from '../../src/context.ts';
import { UNTRANSLATED } from '../../src/i18n/sentences.ts';
import { CUSTOM_ID_MAX, decode, encode, format } from '../../src/invocation.ts';
import type { Item } from '../../src/record/types.ts';
import type { Message } from '../../src/render/discord.ts';
import { words } from '../../src/render/item.ts';
import { ENTRIES_MAX } from '../../src/render/limits.ts';
import type { Block, Line, PageButton } from '../../src/render/page.ts';
import { present } from '../../src/render/present.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { structured } from '../../src/reply/structured.ts';
import { refuseCallback } from '../support/discord/callback-limits.ts';
import { textsOf } from '../support/glyphs.ts';
import { type Asked, answerNow, pages } from '../support/record.ts';
import { refusalOpenings } from '../support/refusals.ts';
import { expectCredits, expectDatesIn, expectWhoseDateIn, expectWhoseDates } from './dates.ts';
import { expectReadersWords } from './own-words.ts';
import { type Input, questionsOn, type Subjects, sample } from './questions.ts';

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

interface Answered {
  readonly input: Input;
  readonly reply: Reply;
  readonly read: readonly Asked[];
}

const idOf = ({ invocation, press }: Pick<PageButton, 'invocation' | 'press'>): string =>
  encode(invocation, optionsOf(invocation.command) ?? {}, press);
const pressable = ({ page }: Asked): readonly PageButton[] => [...page.buttons, ...(page.choose?.buttons ?? [])];

/** The custom ids of a component: a button's own, or those of a menu's choices. */
function idsUnder(component: APIComponentInMessageActionRow): readonly string[] {
  if (component.type === ComponentType.StringSelect) return component.options.map(o => o.value);
  return 'custom_id' in component ? [component.custom_id] : [];
}

/** The text of a message on Discord, without the signs that keep Markdown away, and without where links lead. */
export const textOf = ({ embeds }: Message): string =>
  embeds
    .flatMap(({ title = '', description = '' }) => [title, description])
    .join('\n')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^()\s]*\)/g, '$1')
    .replaceAll('\\', '');

const blocksOf = ({ page }: Asked): readonly Block[] => page.sections.flatMap(({ blocks }) => blocks);

/** The lines of a page in one role. */
const linesOn = (asked: Asked, role: Line['role']): readonly string[] =>
  blocksOf(asked)
    .flat()
    .filter(line => line.role === role)
    .map(({ spans }) => spans.map(span => ('text' in span ? span.text : '')).join(''));

/** The id at the end of each citation of a page, in order. */
const citedOn = (asked: Asked): readonly string[] =>
  linesOn(asked, 'cite').flatMap(line => / · (\S+)$/.exec(line)?.[1] ?? []);

/** The items that a reply pages through, in order. */
function itemsOf(reply: Reply): readonly Item[] {
  if (reply.kind !== 'items') return [];
  const entries = reply.groups.flatMap(group => group.entries);
  return entries.slice(0, reply.paging === 'packed' ? ENTRIES_MAX : entries.length).flatMap(entry => {
    if (entry.kind === 'item') return [entry.item];
    return entry.kind === 'verdict' ? entry.evidence.map(({ item }) => item) : [];
  });
}

/** What must stand with an item wherever it is shown. */
function travelling(item: Item, context: Context): readonly string[] {
  const { dossier, messages } = context;
  const own = ownWords(context);
  const told = own.item(item);
  return [
    words(told, messages),
    `${messages.citation(item.source, item.at)} · ${item.id}`,
    ...(dossier.views.disputesOf.get(item) ?? []).map(one => messages.disputed(own.dispute(one).question)),
    ...told.corrected.map(({ note }) => note),
    ...told.conditions,
  ].map(part => part.replace(UNTRANSLATED, ''));
}

/** What of an item may stand between quotation marks. */
const quotedIn = (item: Item): readonly string[] => [
  ...(item.kind === 'quote' ? [item.text, ...item.variants.map(v => v.text)] : []),
  ...(item.when.said === undefined ? [] : [item.when.said]),
];

/** What a text has between the marks of quotations, less these. German closes its own marks, „“, with the sign that opens ours. */
function quotationsIn(text: string, held: readonly string[]): readonly string[] {
  const others = text.replace(/„[^“”]*“/gu, ' ');
  const rest = held.reduce((left, quoted) => left.replaceAll(`“${quoted}”`, ' '), others);
  return rest.match(/“[^”]*”/gu) ?? [];
}

/** Every text that may be shown with its own quotation marks: the record's, and what the help says of verifying and asking. */
function ownTexts({ dossier, messages }: Context): string {
  const { items, withdrawn, people, parties, topics, sources, disputes } = dossier;
  return [
    ...textsOf([items, withdrawn, people, parties, topics, sources, disputes]),
    ...messages.verify.rules,
    ...commands.flatMap(examplesOf).map(format),
  ].join('\n');
}

/** Declares the properties of every page that the questions about these subjects lead to, in the language of the context. */
export function describeAnswers(context: Context, about: Subjects, extent: Extent): void {
  const own = ownTexts(context);

  describe.each(questionsOn(about))('every page of /%s', (command, inputs) => {
    const answers: Answered[] = [];
    beforeAll(() => {
      for (const input of sample(inputs, extent.questions))
        answers.push({
          input,
          reply: answerNow({ command, input, page: 0 }, context).reply,
          read: pages(command, input, context, extent.pages),
        });
    });
    const all = (): readonly Asked[] => answers.flatMap(({ read }) => read);
    const answered = (): readonly Asked[] => all().filter(({ kind }) => kind === 'items');
    /** The items that a page cites. One that the record doesn't have, or no longer, is a fault. */
    const shownOn = (asked: Asked): readonly Item[] =>
      citedOn(asked).map(id => {
        const item = context.dossier.items.get(id);
        if (!item) throw new Error(`“${id}” is cited, and isn’t in the record`);
        return item;
      });

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
      for (const asked of all()) {
        const ids = asked.message.components.flatMap(row => row.components).flatMap(idsUnder);
        expect(new Set(ids)).toEqual(new Set(pressable(asked).map(idOf)));
        for (const id of ids) {
          expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_MAX);
          const decoded = decode(id, optionsOf, asked.page.echo?.text);
          expect(decoded && idOf(decoded)).toBe(id);
        }
      }
    });

    it('has buttons and choices that answer', () => {
      // The same way on stands under many answers: it's gone once.
      const ways = new Map(all().flatMap(asked => pressable(asked).map(button => [idOf(button), button])));
      for (const [id, { invocation }] of sample([...ways], extent.buttons))
        expect(present(answerNow(invocation, context), context, optionsOf).tone, id).toBe('answer');
    });

    it('says its first answer in one plain sentence', () => {
      const openings = refusalOpenings(context.messages);
      for (const { kind, message } of all()) {
        if (kind === 'nothing')
          expect(
            openings.some(opening => message.content.startsWith(opening)),
            message.content,
          ).toBe(true);
        expect(message.content.length).toBeGreaterThan(20);
        expect(message.content).not.toContain('\n');
      }
    });

    it('cites every line, and shows no item without its source, its conditions, its disputes and its corrections', () => {
      for (const asked of all()) {
        for (const block of blocksOf(asked).filter(lines => lines.some(({ role }) => role === 'words')))
          expect(block.map(({ role }) => role)).toContain('cite');
        // Only a quiz keeps back which item it is.
        if (command !== 'quiz') expect(citedOn(asked)).toHaveLength(linesOn(asked, 'cite').length);
        const text = textOf(asked.message).toLowerCase();
        for (const part of shownOn(asked).flatMap(item => travelling(item, context)))
          expect(text).toContain(part.toLowerCase());
      }
    });

    it('marks each date that isn’t the source’s own, says whose it is, and has no words for when but an item’s own', () => {
      for (const { page, message } of all()) {
        expectWhoseDates(page, context);
        expectWhoseDateIn(message.content, page, context);
        expectCredits(textOf(message), page);
      }
      for (const { text, page } of sample(all(), TERMINALS)) expectCredits(text, page);
      for (const { input, reply } of answers)
        expectDatesIn(structured({ reply, invocation: { command, input, page: 0 } }), context);
    });

    it('tells the record’s own words in the reader’s language', () => {
      for (const asked of all()) expectReadersWords(asked, context);
    });

    it('shows each item of the answer once, in order', () => {
      for (const { input, reply, read } of answers.filter(answer => answer.reply.kind === 'items')) {
        const shown = read.flatMap(citedOn);
        const wanted = itemsOf(reply).map(({ id }) => id);
        const isWhole = read.length < extent.pages;
        expect(shown, JSON.stringify({ command, input })).toEqual(isWhole ? wanted : wanted.slice(0, shown.length));
      }
    });

    it('holds no words between quotation marks that the record doesn’t hold as a quotation, a variant or a source’s words for when', () => {
      for (const asked of answered()) {
        // Beside the record's words, a check shows those that a member claimed.
        const text = command === 'verify' ? linesOn(asked, 'words').join('\n') : textOf(asked.message);
        // A quiz has a quotation that no item's line stands under: its words are one's all the same.
        const held = command === 'quiz' ? context.dossier.views.quotes : shownOn(asked);
        for (const passage of quotationsIn(text, held.flatMap(quotedIn)))
          expect(own.includes(passage), passage).toBe(true);
      }
    });
  });
}
