/** Holds of every answer to a question that whatever stands under a heading is by its voice, and that nothing is told twice. */
import { describe, expect, it } from 'vitest';
import { offeredQuestions } from '../../../src/dispatch/questions.ts';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import type { Item } from '../../../src/record/types.ts';
import { voiceKey } from '../../../src/record/voices.ts';
import { type Answered, entriesOfAnswer, type Heading, type ReplyCard } from '../../../src/reply/reply.ts';
import { answerNow, ask, context, dossier } from '../../support/record.ts';

const en = ALL_MESSAGES.find(({ language }) => language === 'en') ?? expect.fail();

/** Who speaks or writes an item, in what office, when and on what occasion, as the record has it. */
function voiceOf(id: string): unknown {
  const item = dossier.items.get(id) ?? expect.fail(id);
  if (item.kind === 'event') return { on: item.when.precision === 'open' ? '' : `${item.when.from} ${item.when.to}` };
  if (item.kind === 'fact') return { writes: item.source.id, as: item.voice };
  const { by, when, occasion = '' } = item;
  const who = voiceKey(by);
  const dated = when.precision === 'open' ? '' : `${when.from} ${when.to}`;
  return { who, occasion, dated };
}

const itemsOf = ({ entries }: ReplyCard['sections'][number]): readonly Item[] =>
  entries.flatMap(entry => (entry.kind === 'item' ? [entry.item] : []));

const isVoice = (heading: Heading | undefined): heading is Extract<Heading, { kind: 'voice' }> =>
  heading?.kind === 'voice';

/** The items that stand under a voice that isn't theirs. */
const misplaced = ({ cards }: Answered): readonly string[] =>
  cards.flatMap(({ by, sections }) =>
    sections.flatMap(section =>
      [by, section.heading].filter(isVoice).flatMap(({ item }) =>
        itemsOf(section)
          .filter(({ id }) => JSON.stringify(voiceOf(id)) !== JSON.stringify(voiceOf(item.id)))
          .map(({ id }) => `${id} under ${item.id}`),
      ),
    ),
  );

/** The events that stand beside what was said in them or of them. */
function twice({ headline, cards }: Answered): readonly string[] {
  const shown = entriesOfAnswer({ kind: 'answer', headline, cards, size: 'one', paging: 'first', actions: [] });
  const ids = new Set(shown.flatMap(entry => (entry.kind === 'item' ? [entry.item.id] : [])));
  return [...ids].filter(id => {
    const item = dossier.items.get(id);
    return item?.kind === 'event' && item.items.some(one => ids.has(one.id));
  });
}

describe.each(ALL_MESSAGES.map(messages => [messages.language, messages] as const))('in %s', (language, messages) => {
  const within = { ...context, messages };
  const questions = offeredQuestions.get(language)?.(dossier).get().questions ?? [];

  it('every item of a section is by its heading’s voice, on the first screen and on that of all', () => {
    expect(questions.length).toBeGreaterThan(40);
    let under = 0;
    for (const question of questions)
      for (const view of [undefined, 'all'] as const) {
        const invocation = { command: 'ask', input: { question }, page: 0, ...(view ? { view } : {}) };
        const { reply } = answerNow(invocation, within);
        if (reply.kind !== 'answer') continue;
        expect(misplaced(reply), question).toEqual([]);
        under += reply.cards.filter(({ by }) => by).length;
      }
    expect(under).toBeGreaterThan(20);
  });

  it('no first screen has an event beside what was said in it', () => {
    for (const question of questions) {
      const { reply } = answerNow({ command: 'ask', input: { question }, page: 0 }, within);
      if (reply.kind === 'answer') expect(twice(reply), question).toEqual([]);
    }
  });
});

describe('Rubio on a peace deal', () => {
  it.each([
    ['en', 'What did Rubio say about a peace deal?'],
    ['fr', 'Qu’a dit Rubio de l’accord de paix ?'],
    ['de', 'was sagt rubio zum friedensvertrag'],
    ['uk', 'що сказав Рубіо про мирну угоду'],
  ])('has his own other statement below it, and nobody else’s words (%s)', (language, question) => {
    const messages = ALL_MESSAGES.find(one => one.language === language) ?? expect.fail();
    const { page, message } = ask('ask', { question }, 0, { ...context, messages });
    expect(page.items?.map(({ item }) => item.id)).toEqual(['not-simple', 'ru-terms']);
    expect(message.embeds).toHaveLength(1);
  });
});

describe('a question and what denies it', () => {
  it.each([
    ['Will a peace deal be simple?', 'won’t be simple'],
    ['Did they lift the sanctions?', 'not to lift them'],
    ['L’accord de paix sera-t-il simple ?', 'won’t be simple'],
  ])('%s: the sentence says it, and nothing is said of it', (question, words) => {
    const { content } = ask('ask', { question }, 0, { ...context, messages: en }).message;
    expect(content.split('\n')).toHaveLength(2);
    expect(content).toContain(words);
    expect(content).not.toContain('**');
  });
});
