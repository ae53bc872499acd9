import { describe, expect, test as it } from 'vitest';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { fr } from '../../src/i18n/fr/index.ts';
import { uk } from '../../src/i18n/uk/index.ts';
import { newestFirst } from '../../src/record/order.ts';
import { structured } from '../../src/reply/structured.ts';
import { type Asked, answerNow, ask, context, dossier, pages } from '../support/record.ts';
import { readable } from '../support/shown.ts';
import { officeOf, personOf } from '../support/voices.ts';

const quotes = dossier.views.quotes;

/** The items that pages show, in order. */
const idsOf = (all: readonly Asked[]): readonly string[] =>
  all.flatMap(({ page }) => (page.items ?? []).map(({ item }) => item.id));
/** All that a message says. */
const textOf = ({ message: { content, embeds } }: Asked): string =>
  [
    content,
    ...embeds.flatMap(({ description, fields = [] }) => [description, ...fields.map(({ value }) => value)]),
  ].join('\n');

/** Those with most to show. */
const PEOPLE = ['Emmanuel Macron', 'Volodymyr Zelensky', 'Keir Starmer', 'Olaf Scholz'];
const TOPICS = ['The Paris summit', 'Peace talks and a peace deal', 'The reassurance force', 'A ceasefire'];

describe('/quote', () => {
  it('says who speaks of what above, and below the words with their speaker, office, occasion, day, outlet and paragraph', () => {
    const { content, embeds } = ask('quote', { speaker: 'Starmer', about: 'mobilising' }).message;
    expect(content).toBe('Starmer on **the Paris summit**');
    expect(embeds).toHaveLength(1);
    expect(embeds[0]?.author?.name).toBe('🇬🇧 Keir Starmer');
    expect(embeds[0]?.description).toMatch(
      /^-# British Prime Minister · said .*27 March 2025\n“This is Europe mobilising together behind the peace process on a scale that we haven’t seen for decades, backed by partners from around the world.”$/,
    );
    expect(embeds[0]?.footer?.text).toBe('AFP, 27 March 2025, paragraph 20');
  });

  it('a fragment stands inside its sentence, with its condition', () => {
    const { content, embeds } = ask('quote', { about: 'grave mistake' }).message;
    expect(content).toBe('Scholz on **sanctions**');
    expect(embeds[0]?.description).toContain(
      '\nScholz said that to lift sanctions on Russia without a truce would be a “grave mistake”.',
    );
  });

  it('how its date is known, another outlet’s wording, the note and the id are one press away', () => {
    const asked = ask('quote', { speaker: 'macron', about: 'unanimity' });
    expect(asked.message.embeds[0]?.description).not.toContain('Reuters');
    const text = asked.press('Details').text.replace(/\s+/gu, ' ');
    for (const told of [
      '27 March 2025',
      'Reuters: “It was not unanimous today',
      'The article says “he”',
      'unanimity ·',
    ])
      expect(text).toContain(told);
  });

  it.each([
    ['Macron', 10],
    ['macron', 10],
    ['EMMANUEL MACRON', 10],
    ['Макрон', 10],
    ['chancellor', 2],
    ['German chancellor', 2],
    ['Bundeskanzler', 2],
    ['British PM', 2],
    ['Zelenskyy', 2],
    ['Зеленський', 2],
    ['Secretary of State', 1],
  ])('speaker:%s finds %i', (speaker, count) => {
    expect(idsOf(pages('quote', { speaker }))).toHaveLength(count);
  });

  it.each([
    ['sanctions', ['clarity', 'mistake', 'no-sense']],
    ['санкції', ['clarity', 'mistake', 'no-sense']],
    ['Sanktionen', ['clarity', 'mistake', 'no-sense']],
    ['Europe’s own defence', ['prove-it']],
  ])('topic:%s finds %j', (topic, ids) => {
    expect(idsOf(pages('quote', { topic }))).toEqual(ids);
  });

  it.each([
    ['"do not need unanimity"', 1],
    ['"need not do unanimity"', 0],
    ['mobilizing', 1],
    ['Russia -sanctions -deterrence', 1],
    ['elysée "peace"', 1],
    ['weather', 0],
  ])('about:%s finds %i', (about, count) => {
    const [first, ...more] = pages('quote', { about });
    expect(first?.kind).toBe(count === 0 ? 'nothing' : 'answer');
    expect(idsOf(first && count > 0 ? [first, ...more] : [])).toHaveLength(count);
  });

  it('every quotation of the record is shown word for word, below its speaker, with its conditions and disputes', () => {
    for (const quote of quotes) {
      const { message } = ask('open', { item: quote.id });
      const [card] = message.embeds;
      expect(card?.author?.name).toContain(personOf(quote.by).name);
      const shown = readable(card?.description ?? '');
      expect(shown).toContain(officeOf(quote.by));
      expect(shown).toContain(`“${quote.text}”`);
      for (const condition of quote.conditions) expect(shown).toContain(condition);
      for (const { question } of dossier.views.disputesOf.get(quote) ?? []) expect(shown).toContain(question);
      const listed = pages('quote', { speaker: personOf(quote.by).id }).map(p => readable(textOf(p)));
      expect(listed.filter(text => text.includes(`“${quote.text}”`)).length, quote.id).toBeGreaterThan(0);
    }
  });

  it('a list says whose and how many, names each speaker and occasion once, and marks what is disputed', () => {
    const { content, embeds } = ask('quote', { speaker: 'Zelensky' }).message;
    expect(content).toBe('**Volodymyr Zelensky**: 2 quotations');
    const text = readable(JSON.stringify(embeds));
    expect(text.split('Russia does not want any kind of peace')).toHaveLength(2);
    expect(text).toMatch(/any kind of peace\.”\u00a0¶8 ⚠\u00a0one side heard/u);
  });

  it('the newest day comes first, and what was said then in the order of the text', () => {
    const shown = idsOf(pages('quote', { speaker: 'macron' })).flatMap(id => quotes.find(q => q.id === id) ?? []);
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual(shown.toSorted(newestFirst));
  });

  it('without options: one quotation for everyone that day, another on another day, never a fragment', () => {
    const on = (day: string) => ask('quote', {}, 0, { ...context, now: new Date(`${day}T00:00:00Z`) });
    const late = ask('quote', {}, 0, { ...context, now: new Date('2026-11-23T23:59:59Z') });
    expect(on('2026-11-23').message).toEqual(late.message);
    expect(on('2026-11-24').message.content).not.toBe(on('2026-11-23').message.content);
    expect(on('2026-11-23').message.content).toMatch(/^\*\*Quote of the day\*\* · /);
    expect(on('2026-11-23').buttons).toContain('Another');
    expect(on('2026-11-23').press('Another').message.content).not.toBe(on('2026-11-23').message.content);
    const days = Array.from({ length: 30 }, (_, i) => textOf(on(`2026-11-${String(i + 1).padStart(2, '0')}`)));
    expect(new Set(days).size).toBe(quotes.filter(q => q.extent !== 'fragment').length);
    for (const fragment of quotes.filter(q => q.extent === 'fragment'))
      expect(days.some(s => s.includes(fragment.setting.split('{quote}')[0] ?? ''))).toBe(false);
  });

  it('pages forth and back through the same quotations, each once; at the ends a button is there and does nothing', () => {
    const first = ask('quote', { speaker: 'Macron' });
    const isOff = ({ page }: Asked, label: string): boolean | undefined =>
      page.buttons.find(button => button.label === label)?.disabled;
    expect([isOff(first, 'Previous'), isOff(first, 'Next')]).toEqual([true, undefined]);
    const second = first.press('Next');
    expect(second.page.footer).toMatch(/ · \d+–\d+ of 10$/);
    expect(second.press('Previous').message).toEqual(first.message);
    const all = pages('quote', { speaker: 'Macron' });
    const last = all.at(-1) ?? expect.fail();
    expect([isOff(last, 'Previous'), isOff(last, 'Next')]).toEqual([undefined, true]);
    expect(new Set(idsOf(all)).size).toBe(10);
  });

  it('leads on to the same speaker, the same topic, the other side of a dispute, and the dispute', () => {
    const peace = ask('quote', { about: '"any kind of peace"' });
    expect(peace.buttons.at(-1)).toBe('Details');
    const ways = [...peace.buttons, ...peace.choices];
    const [by, on, other, dispute] = [
      'By Zelensky',
      'On peace talks and a peace deal',
      'The other side: Russia',
      'The dispute',
    ];
    expect(ways).toEqual(expect.arrayContaining([by, on, other, dispute]));
    expect(peace.message.embeds[0]?.description).toContain('⚠\u00a0Only one side is heard: Does Russia want peace?');
    expect(peace.press(by ?? '').message.content).toContain('2 quotations');
    expect(peace.press(other ?? '').message.content).toContain('Russia');
    expect(peace.press(dispute ?? '').message.content).toContain('Does Russia want peace?');
  });

  it.each([
    [{ speaker: 'Trump' }, 'The record has no quotation from Donald Trump.', ['Position: United States']],
    [
      { speaker: 'Starmer', topic: 'Black Sea' },
      'The record has no quotation from Keir Starmer on the Black Sea.',
      ['By Starmer', 'Position: United Kingdom'],
    ],
    [
      { speaker: 'Macrom' },
      'Nobody called “Macrom” speaks in the record. Did you mean Emmanuel Macron?',
      ['Emmanuel Macron'],
    ],
    [{ speaker: 'Putin' }, 'Nobody called “Putin” speaks in the record.', PEOPLE],
    [
      { topic: 'sanktions' },
      '“sanktions” isn’t a topic here. Did you mean Sanctions on Russia?',
      ['Sanctions on Russia'],
    ],
    [{ speaker: 'Putin', about: 'a|b' }, 'Nobody called “Putin” speaks in the record.', PEOPLE],
    [{ topic: 'bitcoin' }, '“bitcoin” isn’t a topic here.', TOPICS],
  ])('%j is refused plainly, with what is nearest', (input, text, nearest) => {
    const asked = ask('quote', input);
    expect(asked.kind).toBe('nothing');
    expect(asked.sentence).toBe(text);
    expect(asked.buttons).toEqual(nearest);
    for (const label of asked.buttons) expect(asked.press(label).kind).toBe('answer');
  });

  it.each([
    ['unanimité', fr],
    ['unanimity', en],
    ['Einstimmigkeit', de],
    ['одностайність', uk],
  ])('what is no topic, but spoken of, leads to who speaks of it: %s', (topic, messages) => {
    const asked = ask('quote', { topic }, 0, { ...context, messages });
    expect(asked.message.content).toContain(messages.unknownTopic(topic));
    expect(asked.message.embeds[0]?.description).toContain('we do not need unanimity to do this');
    const [first = ''] = asked.buttons;
    expect(first).toBe(messages.topic(dossier.topics.get('force') ?? expect.fail()));
    const pressed = asked.press(first);
    expect(pressed.kind).toBe('answer');
    expect(idsOf([pressed])).toContain('unanimity');
  });

  it('what was typed can’t format, mention or hide anything', () => {
    const { message } = ask('quote', { speaker: '**@everyone** \u202e[x](https://evil.example)' });
    expect(message.content).toBe(
      '**Nobody called “\\*\\*\\@everyone\\*\\* \\[x\\](https\\://evil.example)” speaks in the record.**',
    );
    expect(message.allowed_mentions).toEqual({ parse: [] });
  });

  it('a page past the end says so, rather than failing', () => {
    expect(ask('quote', { speaker: 'Macron' }, 99)).toMatchObject({
      page: { tone: 'problem' },
      sentence: en.pastTheEnd(100),
    });
  });
});

describe('/quote about words', () => {
  const outcomeOf = (about: string): string =>
    structured(answerNow({ command: 'quote', input: { about }, page: 0 })).outcome;

  it.each(['sanctions unicorn', 'unicorn mistake', 'Sanktionen Einhorn'])(
    '%s: a quotation that lacks one of them is offered as what comes closest',
    about => {
      expect(outcomeOf(about)).not.toBe('answer');
    },
  );

  it.each([
    'grave mistakes',
    '"reassurance force"',
    'the lifting of sanctions',
    'defend itself',
    'force -deterrence',
    'peace -"peace process"',
  ])('%s: one that has them all answers', about => {
    expect(outcomeOf(about)).toBe('answer');
  });
});
