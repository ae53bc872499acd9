/** Tests what keeps words that are there from being an answer. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/qa/answer.ts';
import { dossier } from '../support/record.ts';

const first = (question: string): string => {
  const answer = answerQuestion(question, dossier);
  return answer.kind === 'answer' ? (answer.items[0]?.id ?? '') : 'refused';
};

describe('a question of which the record has one word', () => {
  it.each([
    'Who won the world cup?',
    'who won the world cup 2022',
    'Is there a world record for marathons?',
    'Which song won the contest?',
    'Qui a gagné la coupe du monde ?',
    'Wer hat die Weltmeisterschaft gewonnen?',
    'Хто виграв чемпіонат світу?',
  ])('is refused: %s', question => {
    expect(first(question)).toBe('refused');
  });
});

describe('a question of which the record lacks the very point', () => {
  it.each(['Is the war over?', 'Where did Zelensky and Starmer meet for lunch?', 'When did they meet for lunch?'])(
    'is refused: %s',
    question => {
      expect(first(question)).toBe('refused');
    },
  );

  it('is none that asks who was there', () => {
    expect(first('Who was at the summit?')).toBe('ev-summit');
  });
});

describe('a time up to which something stays', () => {
  it('isn’t when it comes', () => {
    expect(first('When will the sanctions be lifted?')).toBe('refused');
  });

  it.each(['Until when should the sanctions stay?', 'How long will sanctions stay?'])('answers: %s', question => {
    expect(first(question)).toBe('consensus');
  });
});

describe('whom a question is after', () => {
  it.each([
    'Who took over from Scholz as chancellor?',
    'Who is the president of France’s wife?',
    'Wie heißt der Sprecher der ukrainischen Armee?',
  ])('is nobody of the record: %s', question => {
    expect(first(question)).toBe('refused');
  });
});

describe('somebody’s answer to something', () => {
  it.each([
    'What is the Kremlin’s answer to the plan for a reassurance force?',
    'How did Moscow react to the plan for a European force?',
  ])('that isn’t reported is no other remark on it: %s', question => {
    expect(first(question)).toBe('refused');
  });

  it('that is reported answers', () => {
    expect(first('How did Russia respond to the ceasefire offer?')).toBe('no-answer');
  });
});

describe('whether somebody said anything on a matter', () => {
  it('credits nobody with another’s words', () => {
    expect(first('Did Starmer say anything about the power cut?')).toBe('refused');
    expect(first('Did Rubio say anything about European boots on the ground?')).toBe('refused');
  });
});
