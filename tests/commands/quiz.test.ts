import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { optionsOf } from '../../commands/index.ts';
import type { Context } from '../../src/context.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { CUSTOM_ID_MAX, decode } from '../../src/invocation.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';
import type { Person, Quote } from '../../src/record/types.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import { entriesOfAnswer } from '../../src/reply/reply.ts';
import { partyVariants, personVariants } from '../../src/search/name-variants.ts';
import { fold } from '../../src/text/fold.ts';
import { type Asked, answerNow, ask, context, dossier } from '../support/record.ts';
import { personOf } from '../support/voices.ts';

const each = ALL_MESSAGES.map(w => [w.language, w] as const);
/** The moment that a quiz is drawn by. */
const at = (seed: number, within: Context = context): Context => ({
  ...within,
  now: new Date(1_800_000_000_000 + seed),
});
const MOMENTS = Array.from({ length: 24 }, (_, seed) => seed);

interface Drawn {
  readonly asked: Asked;
  readonly quote: Quote;
  readonly people: readonly Person[];
}

/** A question, and what its buttons hold. */
function drawn(input: Record<string, string | boolean>, within: Context): Drawn {
  const asked = ask('quiz', input, 0, within);
  const reply = answerNow({ command: 'quiz', input, page: 0 }, within).reply;
  const [entry] = reply.kind === 'answer' ? entriesOfAnswer(reply) : [];
  if (entry?.kind !== 'unsigned') throw new Error(`no question: ${asked.text}`);
  const guesses = asked.page.buttons.filter(({ invocation }) => invocation.command === 'quiz guess');
  const people = guesses.flatMap(
    ({ invocation }) => within.dossier.people.get(String(invocation.input['person'])) ?? [],
  );
  // As the record has it: the reply tells it in the reader's words.
  const quote = within.dossier.items.get(entry.quote.id);
  if (quote?.kind !== 'quote') throw new Error(`no quotation: ${entry.quote.id}`);
  return { asked, quote, people };
}

const customIdsIn = ({ message }: Asked): readonly string[] =>
  message.components.flatMap(row =>
    row.components.flatMap(one => (one.type === ComponentType.Button && 'custom_id' in one ? [one.custom_id] : [])),
  );

/** Four different people, the speaker among them. The buttons differ in the person alone, and stand in the order of the people. */
function expectOneRight({ asked, quote, people }: Drawn, input: Readonly<Record<string, string>>): void {
  expect(new Set(people).size).toBe(4);
  expect(people.filter(person => person === personOf(quote.by))).toHaveLength(1);
  const ids = customIdsIn(asked);
  expect(ids.map(id => decode(id, optionsOf)?.invocation.input)).toEqual(
    people.map(({ id }) => ({ item: quote.id, person: id, ...input })),
  );
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_MAX);
}

const known = new Map<Person, readonly string[]>();
/** A person's names and offices, and the names of their country. */
function namesOf(person: Person): readonly string[] {
  const variants = [personVariants(person), ...(person.party ? [partyVariants(person.party)] : [])];
  const names = known.get(person) ?? variants.flatMap(({ own, others, offices }) => [...own, ...others, ...offices]);
  known.set(person, names);
  return names;
}

/** The words are there, and no name of the speaker or of the speaker's country. */
function expectTellsNobody({ asked, quote }: Drawn): void {
  const { title, description, footer } = asked.message.embeds[0] ?? {};
  const text = fold(`${asked.message.content} ${title} ${description} ${footer?.text}`);
  expect(text).toContain(fold(quote.text));
  expect(namesOf(personOf(quote.by)).filter(name => ` ${text} `.includes(` ${name} `))).toEqual([]);
  for (const { invocation } of asked.page.choose?.buttons ?? []) expect(invocation.command).toMatch(/^quiz/);
}

/** A terminal's lines as one, with plain spaces. */
const flat = (text: string): string => text.replace(/\n *(?:\| )?/g, ' ').replace(/\s+/g, ' ');

/** A record with these quotations only. */
function only(quotes: readonly Quote[], of: Dossier = dossier): Dossier {
  const people = [...new Set(quotes.map(quote => personOf(quote.by)))];
  const quotesBySpeaker = new Map(people.map(one => [one, quotes.filter(quote => personOf(quote.by) === one)]));
  const quotesOn = new Map([...of.topics.values()].map(t => [t, quotes.filter(quote => quote.topics.includes(t))]));
  return { ...of, views: { ...of.views, quotes, quotesBySpeaker, quotesOn } };
}

const own = await loadRecord(ownDataFolder());
if ('problems' in own) throw new Error('The record has problems: npm run check tells which.');
const RECORDS = [
  ['the frozen record', dossier],
  ['the record in data/', own.dossier],
] as const;

describe.each(RECORDS)('over %s', (_, of) => {
  const within: Context = { ...context, dossier: of };
  const topics = [undefined, ...of.topics.values()].filter(
    topic =>
      answerNow({ command: 'quiz', input: topic ? { topic: topic.id } : {}, page: 0 }, within).reply.kind === 'answer',
  );

  it('there are questions, on several topics', () => {
    expect(topics.length).toBeGreaterThan(2);
  });

  it.each(each)('every quotation, topic and moment has one right button, and tells nobody (%s)', (_language, w) => {
    const inLanguage = { ...within, messages: w };
    for (const topic of topics)
      for (const seed of MOMENTS) {
        const input = topic ? { topic: topic.id } : {};
        const question = drawn(input, at(seed, inLanguage));
        if (topic) expect(question.quote.topics).toContain(topic);
        expectOneRight(question, input);
        expectTellsNobody(question);
      }
  });

  it('the quotation and the right one’s place vary, and the same moment draws the same', () => {
    const many = Array.from({ length: 400 }, (_v, seed) => drawn({}, at(seed, within)));
    const quotes = [...new Set(many.map(({ quote }) => quote))];
    expect(quotes.length).toBeGreaterThan(2);
    for (const quote of quotes)
      expect(many.filter(one => one.quote === quote).length).toBeGreaterThan(200 / quotes.length);
    for (const place of [0, 1, 2, 3]) {
      const there = many.filter(({ quote, people }) => people[place] === personOf(quote.by)).length;
      expect(Math.abs(there - 100)).toBeLessThan(40);
    }
    expect(drawn({}, at(7, within)).asked.message).toEqual(drawn({}, at(7, within)).asked.message);
  });
});

describe.each(each)('/quiz in %s', (_, w) => {
  const within: Context = { ...context, messages: w };

  it('shows the words as printed, where they stand, and in what language', () => {
    const { asked, quote } = drawn({ topic: 'sanctions' }, within);
    expect(asked.message.content).toBe(`**${w.quiz.title}** ${ownWords(within).item(quote).setting}`);
    const [{ description, footer } = {}] = asked.message.embeds;
    expect(description).toContain(quote.text);
    expect(footer?.text).toBe(w.citation(quote.source, quote.at));
    const named = w.citation({ ...quote.source, language: 'pl' }, quote.at);
    const foreign = { ...quote, source: { ...quote.source, language: 'pl' } };
    const polish = only([foreign, ...dossier.views.quotes.filter(one => one !== quote)]);
    expect(drawn({ topic: 'sanctions' }, { ...within, dossier: polish }).asked.message.embeds[0]?.footer?.text).toBe(
      named,
    );
  });

  it('a press tells whether that was right, whose the words are, and where they stand; Details tells the rest', () => {
    const { asked, quote, people } = drawn({ topic: 'sanctions' }, within);
    const own = ownWords(within);
    for (const { id, name } of people.map(own.who)) {
      const told = asked.press(name);
      const speaker = own.who(personOf(quote.by)).name;
      const says = id === personOf(quote.by).id ? w.quiz.right(speaker) : w.quiz.wrong(name, speaker);
      expect(told.message.content).toBe(`**${says}**`);
      for (const words of [quote.text, speaker, w.citation(quote.source, quote.at)])
        expect(JSON.stringify(told.message.embeds)).toContain(words);
      const details = told.press(w.details);
      const text = flat(details.text);
      expect(quote.variants.length).toBeGreaterThan(0);
      for (const { outlet, text: other, cite } of own.item(quote).variants)
        expect(text).toContain(flat(w.replies.details.outlet(outlet, other, cite)));
      expect(text).toContain(`${quote.id} · ${flat(w.citation(quote.source, quote.at))}`);
      for (const label of details.buttons) expect(details.press(label).kind).toBe('answer');
    }
  });

  it('says clearly that a topic has no quotation, or only such as tell their speaker, and offers those that have', () => {
    const none = ask('quiz', { topic: 'blacksea' }, 0, within);
    expect(none.kind).toBe('nothing');
    expect(none.sentence).toBe(w.notInRecord(w.noQuotations([w.on(w.topic(dossier.topics.get('blacksea') as never))])));
    const all = ask('quiz', { topic: 'force' }, 0, within);
    expect(all.sentence).toBe(w.quiz.allTell(w.topic(dossier.topics.get('force') as never)));
    for (const refused of [none, all]) {
      expect(refused.buttons.length).toBeGreaterThan(2);
      for (const label of refused.buttons)
        expect(refused.press(label).message.content).toContain(`**${w.quiz.title}**`);
    }
  });

  it.each([
    [5, 4],
    [4, 4],
    [3, 3],
    [2, 2],
  ])('of %i people who are quoted shows %i', (quoted, shown) => {
    const speakers = new Map(dossier.views.quotes.map(quote => [personOf(quote.by), quote]));
    const clarity = dossier.views.quotes.find(({ id }) => id === 'clarity');
    if (!clarity) throw new Error('no quotation');
    const others = [...speakers.values()].filter(quote => personOf(quote.by) !== personOf(clarity.by));
    const few = only([clarity, ...others].slice(0, quoted));
    const { people } = drawn({ topic: 'sanctions' }, { ...within, dossier: few });
    expect(new Set(people).size).toBe(shown);
    expect(people).toContain(personOf(clarity.by));
  });

  it('of one person, or of nobody, says why there is no quiz', () => {
    const by = dossier.views.quotes.filter(quote => personOf(quote.by).id === 'starmer');
    const one = ask('quiz', {}, 0, { ...within, dossier: only(by) });
    expect([one.kind, one.sentence, one.buttons]).toEqual(['nothing', w.quiz.tooFew, []]);
    const nobody = ask('quiz', {}, 0, { ...within, dossier: only([]) });
    expect(nobody.sentence).toBe(w.notInRecord(w.noQuotations([])));
    const telling = dossier.views.quotes.filter(({ extent }) => extent === 'fragment');
    const none = ask('quiz', {}, 0, { ...within, dossier: only(telling) });
    expect([none.kind, none.sentence]).toEqual(['nothing', w.quiz.allTell(undefined)]);
  });

  it('a disputed quotation keeps its mark once it’s answered', () => {
    const disputed = [...dossier.views.disputesOf.keys()].find(item => item.kind === 'quote');
    if (disputed?.kind !== 'quote') throw new Error('no disputed quotation');
    const input = { item: disputed.id, person: 'rubio' };
    const told = ask('quiz guess', input, 0, within);
    for (const { question, sides } of dossier.views.disputesOf.get(disputed) ?? []) {
      const says = sides.filter(({ items }) => items.length > 0).length > 1 ? w.replies.disputed : w.replies.oneSided;
      expect(flat(told.text)).toContain(flat(says(ownWords(within).text(question))));
    }
    expect([...told.buttons, ...told.choices]).toContain(w.replies.buttons.dispute);
  });

  it('“another” leads through every question of the topic, then on, never to the same again', () => {
    const { quotes } = dossier.views;
    for (const [input, count] of [
      [{}, 3],
      [{ topic: 'talks' }, 2],
    ] as const) {
      const seen: string[] = [];
      let asked = ask('quiz', input, 0, within);
      for (let i = 0; i < count * 2; i++) {
        seen.push(quotes.find(({ text }) => JSON.stringify(asked.message.embeds).includes(text))?.id ?? '');
        const [first] = asked.buttons;
        asked = asked.press(first ?? '').press(w.anotherQuote);
        expect(asked.message.content).toContain(`**${w.quiz.title}**`);
      }
      expect(new Set(seen.slice(0, count)).size).toBe(count);
      expect(seen.slice(count)).toEqual(seen.slice(0, count));
    }
  });

  it('“another” leaves a topic that has one question for any', () => {
    const asked = ask('quiz', { topic: 'sanctions' }, 0, within);
    const next = asked.press(asked.buttons[0] ?? '').press(w.anotherQuote);
    expect(next.message.content).toContain(`**${w.quiz.title}**`);
    expect(next.message.content).not.toBe(asked.message.content);
  });

  it('a private one stays private, and shares the very question that it shows', () => {
    const asked = ask('quiz', { private: true }, 0, within);
    const share = asked.page.choose?.buttons.find(({ press }) => press === 'share');
    expect(share?.invocation.input).not.toHaveProperty('private', true);
    if (!share) throw new Error('no button to share');
    for (const seed of MOMENTS)
      expect(ask(share.invocation.command, share.invocation.input, 0, at(seed, within)).message.content).toBe(
        asked.message.content,
      );
  });
});

describe('conditions', () => {
  it('stand with the words', () => {
    const [clarity] = dossier.views.quotes.filter(({ id }) => id === 'clarity');
    if (!clarity) throw new Error('no quotation');
    const bound = { ...clarity, conditions: ['once all of it is decided'] };
    const within = { ...context, dossier: only([bound, ...dossier.views.quotes.filter(one => one !== clarity)]) };
    expect(drawn({ topic: 'sanctions' }, within).asked.text).toContain('(once all of it is decided)');
  });
});
