/** Holds what `/ask` says of days: a date in a question filters, and nothing is denied that the record has. */
import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Item, Party, Person } from '../../src/record/types.ts';
import { isIn } from '../../src/record/voices.ts';
import type { Refusal } from '../../src/reply/reply.ts';
import { structured } from '../../src/reply/structured.ts';
import { sample } from '../any-record/questions.ts';
import { answerNow, ask, context, dossier } from '../support/record.ts';

const reply = (question: string): ReturnType<typeof structured> =>
  structured(answerNow({ command: 'ask', input: { question }, page: 0 }));

const idsOf = (question: string): readonly string[] => reply(question).items.map(({ id }) => id.split('/')[1] ?? '');

/** Whether an item can be of a day, read from nothing but its date. */
function canBeOf({ when }: Item, day: string): boolean {
  return when.precision === 'open' || (when.from <= day && day <= when.to);
}

/** Whether somebody speaks in an item, or somebody for a country or body. */
function isOf(item: Item, who: Person | Party): boolean {
  return isIn(who, item);
}

describe('what happened on a day', () => {
  it.each([
    'What happened on March 27, 2025?',
    'what happened 27/03/2025',
    'Que s’est-il passé le 27 mars ?',
    'Was geschah am 27. März 2025?',
    'Was ist am 27.3. passiert?',
    'Що сталося 27 березня 2025 року?',
  ])('%s is answered as /timeline answers that day', question => {
    const day = structured(answerNow({ command: 'timeline', input: { day: '2025-03-27' }, page: 0 }));
    expect(reply(question).items).toEqual(day.items);
    expect(ask('ask', { question }).message.content).toMatch(/^-# .*\n\*\*27 March 2025\*\* · /);
  });

  it('and every page of it follows', () => {
    const all = ask('ask', { question: 'What happened on 27 March?' }).press('All 52');
    expect(all.press('Next').message.content).toBe(all.message.content);
  });

  it.each([
    ['What happened tomorrow?', '2026-11-24', '2026-11-24'],
    ['What happened last week?', '2026-11-16', '2026-11-22'],
    ['Que s’est-il passé hier ?', '2026-11-22', '2026-11-22'],
    ['Was geschah letzte Woche?', '2026-11-16', '2026-11-22'],
    ['Що сталося вчора?', '2026-11-22', '2026-11-22'],
    ['What happened after 5 May 2025?', '2025-05-06', '2025-05-06'],
    ['What happened in 1999?', '1999-01-01', '1999-12-31'],
  ])('%s: nothing, and the nearest days are named', (question, from, to) => {
    expect(reply(question).refusal).toEqual({ reason: 'no-event', days: { from, to } });
    const { text, press, buttons } = ask('ask', { question });
    expect(text).toContain('Nearest days: ');
    const [first = ''] = buttons;
    expect(press(first).kind).toBe('answer');
  });

  it.each([
    ['What did Macron say on 31 February?', 'There is no “31 February”'],
    ['What happened on 03/04/2025?', '3 April 2025 or 4 March 2025'],
    ['What happened on Friday 27 March 2025?', 'Thursday 27 March 2025'],
  ])('%s is asked back', (question, says) => {
    const asked = ask('ask', { question });
    expect(asked.kind).toBe('problem');
    expect(asked.text).toContain(says);
  });
});

describe('a date beside what is asked', () => {
  it('is where the answer is looked for', () => {
    expect(idsOf('What did Rubio say on 26 March?')).toContain('not-simple');
    expect(idsOf('When did Russia invade Ukraine in 2022?')[0]).toBe('ev-invasion');
    expect(idsOf('Did the summit take place on 27 March?')[0]).toBeDefined();
  });

  it.each([
    'Did the summit take place on 26 March?',
    'Did the summit take place on 28 March?',
    'Hat der Gipfel am 28. März stattgefunden?',
    'Le sommet a-t-il eu lieu le 28 mars ?',
    'Чи відбувся саміт 28 березня?',
  ])('%s is never a yes: it says of when the record has it', question => {
    expect(reply(question).outcome).toBe('nearest');
    expect(ask('ask', { question }).message.content).toMatch(
      /\n\*\*What comes closest is dated 27 March 2025, not 2[68] March 2025\.\*\*$/,
    );
  });

  it('is told as it was read, in small letters', () => {
    const { content } = ask('ask', { question: 'What did Rubio say on 26 March?' }).message;
    expect(content.split('\n').at(-1)).toBe('-# Date: Wednesday 26 March 2025.');
  });

  it('is no filter where the words are the record’s own, quoted, or beside the question', () => {
    expect(idsOf('What does everybody understand today, in Zelensky’s words?')[0]).toBe('no-peace');
    expect(idsOf('Who spoke of “tomorrow’s Ukraine army”?')[0]).toBe('tomorrow');
    const long =
      'My teacher wants it by tomorrow morning and I have read nothing at all yet, sorry: what did Macron say about unanimity?';
    expect(idsOf(long)[0]).toBe('unanimity');
  });
});

describe('nobody is denied words on a day on which they may have spoken', () => {
  const DAYS = Array.from({ length: 59 }, (_, i) => new Date(Date.UTC(2025, 2, 1 + i)).toISOString().slice(0, 10));
  /** Most days that are asked about in a language other than English. */
  const DAYS_MAX = 15;
  const ASKING = {
    en: (name: string, day: string): string => `What did ${name} say on ${day}?`,
    fr: (name: string, day: string): string => `Qu’a dit ${name} le ${day} ?`,
    de: (name: string, day: string): string => `Was sagte ${name} am ${day}?`,
    uk: (name: string, day: string): string => `Що сказав ${name} ${day}?`,
  };

  /** What gainsays a refusal for a person on a day; none where nothing does. */
  function witnesses(refusal: Refusal, person: Person | Party, day: string): readonly Item[] {
    const all = [...dossier.items.values()];
    if (refusal.reason === 'no-event') return all.filter(item => item.when.precision !== 'open' && canBeOf(item, day));
    return all.filter(item => isOf(item, person) && (!refusal.days || canBeOf(item, day)));
  }

  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))('asked in %s', (language, messages) => {
    const asked = [...dossier.people.values(), ...dossier.parties.values()].flatMap(person =>
      // Days and people are read alike in all languages: in the others a few of each are enough to see the words for them.
      (language === 'en' ? DAYS : sample(DAYS, DAYS_MAX)).map(day => ({ person, day })),
    );
    const refused = asked.flatMap(({ person, day }) => {
      const name = person.kind === 'party' ? messages.party(person) : person.name;
      const question = ASKING[language](name, messages.day(day));
      const answer = answerNow({ command: 'ask', input: { question }, page: 0 }, { ...context, messages });
      const { refusal } = structured(answer);
      return refusal ? [{ question, refusal, against: witnesses(refusal, person, day) }] : [];
    });
    expect(refused.filter(({ against }) => against.length > 0)).toEqual([]);
    expect(refused.filter(({ refusal }) => !['silent', 'no-event'].includes(refusal.reason))).toEqual([]);
    expect(refused.length).toBeGreaterThan(DAYS_MAX);
  });

  it('what is answered for a day can be of that day', () => {
    for (const person of dossier.people.values())
      for (const day of DAYS) {
        const question = ASKING.en(person.name, day);
        const { outcome, items } = reply(question);
        if (outcome !== 'answer') continue;
        const shown = items.map(({ id }) => dossier.items.get(id.split('/')[1] ?? ''));
        expect(
          shown.every(item => item !== undefined && canBeOf(item, day)),
          question,
        ).toBe(true);
      }
  });
});
