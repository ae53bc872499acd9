/** Holds the questions that are offered while one is typed against what answers them. */
import { describe, expect, it } from 'vitest';
import { ask as command } from '../../commands/ask.ts';
import { suggest } from '../../src/dispatch/autocomplete.ts';
import { questionsLike } from '../../src/dispatch/questions.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { ALL_MESSAGES, messagesFor } from '../../src/i18n/index.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';
import { LANGUAGES, type Person } from '../../src/record/types.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import { structured } from '../../src/reply/structured.ts';
import { autocompletePayload } from '../support/discord/payloads.ts';
import { answerNow, ask, context, dossier } from '../support/record.ts';
import { answerText, servicesOf } from '../support/services.ts';

/** More than there are. */
const ALL = 1_000;

const loaded = await loadRecord(ownDataFolder());
if ('problems' in loaded) throw new Error('The record has problems: npm run check tells which.');
const live = loaded.dossier;

/** Whether curators wrote a question. */
const wordedBy = (text: string): boolean =>
  [...dossier.sources.values()].some(({ questions }) =>
    questions.some(question => LANGUAGES.some(language => question[language] === text)),
  );

describe.each(ALL_MESSAGES.map(messages => [messages.language, messages] as const))('in %s', (_, messages) => {
  const within = { ...context, messages };
  const own = ownWords(within);
  const all = questionsLike('', within, ALL);

  it('every question that is offered is answered, without “what comes closest”, by items that fit', () => {
    expect(all.length).toBeGreaterThan(40);
    for (const question of all) {
      const { kind, message, page } = ask('ask', { question }, 0, within);
      expect(['answer', 'items'], question).toContain(kind);
      expect(message.content, question).not.toContain(messages.nearest);
      const named = [...dossier.people.values()].find(person => question.includes(own.who(person).name));
      const [first] = page.items ?? [];
      const by = first?.item.kind === 'quote' || first?.item.kind === 'statement' ? first.item.by : undefined;
      if (named && by && !wordedBy(question)) expect(by.kind === 'person' && by.person.id, question).toBe(named.id);
    }
  });

  it.each([
    ['the frozen record', dossier],
    ['the record', live],
  ])(
    'every question that the curators of %s wrote is offered, first of all, and answered by an item that they name',
    (_, of) => {
      const reading = { ...within, dossier: of };
      const curated = [...of.sources.values()].flatMap(({ questions }) => questions);
      expect(curated.length).toBeGreaterThan(15);
      const texts = curated.map(question => question[messages.language]);
      expect(questionsLike('', reading, ALL).slice(0, texts.length)).toEqual(texts);
      for (const question of curated) {
        const answer = answerNow(
          { command: 'ask', input: { question: question[messages.language] }, page: 0 },
          reading,
        );
        const { outcome, items } = structured(answer);
        expect({ question: question.en, outcome }).toEqual({ question: question.en, outcome: 'answer' });
        expect(question.items, question[messages.language]).toContain(items[0]?.id.split('/')[1]);
      }
    },
  );

  it('whoever has words in the record is offered, and so are its days', () => {
    for (const [person] of dossier.views.quotesBySpeaker) expect(all.join('\n')).toContain(own.who(person).name);
    for (const day of dossier.views.saidOn.keys())
      expect(all).toContain(messages.questions.happened(messages.day(day)));
  });

  it('what is typed narrows them: by the beginning of a word, in any order, with a slip', () => {
    const names = (typed: string): readonly string[] => questionsLike(typed, within, ALL);
    const [starmer, macron] = ['starmer', 'macron'].map(
      id => own.who(dossier.people.get(id) as Person).name.split(' ')[1] ?? '',
    );
    const typed = names(starmer?.slice(0, 5) ?? '');
    expect(typed.length).toBeGreaterThan(0);
    expect(typed[0]).toContain(starmer);
    for (const question of typed.filter(one => !wordedBy(one))) expect(question).toContain(starmer);
    expect(names(macron?.replace(/.(?=..$)/u, 'k') ?? '')[0]).toContain(macron);
    expect(names('27')[0]).toContain('27');
    expect(names('zzzzzz')).toEqual([]);
    expect(names('  ')).toEqual(all);
  });
});

it('with a name and a topic, the question on both comes first', () => {
  const [first] = questionsLike('what macron say force', context, 5);
  expect(first).toBe('What did Emmanuel Macron say on the reassurance force?');
});

it('in English the record’s own disputed questions are among them', () => {
  const all = questionsLike('', context, ALL);
  expect([...dossier.disputes.values()].filter(({ question }) => all.includes(question)).length).toBeGreaterThan(2);
});

it('Discord is sent them while a question is typed, 25 at most, within its limits', async () => {
  const payload = autocompletePayload('ask', [{ name: 'question', value: 'zelen' }], 'question', {});
  const response = await answerText(payload, servicesOf());
  const choices = 'data' in response && response.data && 'choices' in response.data ? response.data.choices : [];
  // What is typed stands first: Enter takes the first choice.
  expect(choices?.slice(0, 2).map(({ value }) => value)).toEqual(['zelen', 'What did Volodymyr Zelensky say?']);
  const { value } = choices?.[1] ?? {};
  expect(suggest(command, 'question', String(value), context)[0]?.value).toBe(value);
  expect(suggest(command, 'question', 'a'.repeat(101), context)).toEqual([]);
  for (const messages of ALL_MESSAGES) {
    const offered = suggest(command, 'question', '', { ...context, messages });
    expect(offered.length).toBeLessThanOrEqual(25);
    for (const { name, value } of offered) expect([name.length <= 100, value]).toEqual([true, name]);
  }
});

it('nothing is offered for a record whose people say nothing', () => {
  const silent = {
    ...dossier,
    items: new Map(),
    disputes: new Map(),
    sources: new Map(),
    views: { ...dossier.views, saidOn: new Map() },
  };
  expect(questionsLike('', { ...context, dossier: silent, messages: messagesFor('fr') }, ALL)).toEqual([]);
});
