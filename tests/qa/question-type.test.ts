import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../src/qa/parse.ts';
import { CLOCK, isIdentity, wordsOfForm } from '../../src/qa/question-type.ts';
import { dossier } from '../support/record.ts';

const kindOf = (question: string): string => parseQuestion(question, dossier).kind;

describe('the kind of a question', () => {
  it.each([
    ['Who hosted it?', 'who'],
    ['So who hosted it?', 'who'],
    ['Which politician hosted it?', 'who'],
    ['It was Macron who said it', 'what'],
    ['C’est qui qui recevait tout le monde ?', 'who'],
    ['Where did they meet?', 'where'],
    ['which palace was it in', 'where'],
    ['In which country did they meet?', 'where'],
    ['Où se sont-ils réunis ?', 'where'],
    ['Macron ou Scholz ?', 'what'],
    ['Where does Berlin stand on sanctions?', 'what'],
    ['Quels pays participent ?', 'what'],
    ['When was the summit?', 'when'],
    ['date of the summit?', 'when'],
    ['Could you find out in which month and year it began?', 'when'],
    ['wan hat der Krieg begonnen', 'when'],
    ['When Starmer spoke of the force, what did he say?', 'what'],
    ['Why is Europe worried?', 'why'],
    ['How many leaders came?', 'how-many'],
    ['headcount of the force?', 'how-many'],
    ['Ils étaient combien ?', 'how-many'],
    ['How long is the truce?', 'how-long'],
    ['length of the phone call?', 'how-long'],
    ['Is the force large?', 'whether'],
    ['Can you tell me where they met?', 'where'],
    ['Що сказав Макрон?', 'what'],
    ['Якого числа відбувся саміт?', 'when'],
  ])('%s: %s', (question, kind) => {
    expect(kindOf(question)).toBe(kind);
  });
});

describe('what the form of a question asks for', () => {
  const words = (text: string): readonly string[] => text.split(' ');

  it.each([
    ['what are the conditions', ['list']],
    ['quelles sont les conditions', ['list']],
    ['was sind die bedingungen', ['list']],
    ['які умови росії', ['list']],
    ['what did macron and trump talk about', ['topic']],
    ['woruber sprachen macron und trump', ['topic']],
    ['what time did it start', [CLOCK]],
    ['a quelle heure', [CLOCK]],
    ['о котрій', [CLOCK]],
    ['who is macron', ['identity']],
    ['where did they meet', []],
  ])('%s: %j', (text, asked) => {
    expect(wordsOfForm(words(text))).toEqual(asked);
  });

  it('tells who somebody is from what somebody did', () => {
    expect(isIdentity(words('who is olaf scholz'))).toBe(true);
    expect(isIdentity(words('хто такий рубіо'))).toBe(true);
    expect(isIdentity(words('who is going to lead the european coalition'))).toBe(false);
  });
});
