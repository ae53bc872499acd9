/** Shows the record's own words in the reader's language, and in English with a mark where nobody has translated them. */
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { suggest } from '../../src/dispatch/autocomplete.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { UNTRANSLATED } from '../../src/i18n/sentences.ts';
import { shortName } from '../../src/record/short-name.ts';
import type { Item } from '../../src/record/types.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import { structured } from '../../src/reply/structured.ts';
import { type Asked, answerNow, ask, context, dossier } from '../support/record.ts';
import { linesOf as shownLines } from '../support/shown.ts';

const MARK = '\u00a0(en)';
const inLanguage = (locale: string): Context => ({ ...context, messages: messagesFor(locale) });
/** The same record without a word in another language. */
const untranslated = (locale: string): Context => ({
  ...inLanguage(locale),
  dossier: { ...dossier, translations: new Map() },
});

/** The quotation by itself, with what is known of it. */
const fragment = (within: Context): Asked => ask('open', { item: 'mistake' }, 0, within);
/** What a message says, a line each, as a member reads it. */
const shownIn = ({ message }: Asked): readonly string[] =>
  shownLines(message).map(({ text }) => text.replace(/[^\S\n]/gu, ' '));

describe('an item in the reader’s language', () => {
  it.each([
    [
      'fr',
      'Scholz a dit que lever les sanctions contre la Russie sans trêve serait une “grave mistake”.',
      'chancelier allemand · a dit à un briefing séparé, 27 mars 2025',
      'HuffPost UK : “serious mistake” (HuffPost UK, 27 mars 2025 ; autre traduction de l’allemand)',
    ],
    [
      'de',
      'Scholz sagte, eine Aufhebung der Sanktionen gegen Russland ohne Waffenruhe wäre ein “grave mistake”.',
      'deutscher Bundeskanzler · sagte in separatem Briefing, 27. März 2025',
      'HuffPost UK: “serious mistake” (HuffPost UK, 27. März 2025; eine andere Übersetzung aus dem Deutschen)',
    ],
    [
      'uk',
      'Шольц сказав, що скасування санкцій проти Росії без перемир’я було б “grave mistake”.',
      'канцлер Німеччини · на окремому брифінгу, 27 березня 2025 року',
      'HuffPost UK: “serious mistake” (HuffPost UK, 27 березня 2025 року; інший переклад з німецької)',
    ],
  ])('has setting, office, occasion and note in %s, and the quotation as printed', (locale, ...wanted) => {
    const within = inLanguage(locale);
    const told = [...shownIn(fragment(within)), ...shownIn(fragment(within).press(within.messages.details))];
    for (const line of wanted) expect(told).toContain(line);
  });

  it.each(['fr', 'de', 'uk'])('says the condition once in %s: in the sentence', locale => {
    const condition = dossier.translations.get('without a truce')?.[locale as 'fr' | 'de' | 'uk'] ?? expect.fail();
    const lines = shownIn(fragment(inLanguage(locale)));
    expect(lines.filter(line => line.includes(condition))).toHaveLength(1);
  });

  it('is cited in the source’s own language', () => {
    const { message } = ask('cite', { id: 'mistake', style: 'bibtex' }, 0, inLanguage('fr'));
    const code = /```(.*?)```/su.exec(message.content)?.[1] ?? '';
    expect(code).toContain('Scholz said that to lift sanctions on Russia without a truce would be');
    expect(code).not.toContain(MARK);
  });
});

describe('what isn’t translated', () => {
  it.each(['fr', 'de', 'uk'])('stands in English in %s, with a mark behind each line of it, once', locale => {
    const lines = shownIn(fragment(untranslated(locale)));
    const mark = ' (en)';
    expect(lines).toContain(
      `Scholz said that to lift sanctions on Russia without a truce would be a “grave mistake”.${mark}`,
    );
    expect(lines.filter(line => line.includes('German Chancellor'))).toEqual([
      expect.stringMatching(/^German Chancellor · .*in a separate briefing.* \(en\)/u),
    ]);
    for (const line of lines) expect(line.split(mark).length).toBeLessThanOrEqual(2);
    expect(lines.filter(line => line.includes('without a truce'))).toHaveLength(1);
  });

  it.each(['fr', 'de', 'uk'])('is marked in a headline in %s, once', locale => {
    const { content } = ask('ask', { question: 'Who said grave mistake?' }, 0, untranslated(locale)).message;
    expect(content.split(MARK)).toHaveLength(2);
    expect(content).toMatch(/mistake”\. \(AFP\u00a0¶9\)\u00a0\(en\)$/u);
  });

  it('ends as a sentence: no full stop behind the mark', () => {
    for (const line of shownIn(fragment(untranslated('fr')))) expect(line).not.toContain(' (en).');
  });

  it.each(['fr', 'de', 'uk'])(
    'is no fault in %s of what is: one sentence that was changed falls back alone',
    locale => {
      // The frozen record has sentences that were edited since they were translated.
      const lines = shownIn(ask('open', { item: 'clarity' }, 0, inLanguage(locale)));
      const marked = lines.filter(line => line.includes(' (en)'));
      expect(marked).toEqual([expect.stringMatching(/On what the meeting said about sanctions on Russia \(en\)$/u)]);
      expect(lines.length).toBeGreaterThan(3);
    },
  );

  it('is marked in names of questions, of offices and of notes; names of people stay as printed', () => {
    const [card] = ask('disputed', {}, 0, untranslated('de')).message.embeds;
    expect(card?.fields?.[0]?.name).toBe(`Did Russia violate the energy deal by a strike on Kherson?${MARK}`);
    const options = { who: { kind: 'person' } } as const;
    expect(suggest({ options }, 'who', 'starm', untranslated('de'))).toEqual([
      { name: `Keir Starmer – Prime Minister of the United Kingdom${MARK}`, value: 'starmer' },
    ]);
  });

  it('is never marked in English', () => {
    for (const within of [context, untranslated('en')])
      for (const command of ['quote', 'timeline', 'disputed', 'source'])
        expect(JSON.stringify(ask(command, {}, 0, within).message)).not.toContain(UNTRANSLATED);
  });
});

it('what scripts read of a check is the same in every language', () => {
  const invocation = { command: 'verify', input: { text: 'grave mistake', speaker: 'macron' }, page: 0 };
  const english = structured(answerNow(invocation, context));
  expect(english.claims[0]?.claimed?.name).toBe('Emmanuel Macron');
  expect(structured(answerNow(invocation, inLanguage('uk')))).toEqual(english);
  const { content, embeds } = ask('verify', invocation.input, 0, inLanguage('uk')).message;
  for (const name of ['Емманюель Макрон', 'Олаф Шольц', 'канцлер Німеччини'])
    expect(JSON.stringify([content, embeds])).toContain(name);
});

describe('names in the reader’s language', () => {
  it.each([
    ['uk', 'Макрон', 'Емманюель Макрон – президент Франції', 'macron'],
    ['de', 'Selenskyj', 'Wolodymyr Selenskyj – Präsident der Ukraine', 'zelensky'],
    ['fr', 'Trump', 'Donald Trump – président des États-Unis', 'trump'],
    ['uk', 'європейські', 'Європейські союзники України', 'europe'],
  ])('in %s, %s completes to %s', (locale, typed, name, value) => {
    const options = { one: { kind: value === 'europe' ? 'party' : 'person' } } as const;
    expect(suggest({ options }, 'one', typed, inLanguage(locale))[0]).toEqual({ name, value });
  });

  it('a name that was read otherwise is told as the language has it', () => {
    const asked = ask('ask', { question: 'What did Makron say about the army?' }, 0, inLanguage('uk'));
    expect(asked.message.content.split('\n').at(-1)).toContain('Емманюель Макрон');
  });
});

describe('the short forms in the reader’s language', () => {
  const itemOf = (id: string): Item => dossier.items.get(id) ?? expect.fail(id);

  it.each([
    ['fr', 'reassure', 'La France et la Grande-Bretagne menaient l’effort pour envoyer une {quote} en Ukraine'],
    ['de', 'no-sense', 'Eine Aufhebung der Sanktionen gegen Russland {quote} ohne Waffenruhe'],
    ['uk', 'kherson', 'Звинуватила Росію в порушенні'],
    ['uk', 'us-progress', 'Стверджують, що є обережний прогрес'],
  ])('in %s the line of %s below its speaker’s name is %s', (locale, id, line) => {
    const told = ownWords(inLanguage(locale)).item(itemOf(id));
    expect('under' in told && told.under?.startsWith(line)).toBe(true);
    const marked = ownWords(untranslated(locale)).item(itemOf(id));
    expect('under' in marked && marked.under?.endsWith(MARK)).toBe(true);
  });

  it('a statement’s occasion is told in it; without one it has none', () => {
    const own = ownWords(inLanguage('de'));
    expect(own.item(itemOf('ru-terms'))).toMatchObject({ occasion: 'in Jamaika' });
    expect(own.item(itemOf('envoys'))).toMatchObject({ occasion: 'nach dem Gipfel' });
    expect(own.item(itemOf('offer-30'))).not.toHaveProperty('occasion');
  });

  it('a dispute’s short question is told in it, and each side keeps its word', () => {
    const [, , , sea] = [...dossier.disputes.values()];
    const told = ownWords(inLanguage('fr')).dispute(sea ?? expect.fail());
    expect(told.short).toBe('Mer Noire\u00a0: contours d’un possible cessez-le-feu convenus\u202f?');
    expect(told.sides.map(side => side.word)).toEqual(['says-so', undefined, undefined]);
  });

  it('a short name is told in it, and isn’t marked where nobody has translated it', () => {
    const person = { ...(dossier.people.get('zelensky') ?? expect.fail()), short: 'Volodymyr Zelensky' };
    expect(ownWords(inLanguage('uk')).who(person).short).toBe('Володимир Зеленський');
    expect(ownWords(untranslated('uk')).who(person).short).toBe('Volodymyr Zelensky');
    expect(shortName(ownWords(inLanguage('de')).who({ ...person, short: 'Selenskyj' }))).toBe('Selenskyj');
  });
});
