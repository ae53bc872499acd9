/** Holds that a question of who does something where is answered by who does it there, alike in every language. */
import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import { type Asked, ask, context } from '../../support/record.ts';

const put = (language: string, question: string): Asked =>
  ask('ask', { question }, 0, {
    ...context,
    messages: ALL_MESSAGES.find(one => one.language === language) ?? expect.fail(),
  });

const firstOf = ({ page }: Asked): string | undefined => page.items?.[0]?.item.id;

describe('/ask', () => {
  it.each([
    ['en', 'Who will go to Ukraine?'],
    ['fr', 'Qui ira en Ukraine ?'],
    ['de', 'Wer geht in die Ukraine?'],
    ['uk', 'Хто поїде в Україну?'],
  ])('who goes somewhere is nobody who met elsewhere (%s)', (language, question) => {
    const asked = put(language, question);
    expect(asked.kind).toBe('answer');
    expect(['envoys', 'ev-envoys', 'tomorrow']).toContain(firstOf(asked));
  });

  it('who went where somebody spoke is who spoke there', () => {
    expect(['ev-jamaica', 'not-simple']).toContain(firstOf(put('en', 'Who went to Jamaica?')));
  });

  it.each([
    ['en', 'What is the weather today?'],
    ['fr', 'Quelle est la météo aujourd’hui ?'],
    ['de', 'Wie ist das Wetter heute?'],
    ['uk', 'Яка сьогодні погода?'],
  ])('a day in a question of which the record holds nothing is no day to tell of (%s)', (language, question) => {
    const { messages } = { messages: ALL_MESSAGES.find(one => one.language === language) ?? expect.fail() };
    const asked = put(language, question);
    expect(asked.kind).toBe('nothing');
    expect(asked.message.content).toContain(messages.ask.offTopic);
  });

  it('a word out of a condition is no deed', () => {
    const asked = put('en', 'is the reassurance force going to fight on the front line');
    expect(asked.kind).toBe('answer');
    expect(firstOf(asked)).toBe('no-keepers');
  });

  it.each([
    ['en', 'Has Russia rejected the ceasefire?'],
    ['fr', 'La Russie a-t-elle rejeté le cessez-le-feu ?'],
    ['de', 'Hat Russland die Waffenruhe abgelehnt?'],
    ['uk', 'Чи відкинула Росія припинення вогню?'],
  ])('whether somebody rejects it is answered by whether they answer (%s)', (language, question) => {
    expect(firstOf(put(language, question))).toBe('no-answer');
  });
});
