/** Holds that what is said around a question changes nothing of its answer. */
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/context.ts';
import { answerMessage } from '../../../src/qa/message.ts';
import type { Language } from '../../../src/record/types.ts';
import { ownQuestions } from '../../eval/cases.ts';
import { ask, context, dossier } from '../../support/record.ts';

/** The question stands where the mark is; behind a comma or a colon it begins small. */
const AROUND: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Hi there! ◇ Thanks a lot in advance.',
    'Please could you tell me: ◇ Thank you!',
    'ugh you’re useless, just tell me: ◇',
    'Hello, I’m writing an essay about the summit. Could you please explain to me: ◇ Thank you very much!',
    'Good morning! Sorry to bother you. ◇ Many thanks, best regards, Anna',
  ],
  fr: [
    'Bonjour, une petite question : ◇ Merci d’avance.',
    't’es nul, dis-moi juste : ◇',
    'Bonsoir ! J’écris un exposé pour l’école. ◇ Merci beaucoup !',
    'Salut, désolé de te déranger. ◇ Merci !',
  ],
  de: [
    'Guten Tag! Ich schreibe gerade ein Referat. ◇ Vielen Dank im Voraus!',
    'Hallo, können Sie mir bitte helfen? ◇ Danke!',
    'du bist echt dumm, sag mir einfach: ◇',
    'Liebe Grüße aus Köln! ◇ Danke schön.',
  ],
  uk: [
    'Доброго дня! Підкажіть, будь ласка: ◇ Дякую!',
    'Привіт! Пишу реферат для школи. ◇ Дуже дякую наперед!',
    'Вітаю, вибачте за турботу. ◇ Щиро дякую.',
    'ти тупий, просто скажи: ◇',
  ],
};

/** Of the many, every so many. */
const STEP = 8;
const LENGTH_MAX = 300;

function wrapped(question: string, around: string): string {
  const isInside = /[,:] ◇/u.test(around);
  const text = isInside ? question.slice(0, 1).toLowerCase() + question.slice(1) : question;
  return around.replace('◇', () => text);
}

function first(question: string): string | undefined {
  const answer = answerMessage(question, dossier, calendarOf(context));
  return answer.kind === 'answer' ? answer.items[0]?.id : undefined;
}

const asked = (await ownQuestions()).filter(
  ({ q, kind, expected }, at) =>
    q.endsWith('?') && expected !== 'refusal' && !['long', 'trap'].includes(kind ?? '') && at % STEP === 0,
);

describe('pleasantries around a question', () => {
  it.each(['en', 'fr', 'de', 'uk'] as const)('leave the first item as it is (%s)', language => {
    const questions = asked.filter(({ lang, q }) => lang === language && first(q) !== undefined).map(({ q }) => q);
    expect(questions.length).toBeGreaterThan(8);
    for (const question of questions)
      for (const around of AROUND[language]) {
        const text = wrapped(question, around);
        if (text.length <= LENGTH_MAX) expect([text, first(text)]).toEqual([text, first(question)]);
      }
  });

  it.each([
    ['Please could you tell me whether Russia has answered the ceasefire offer? Thank you!', 'no-answer'],
    ['Bonjour, pourriez-vous me dire si un accord de paix sera simple ? Merci d’avance.', 'not-simple'],
    ['Доброго дня! Підкажіть, будь ласка, чи відповіла Росія на пропозицію припинення вогню?', 'no-answer'],
    [
      'Ich schreibe gerade ein Referat über den Gipfel. Könnten Sie mir bitte erklären, was zu den Sanktionen vereinbart wurde?',
      'ramp-up',
    ],
    ['t’es nul, dis-moi juste qui a accueilli le sommet', 'host'],
  ])('%s', (question, id) => {
    expect(ask('ask', { question }).page.items?.[0]?.item.id).toBe(id);
  });

  it('with a stranger’s name before it, a question isn’t taken from them', () => {
    const asked = ask('ask', { question: 'Did Merz tell us what he thinks of the sanctions?' });
    expect(asked.kind).toBe('nothing');
    expect(asked.sentence).toContain('“Merz”');
  });
});
