/** Holds that what was said answers before the event of which it tells, and that a headline says a thing once. */
import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import { type Asked, ask, context } from '../../support/record.ts';

function put(language: string, question: string): Asked {
  const messages = ALL_MESSAGES.find(one => one.language === language) ?? expect.fail();
  return ask('ask', { question }, 0, { ...context, messages });
}

const idsOf = ({ page }: Asked): readonly string[] => page.items?.map(({ item }) => item.id) ?? [];

describe('/ask on an event at which something was said', () => {
  it.each([
    ['en', 'Rubio Jamaica', 'Rubio'],
    ['fr', 'Rubio Jamaïque', 'Rubio'],
    ['de', 'Rubio Jamaika', 'Rubio'],
    ['uk', 'Рубіо Ямайка', 'Рубіо'],
  ])('gives the words with their speaker (%s)', (language, question, speaker) => {
    const asked = put(language, question);
    expect(idsOf(asked)[0]).toBe('not-simple');
    expect(asked.message.content).toContain(speaker);
    expect(idsOf(asked)).not.toContain('ev-jamaica');
  });

  it.each([
    ['en', 'When exactly does the delegation travel?', 'Macron'],
    ['fr', 'Où la Franco-British delegation va aller et pour parler de quoi ?', 'Macron'],
    ['de', 'Wann genau reist die Delegation?', 'Macron'],
    ['uk', 'Коли саме поїде делегація?', 'Макрон'],
  ])('of one that is announced, gives whoever announced it (%s)', (language, question, speaker) => {
    const asked = put(language, question);
    expect(idsOf(asked)[0]).toBe('envoys');
    expect(asked.message.content).toContain(speaker);
    // The day on which it was said isn't the day of the journey.
    expect(asked.message.content).not.toContain('Thursday');
  });

  it.each([
    ['Where did Rubio speak?', 'ev-jamaica'],
    ['When did the White House make its announcement on the Black Sea?', 'ev-contours'],
    ['Who was at the summit?', 'ev-summit'],
    ['Was Starmer in Paris?', 'ev-summit'],
  ])('gives the event where it tells what the words don’t: %s', (question, id) => {
    expect(idsOf(put('en', question))[0]).toBe(id);
  });

  it('gives nobody else’s words where somebody’s are asked for', () => {
    expect(idsOf(put('en', 'When did Starmer say that the delegation would go?'))[0]).not.toBe('envoys');
  });
});

describe('/ask answered by a judgement of the outlet’s', () => {
  it.each([
    ['en', 'Has Russia rejected the ceasefire?', 'AFP’s judgement'],
    ['fr', 'La Russie a-t-elle répondu à l’offre de cessez-le-feu ?', 'AFP (appréciation)'],
    ['de', 'Hat Russland die Waffenruhe abgelehnt?', 'Einschätzung von AFP'],
    ['uk', 'Чи відповіла Росія на пропозицію припинення вогню?', 'Оцінка AFP'],
  ])('says so once (%s)', (language, question, judgement) => {
    const { message } = put(language, question);
    expect(JSON.stringify(message).split(judgement)).toHaveLength(2);
  });
});

describe('/ask on what comes closest', () => {
  it.each([
    ['en', '**What comes closest in the record:**'],
    ['fr', '**Le plus proche dans le dossier\u00a0:**'],
    ['de', '**Ihrer Frage kommt am nächsten:**'],
    ['uk', '**Найближче в записах:**'],
  ])('refers to nothing before it where nothing stands there (%s)', (language, said) => {
    const [, closest] = put(language, 'Why was Rubio in Jamaica?').message.content.split('\n');
    expect(closest).toBe(said);
  });
});
