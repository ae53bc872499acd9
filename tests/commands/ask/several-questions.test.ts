/** Holds that of several questions in one message each is answered by itself, or is said to stay open. */
import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import { type Asked, ask, context } from '../../support/record.ts';

const wordsOf = (language: string) => ALL_MESSAGES.find(one => one.language === language) ?? expect.fail();

const put = (language: string, question: string): Asked =>
  ask('ask', { question }, 0, { ...context, messages: wordsOf(language) });

const idsOf = ({ page }: Asked): readonly string[] => page.items?.map(({ item }) => item.id) ?? [];

describe('/ask with two questions in one', () => {
  it.each([
    ['en', 'How many leaders attended, and where was it held?'],
    ['fr', 'Combien de dirigeants étaient présents, et où cela s’est-il tenu ?'],
    ['de', 'Wie viele Staats- und Regierungschefs nahmen teil, und wo fand es statt?'],
    ['uk', 'Скільки лідерів взяли участь і де це відбулося?'],
  ])('shows what answers each of them (%s)', (language, question) => {
    const asked = put(language, question);
    expect(idsOf(asked).slice(0, 2)).toEqual(['attendance', 'ev-summit']);
    expect(asked.page.headline.filter(({ role }) => role === 'text')).toHaveLength(2);
  });

  it.each([
    ['en', 'Who hosted the summit and how many soldiers will be sent?', 'how many soldiers will be sent'],
    ['fr', 'Qui a accueilli le sommet et combien de soldats seront envoyés ?', 'combien de soldats seront envoyés'],
    ['de', 'Wer war Gastgeber und wie viele Soldaten werden geschickt?', 'wie viele Soldaten werden geschickt'],
    ['uk', 'Хто приймав саміт і скільки солдатів відправлять?', 'скільки солдатів відправлять'],
  ])('says which of them stays open (%s)', (language, question, open) => {
    const asked = put(language, question);
    expect(idsOf(asked)[0]).toBe('host');
    expect(asked.message.content).toContain(wordsOf(language).ask.leftOpen(open));
  });

  it('says so of a question of one word, which the other completes', () => {
    const asked = put('en', 'who is going to lead the coalition and when');
    expect(['action', 'co-pilot', 'joint-lead']).toContain(idsOf(asked)[0]);
    expect(asked.message.content).toContain(wordsOf('en').ask.leftOpen('when'));
  });

  it.each([
    'When and where did the leaders meet?',
    'how many days is the ceasefire and who offered it',
    'What did Macron and Starmer say about sanctions?',
  ])('says nothing of it where one thing answers both: %s', question => {
    const { ask: w } = wordsOf('en');
    expect(put('en', question).message.content).not.toContain(w.leftOpen('').slice(0, 15));
  });

  it('shows a long sentence that answers the second of them with its speaker', () => {
    const asked = put('en', 'Who hosted the summit and what did Starmer say about sanctions?');
    expect(idsOf(asked).slice(0, 2)).toEqual(['host', 'clarity']);
    expect(asked.text).toContain('complete clarity');
    expect(asked.text).toContain('Starmer');
  });
});
