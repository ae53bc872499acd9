import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../src/qa/parse.ts';
import type { QuestionTerm } from '../../src/qa/types.ts';
import { dossier } from '../support/record.ts';

const terms = (question: string): readonly QuestionTerm[] => parseQuestion(question, dossier).terms;
const term = (question: string, text: string): QuestionTerm | undefined =>
  terms(question).find(one => one.text === text);

describe('what of a question is left to be matched', () => {
  it.each([
    ['Hello, could you please tell me who hosted the summit? Thanks!', ['hosted', 'summit']],
    ['What did Macron say about unanimity?', ['unanimity']],
    ['Bonjour, pourriez-vous me dire ce que Scholz dit des sanctions ?', ['sanctions']],
    // A noun of a verb of speech's stem is no speech.
    ['Was sagt Scholz zu Versicherungen?', ['versicherungen']],
    ['Que dit Macron des assurances ?', ['assurances']],
    ['Was versicherte Scholz, was betonte er?', []],
    ['mistake mistake', ['mistake']],
    ['What is it?', []],
  ])('%s: %j', (question, texts) => {
    expect(terms(question).map(({ text }) => text)).toEqual(texts);
  });

  it('tells what nothing has, by its meaning either, and what is spelt much like a word of the record’s', () => {
    expect(term('the flurble of the summit', 'flurble')).toMatchObject({ unknown: true });
    expect(term('the lunch of the summit', 'lunch')).toMatchObject({ unknown: true });
    expect(term('artilery', 'artilery')).toMatchObject({ unknown: false, misspelt: true });
  });

  it('weighs a general word as much as any where it is what is counted, and no other word of that question', () => {
    const general = term('Were leaders there?', 'leaders')?.weight ?? 1;
    expect(term('How many leaders were there?', 'leaders')?.weight).toBeGreaterThan(general);
    expect(term('How many drones do leaders want?', 'leaders')?.weight).toBe(general);
  });

  it('weighs a rare word more than a general one, and a place least', () => {
    const [rare, general] = [term('artillery', 'artillery')?.weight ?? 0, term('leaders', 'leaders')?.weight ?? 1];
    expect(rare).toBeGreaterThan(general);
    expect(term('Who met in Paris?', 'paris')?.weight).toBeLessThan(general);
    expect(term('Did Europe decide it?', 'europe')?.weight).toBeLessThan(
      term('Did Russia decide it?', 'russia')?.weight ?? 0,
    );
  });

  it('knows what is talked of from what is said of it', () => {
    expect(term('Did Macron comment on sanctions?', 'sanctions')?.subject).toBe(true);
    expect(term('Did Macron say sanctions help?', 'sanctions')?.subject).toBe(false);
  });

  it('keeps in mind light words that tell between items', () => {
    const meanings = (question: string): readonly string[] =>
      parseQuestion(question, dossier).hints.flatMap(hint => [...hint.meanings]);
    expect(meanings('Did they meet before the summit?')).toContain('before');
    expect(meanings('Do all of them agree?')).toContain('all');
    expect(meanings('What will they talk about?')).toContain('topic');
  });

  it('counts what a number is asked of', () => {
    const counted = (question: string): number => parseQuestion(question, dossier).counted.length;
    expect(counted('How many leaders came?')).toBeGreaterThan(0);
    expect(counted('How many days would it last?')).toBeGreaterThan(0);
    expect(counted('Who came?')).toBe(0);
  });
});
