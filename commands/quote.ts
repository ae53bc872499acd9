/** `/quote`: shows who said what, word for word. */
import { defineCommand, type Input } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { SHOWN } from '../src/options.ts';
import { shortName } from '../src/record/short-name.ts';
import type { Dispute, Item, Person, Quote, Topic } from '../src/record/types.ts';
import { isIn, peopleOf } from '../src/record/voices.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import { inTurns } from '../src/reply/in-turns.ts';
import { ownWords } from '../src/reply/own-words.ts';
import { toPosition, wordsOf, wordsOfPerson } from '../src/reply/positions.ts';
import type { Answered, CardSection, HeadLine, ItemEntry, Link, Reply } from '../src/reply/reply.ts';
import { byVoice } from '../src/reply/sections.ts';
import { singleAnswer, singleCard } from '../src/reply/single.ts';
import { parseQuery } from '../src/search/query.ts';
import { isForeignStop, isStop } from '../src/search/stemming.ts';

/** Longest text to look for. With the ids beside it, it fits a button's custom id. */
const ABOUT_MAX = 50;
/** Most quotations that one can page through on a day: as many as a search finds. */
const OF_A_DAY_MAX = 500;

const options = {
  speaker: { kind: 'person' },
  topic: { kind: 'topic' },
  about: { kind: 'text', max: ABOUT_MAX },
  ...SHOWN,
} as const;

export const quote = defineCommand({
  name: 'quote',
  options,
  examples: [{ speaker: 'Macron' }, { topic: 'sanctions' }, { about: '"reassurance force"' }, {}],
  answer(input, context) {
    const { speaker, topic, about } = input;
    if (!speaker && !topic && about === undefined) return quoteOfTheDay(input, context);
    const found = select(input, context);
    if (found.length === 0) return none(input, context);
    const [only] = found;
    if (found.length === 1 && only && (about === undefined || hasAllWords(only, about, context)))
      return { ...singleAnswer(only, context), actions: waysOn(only, input, context) };
    return {
      kind: 'answer',
      headline: [listHeadline(found, input, context)],
      ...(about !== undefined && !hasAllWords(only, about, context) ? { isNearest: true } : {}),
      ...listed(byVoice(found.map(item => itemEntry(item, context))), input),
      depicts: 'card',
      isDrawnByItem: true,
      actions: [],
    };
  },
});

/** A page of a list has a few quotations; a picture holds one, so there each has a page. */
function listed(sections: readonly CardSection[], { as }: QuoteInput): Pick<Answered, 'cards' | 'size' | 'paging'> {
  if (as !== 'picture') return { cards: [{ tone: 'said', sections }], size: 'list', paging: 'packed' };
  const entries = sections.flatMap(section => section.entries).filter(entry => entry.kind === 'item');
  return { cards: entries.map(singleCard), size: 'one', paging: 'one' };
}

type QuoteInput = Input<typeof options>;

function select({ speaker, topic, about }: QuoteInput, { dossier }: Context): readonly Quote[] {
  const fits = (q: Quote): boolean => (!speaker || isIn(speaker, q)) && (!topic || q.topics.includes(topic));
  if (about === undefined) {
    const { quotes, quotesBySpeaker, quotesOn } = dossier.views;
    const spoken = speaker ? quotesBySpeaker.get(speaker) : topic ? quotesOn.get(topic) : quotes;
    return (spoken ?? []).filter(fits);
  }
  return dossier.search
    .find(about, item => item.kind === 'quote' && fits(item))
    .map(hit => hit.item)
    .filter(item => item.kind === 'quote');
}

/** Who or what was looked for, and how much of it there is. */
function listHeadline(found: readonly Quote[], input: QuoteInput, context: Context): HeadLine {
  const { about } = input;
  const { quotes } = context.messages;
  const isWhole = about === undefined || hasAllWords(found[0], about, context);
  return {
    kind: 'text',
    text: isWhole ? quotes.list(subject(input, context), found.length, about) : [quotes.lackingWords],
  };
}

/** Whose quotations, on what: in one phrase. */
const subject = ({ speaker, topic }: QuoteInput, context: Context): string =>
  context.messages.quotes.of(speaker && ownWords(context).who(speaker).name, topic);

/** Whether the search finds a quotation by each word of a query that tells anything. */
function hasAllWords(found: Quote | undefined, about: string, { dossier }: Context): boolean {
  const words = parseQuery(about).words.filter(word => !isStop(word) && !isForeignStop(word));
  return words.every(word => dossier.search.find(word, item => item === found).length > 0);
}

/** The same quotation for everyone on a day, of one source after another; those of the next days follow. Fragments are left to those who ask. */
function quoteOfTheDay(input: QuoteInput, context: Context): Reply {
  const { dossier, now, messages: w } = context;
  const order = inTurns(dossier.views.wholeQuotes, daysSinceEpoch(now), OF_A_DAY_MAX);
  if (order.length === 0) return { kind: 'nothing', refusal: { reason: 'empty' }, says: w.quotes.empty, nearest: [] };
  return {
    kind: 'answer',
    headline: [{ kind: 'about', before: w.quotes.ofTheDay }],
    cards: order.map(item => singleCard(entry(item, input, context))),
    size: 'one',
    paging: 'one',
    nextLabel: w.anotherQuote,
    depicts: 'card',
    actions: [],
  };
}

const DAY_MS = 86_400_000;
const daysSinceEpoch = (now: Date): number => Math.floor(now.getTime() / DAY_MS);

function entry(item: Quote, input: QuoteInput, context: Context): ItemEntry {
  return {
    ...itemEntry(item, context),
    // Made only for the one that is shown: a large record finds thousands.
    get links() {
      return waysOn(item, input, context);
    },
  };
}

function waysOn(item: Quote, { speaker, topic }: QuoteInput, context: Context): readonly Link[] {
  const { messages: w } = context;
  const to = (input: Record<string, string>): Link['invocation'] => ({
    command: 'quote',
    input,
    page: 0,
  });
  const filed = item.topics[0];
  const disputes = context.dossier.views.disputesOf.get(item) ?? [];
  return [
    ...(speaker && !topic
      ? []
      : peopleOf(item.by).map(person => ({
          label: w.replies.buttons.by(shortName(ownWords(context).who(person))),
          invocation: to({ speaker: person.id }),
        }))),
    ...(filed && (topic !== filed || speaker)
      ? [{ label: w.replies.buttons.on(w.replies.on(filed)), invocation: to({ topic: filed.id }) }]
      : []),
    ...disputes.flatMap(d => otherSides(d, item, filed, context)),
    ...toDisputes([item], filed, context),
  ];
}

/** The sides of a dispute that this quotation doesn't speak for, as far as they are heard: on its topic, or else on any. */
function otherSides(dispute: Dispute, item: Quote, topic: Topic | undefined, context: Context): readonly Link[] {
  const { dossier, messages: w } = context;
  const others = dispute.sides.filter(s => !s.items.includes(item)).map(s => s.party);
  return others
    .filter(party => wordsOf(party, undefined, dossier).length > 0)
    .map(party => {
      const isOn = wordsOf(party, topic, dossier).length > 0;
      return toPosition(party, isOn ? topic : undefined, w.otherSide(w.party(party)));
    });
}

/** Nothing fits: what was looked for, and what holds when one part of it is let go. */
function none(input: QuoteInput, context: Context): Reply {
  const { messages: w } = context;
  const { speaker, topic, about } = input;
  const looser: { readonly label: string; readonly input: QuoteInput }[] = [
    ...(speaker && (topic || about !== undefined)
      ? [
          {
            label: w.replies.buttons.by(shortName(ownWords(context).who(speaker))),
            input: { ...input, topic: undefined, about: undefined },
          },
        ]
      : []),
    ...(topic && (speaker || about !== undefined)
      ? [
          {
            label: w.replies.buttons.on(w.replies.on(topic)),
            input: { ...input, speaker: undefined, about: undefined },
          },
        ]
      : []),
  ];
  const nearest = looser
    .filter(l => select(l.input, context).length > 0)
    .map(l => ({
      label: l.label,
      invocation: {
        command: 'quote',
        page: 0,
        input: {
          ...(l.input.speaker ? { speaker: l.input.speaker.id } : {}),
          ...(l.input.topic ? { topic: l.input.topic.id } : {}),
        },
      },
    }));
  const refusal = {
    reason: about === undefined ? 'silent' : 'absent',
    ...(speaker ? { people: [speaker.id] } : {}),
    ...(topic ? { topics: [topic.id] } : {}),
  } as const;
  return {
    kind: 'nothing',
    refusal,
    says: saysNone(input, context),
    items: (speaker ? reportedOf(speaker, topic, context) : []).map(item => itemEntry(item, context)),
    nearest: [...nearest, ...(speaker ? positionOf(speaker, context) : [])],
  };
}

/** That there is none, by whom, on what and with which words were asked for. */
function saysNone(input: QuoteInput, context: Context): string {
  const { messages: w } = context;
  const { speaker, topic, about } = input;
  if (about !== undefined) return w.quotes.noneWith(w.quotes.asked(subject(input, context), about));
  return w.quotes.none([
    ...(speaker ? [w.from(ownWords(context).who(speaker))] : []),
    ...(topic ? [w.replies.on(topic)] : []),
  ]);
}

/** What somebody is reported to have said, where no quotation of theirs is held: on the topic. */
function reportedOf(speaker: Person, topic: Topic | undefined, { dossier }: Context): readonly Item[] {
  if (dossier.views.quotesBySpeaker.has(speaker)) return [];
  return wordsOfPerson(speaker, topic, dossier);
}

/** What the record has of somebody's country or body, where it has something: they may be told of, and not quoted. */
function positionOf({ party }: Person, { dossier, messages: w }: Context): readonly Link[] {
  return party && wordsOf(party, undefined, dossier).length > 0
    ? [toPosition(party, undefined, w.replies.buttons.position(w.party(party)))]
    : [];
}
