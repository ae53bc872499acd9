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
import { heardIn } from '../../src/record/disputes.ts';
import { type Dispute, type Item, QUOTE_SLOT } from '../../src/record/types.ts';
import { message as drawn, type Message } from '../../src/render/discord.ts';
import { saidHere } from '../../src/render/item.ts';
import { CONTENT_MAX, ENTRIES_MAX } from '../../src/render/limits.ts';
import type { PageButton } from '../../src/render/page.ts';
import { LINES } from '../../src/render/paging.ts';
import { present } from '../../src/render/present.ts';
import { entriesOfAnswer, type ItemEntry, type Reply } from '../../src/reply/reply.ts';
import { structured } from '../../src/reply/structured.ts';
import { refuseCallback } from '../support/discord/callback-limits.ts';
import { textsOf } from '../support/glyphs.ts';
import { type Asked, answerNow, pages } from '../support/record.ts';
import { refusalOpenings } from '../support/refusals.ts';
import { heightOf, linesOf, readable, type ShownLine, sentencesOf } from '../support/shown.ts';
import { expectDatesIn, expectWhoseDates } from './dates.ts';
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
  readonly command: string;
  readonly input: Input;
  readonly reply: Reply;
  readonly read: readonly Asked[];
}

const idOf = ({ invocation, press }: Pick<PageButton, 'invocation' | 'press'>): string =>
  encode(invocation, optionsOf(invocation.command) ?? {}, press);
const pressable = ({ page }: Asked): readonly PageButton[] => [
  ...page.buttons.filter(({ disabled }) => !disabled),
  ...(page.openings ?? []),
  ...(page.choose?.buttons ?? []),
];

/** The custom ids of a component: a button's own, or those of a menu's choices. */
function idsUnder(component: APIComponentInMessageActionRow): readonly string[] {
  if (component.type === ComponentType.StringSelect) return component.options.map(o => o.value);
  return 'custom_id' in component ? [component.custom_id] : [];
}

/** The text of a message on Discord, as it's read. */
export const textOf = (message: Message): string =>
  shownOf(message)
    .map(({ text }) => text)
    .join('\n');

/** The items that an answer pages through, in order. */
function itemsOf(reply: Reply): readonly Item[] {
  if (reply.kind !== 'answer') return [];
  return entriesOfAnswer(reply)
    .slice(0, ENTRIES_MAX)
    .flatMap(entry => (entry.kind === 'item' ? [entry.item] : []));
}

/** Whether a line is an item's: a quotation by its words or, in an overview, by what it is about. */
function isTelling(line: string, item: Item): boolean {
  if (item.kind === 'quote' && item.setting.includes(QUOTE_SLOT))
    return [item.setting, item.under ?? item.setting].some(text =>
      text.split(QUOTE_SLOT).every(part => line.includes(lower(plainOf(part)))),
    );
  if (item.kind === 'quote') return [item.text, plainOf(item.setting)].some(text => line.includes(lower(text)));
  if (item.kind === 'event') return line.includes(lower(plainOf(item.title)));
  const texts = item.kind === 'statement' ? [item.text, item.under ?? item.text] : [item.text];
  return texts.some(text => line.includes(lower(plainOf(text))));
}

/** A text as it may stand amid a line. */
const plainOf = (text: string): string => text.replace(UNTRANSLATED, '').replace(/\.$/u, '');

/** Whose words an item is, by a name that stands on or above its line. */
function voicesOf(item: Item, { dossier, messages: w }: Context): readonly string[] {
  if (item.kind === 'event') return [];
  if (item.kind === 'fact') return [];
  const { by } = item;
  // A sentence that isn't translated has the name in English.
  if (by.kind === 'person')
    return [by.person, dossier.people.get(by.person.id) ?? by.person].map(({ name }) => name.split(' ').at(-1) ?? name);
  if (by.kind === 'party') return [w.party(by.party), ...(by.organ === undefined ? [] : [by.organ])];
  return [by.described, w.party(by.party)];
}

const read = new WeakMap<Message, readonly ShownLine[]>();

/** The lines of a message, read once for all its items. */
function shownOf(message: Message): readonly ShownLine[] {
  const lines = read.get(message) ?? linesOf(message);
  read.set(message, lines);
  return lines;
}

/** Whether another side is heard on one of these questions. */
const isAnswered = (disputes: readonly Dispute[]): boolean =>
  disputes.some(({ sides }) => sides.filter(({ items }) => items.length > 0).length > 1);

const lower = (text: string): string => text.toLowerCase().replaceAll('\u00a0', ' ');

/** What is wrong with how a message shows an item; nothing where all that belongs to it stands with it. */
function faultsOf(entry: ItemEntry, asked: Asked, context: Context): readonly string[] {
  const { item, disputes } = entry;
  const { messages: w } = context;
  const lines = shownOf(asked.message).filter(({ under }) => under.trim() !== w.asked);
  const all = lines.filter(({ text }) => isTelling(lower(text), item));
  // A headline may say of what somebody speaks; the words then stand below.
  const below = all.filter(({ part }) => part === 'card');
  const own = below.length > 0 ? below : all;
  const place = lower(w.replies.mark(item.at));
  // A question that is disputed stands for what each side says, with its place.
  const isAsked = disputes.some(({ question, short = question }) =>
    lines.some(({ text }) => [short, place].every(part => lower(text).includes(lower(part.replace(UNTRANSLATED, ''))))),
  );
  if (own.length === 0) return isAsked ? [] : [`${item.id}: not told on ${asked.message.content}`];
  const footer = lower(
    lines
      .filter(({ part }) => part === 'footer')
      .map(({ text }) => text)
      .join('\n'),
  );
  const isAlone = (asked.page.items ?? []).length === 1;
  const whole = lower(textOf(asked.message));
  return own.flatMap(({ text, under }) => {
    const here = lower(text);
    const names = voicesOf(item, context).map(lower);
    const isNamed = item.kind === 'statement' && here.includes(lower(plainOf(item.text)));
    const about =
      isNamed || names.length === 0 || names.some(name => here.includes(name) || lower(under).includes(name));
    const isMarked = here.includes(place) || (isAlone && footer.includes(lower(w.citation(item.source, item.at))));
    const lacking = item.conditions.map(one => lower(one.replace(UNTRANSLATED, ''))).filter(one => !here.includes(one));
    const since = saidHere(item, w).filter(one => !here.includes(lower(one)) && !whole.includes(lower(one)));
    const isDisputed =
      disputes.length === 0 ||
      here.includes(lower(`⚠ ${isAnswered(disputes) ? w.replies.disputedMark : w.replies.oneSidedMark}`)) ||
      disputes.every(({ question }) => whole.includes(lower(question.replace(UNTRANSLATED, ''))));
    return [
      ...(about ? [] : [`${item.id}: whose words are they? “${text}” under “${under}”`]),
      ...(isMarked ? [] : [`${item.id}: where does it stand? “${text}”`]),
      ...lacking.map(one => `${item.id}: without its condition “${one}”: “${text}”`),
      ...since.map(one => `${item.id}: told as if it still held, without “${one}”: “${text}”`),
      ...(isDisputed ? [] : [`${item.id}: nothing says that it is disputed: “${text}”`]),
    ];
  });
}

/** What a message says twice: in its own text and in a card. */
function twiceIn({ content, embeds }: Message): readonly string[] {
  const cards = lower(textOf({ content: '', embeds, components: [], allowed_mentions: { parse: [] } }));
  return sentencesOf(content).filter(sentence => cards.includes(lower(sentence)));
}

/** Expects a page without cards to have all that it has with them. One that is too long for a message keeps its cards. */
function expectSameAsText({ page, message }: Asked): void {
  const { content, embeds } = drawn({ ...page, form: 'text' });
  if (embeds.length > 0) return;
  expect(content.length).toBeLessThanOrEqual(CONTENT_MAX);
  const plain = lower(readable(content));
  for (const { text, part } of shownOf(message)) if (part === 'card') expect(plain).toContain(lower(text));
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

/** Items whose words a page has without a line of theirs: a quiz one's of the record, a citation that of its own. */
function unlistedOf(command: string, reply: Reply, { dossier }: Context): readonly Item[] {
  if (command === 'quiz') return dossier.views.quotes;
  return command === 'cite' ? itemsOf(reply) : [];
}

/** Expects of an answer's pages no words between quotation marks that aren't their items' or among the record's own texts. */
function expectRecordsWords({ command, input, reply, read }: Answered, own: string, context: Context): void {
  const { about } = input;
  // A search says what was looked for.
  const sought = typeof about === 'string' ? `“${about}”` : ' ';
  for (const { kind, page, message } of read) {
    if (kind !== 'answer') continue;
    const held = [...(page.items ?? []).map(({ item }) => item), ...unlistedOf(command, reply, context)];
    for (const passage of quotationsIn(textOf(message).replace(sought, ' '), held.flatMap(quotedIn)))
      expect(own.includes(passage), passage).toBe(true);
  }
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

/** The items that an answer has in questions only: each stands there by its place. */
function askedOf({ cards }: Extract<Reply, { kind: 'answer' }>): ReadonlySet<string> {
  const entries = cards.flatMap(({ sections }) => sections.flatMap(section => section.entries));
  const questions = entries.flatMap(entry => (entry.kind === 'question' ? heardIn(entry.dispute) : []));
  return new Set(questions.map(({ id }) => id));
}

/** Expects the pages of an answer to show each of its items once, in order; an overview shows a selection. */
function expectInOrder({ command, input, reply, read }: Answered, extent: Extent): void {
  if (reply.kind !== 'answer') return;
  const shown = read.flatMap(({ page }) => (page.items ?? []).map(({ item }) => item.id));
  const wanted = itemsOf(reply).map(({ id }) => id);
  const asked = askedOf(reply);
  const told = shown.filter(id => !asked.has(id));
  expect(wanted, JSON.stringify(input)).toEqual(expect.arrayContaining(told));
  if (command === 'cite') {
    // Its words are in the citation, and no line is one of its own.
    expect([wanted, shown]).toEqual([[input['id']], []]);
    return;
  }
  if (reply.paging === 'first' || reply.paging === 'whole') {
    expect(
      wanted.filter(id => told.includes(id)),
      JSON.stringify(input),
    ).toEqual(told);
    return;
  }
  const isWhole = read.length < extent.pages;
  // Sides that a page doesn't hold take turns.
  if (command === 'compare' && isWhole) expect(shown.toSorted(), JSON.stringify(input)).toEqual(wanted.toSorted());
  else if (command !== 'compare') {
    // An answer that opens amid its pages goes round to the first.
    const from = reply.opensOn ? wanted.indexOf(shown[0] ?? '') : 0;
    const round = [...wanted.slice(from), ...wanted.slice(0, from)];
    expect(shown, JSON.stringify(input)).toEqual(isWhole ? round : round.slice(0, shown.length));
  }
}

/** The names beside each other on a page, by the title above them. */
const sidesOn = ({ message: { embeds } }: Asked): ReadonlyMap<string, readonly string[]> =>
  new Map(
    embeds.flatMap(({ title = '', fields = [] }) => {
      const names = fields.filter(({ inline }) => inline).map(({ name }) => name);
      return names.length === 0 ? [] : [[title, names] as const];
    }),
  );

/** Expects both sides of a topic on its first page, and on a further one each side that a page after it has. */
function expectSidesTogether({ input, read }: Answered): void {
  const pagesOf = new Map<string, (readonly string[])[]>();
  for (const asked of read)
    for (const [title, names] of sidesOn(asked)) pagesOf.set(title, [...(pagesOf.get(title) ?? []), names]);
  expect(pagesOf.size, JSON.stringify(input)).toBeGreaterThan(0);
  for (const [title, [first = [], ...others]] of pagesOf) {
    expect(first, `${title} ${JSON.stringify(input)}`).toHaveLength(2);
    for (const [i, names] of others.entries())
      expect(i === 0 ? first : others[i - 1], `${title} ${JSON.stringify(input)}`).toEqual(
        expect.arrayContaining([...names]),
      );
  }
}

/** Declares the properties of every page that the questions about these subjects lead to, in the language of the context. */
export function describeAnswers(context: Context, about: Subjects, extent: Extent): void {
  const own = ownTexts(context);

  describe.each(questionsOn(about))('every page of /%s', (command, inputs) => {
    const answers: Answered[] = [];
    beforeAll(() => {
      for (const input of sample(inputs, extent.questions))
        answers.push({
          command,
          input,
          reply: answerNow({ command, input, page: 0 }, context).reply,
          read: pages(command, input, context, extent.pages),
        });
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
      for (const asked of all()) {
        const ids = asked.message.components.flatMap(row => row.components).flatMap(idsUnder);
        expect(new Set(ids)).toEqual(new Set([...asked.page.buttons, ...pressable(asked)].map(idOf)));
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
      for (const [id, { invocation, press }] of sample([...ways], extent.buttons))
        expect(present(answerNow(invocation, context, press), context, optionsOf).tone, id).toBe('answer');
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
      for (const one of answers) expectInOrder(one, extent);
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
