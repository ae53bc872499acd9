/** Tests what a question takes for granted, and what it asks by its form alone. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/qa/answer.ts';
import { parseQuestion } from '../../src/qa/parse.ts';
import { dossier } from '../support/record.ts';

const first = (question: string): string => {
  const answer = answerQuestion(question, dossier);
  return answer.kind === 'answer' ? (answer.items[0]?.id ?? '') : 'refused';
};

describe('a number that the record has otherwise', () => {
  it.each([
    ['Did 50 leaders attend?', 'attendance'],
    ['Will France send 5000 soldiers?', 'refused'],
  ])('%s', (question, id) => {
    expect(first(question)).toBe(id);
  });
});

describe('somebody and what is spoken of, without a verb', () => {
  it.each([
    ['top US diplomat Rubio on sanctions', []],
    ['Macron on sanctions', ['macron']],
    ['Scholz zur Koalition', ['scholz']],
    ['Стармер про миротворців', ['starmer']],
  ])('%s', (question, speakers) => {
    expect(parseQuestion(question, dossier).speakers.map(({ id }) => id)).toEqual(speakers);
  });

  it('is refused of whoever said nothing on it', () => {
    expect(first('Macron on sanctions, quote please')).toBe('refused');
    expect(first('Starmer’s reaction to the Kherson power cut?')).toBe('refused');
    expect(first('Macron’s reply to Russia’s claims?')).toBe('refused');
  });
});

describe('what would follow from something', () => {
  it.each(['What happens if Russia breaks the ceasefire?', 'Що буде, якщо Росія порушить угоду?'])(
    '%s: isn’t answered by what was said',
    question => {
      expect(parseQuestion(question, dossier).isHypothetical).toBe(true);
      expect(first(question)).toBe('refused');
    },
  );

  it('is not what becomes of something that there is', () => {
    expect(first('What will happen to Russia’s conditions?')).toBe('ru-terms');
  });
});

describe('what something is called', () => {
  it.each([
    ['What does Macron call the European coalition?', true],
    ['name of the planned European force', true],
    ['Wie heißt die geplante Truppe?', true],
    ['Comment s’appelle la force prévue ?', true],
    ['name of the official who told of the call', false],
    ['Who called it a mistake?', false],
  ])('%s: %s', (question, asked) => {
    expect(parseQuestion(question, dossier).isNaming).toBe(asked);
  });

  it('is answered by words that call it so', () => {
    expect(first('What does Macron call the European coalition?')).toBe('action');
    expect(first('Wie heißt die geplante Truppe?')).toBe('reassure');
  });
});
