import { describe, expect, it } from 'vitest';
import { isOffTopic } from '../../src/qa/lexicon/off-topic.ts';
import type { Unit } from '../../src/qa/types.ts';
import { readQuestion } from '../../src/qa/understand.ts';
import { dossier } from '../support/record.ts';

const units = (question: string): readonly Unit[] => readQuestion(question, dossier).units;
const unit = (question: string, text: string): Unit | undefined => units(question).find(one => one.text === text);

describe('what of a question is left to be matched', () => {
  it.each([
    ['Hello, could you please tell me who hosted the summit? Thanks!', ['hosted', 'summit']],
    ['What did Macron say about unanimity?', ['unanimity']],
    ['Bonjour, pourriez-vous me dire ce que Scholz dit des sanctions ?', ['sanctions']],
    ['mistake mistake', ['mistake']],
    ['What is it?', []],
  ])('%s: %j', (question, texts) => {
    expect(units(question).map(({ text }) => text)).toEqual(texts);
  });

  it('tells what nothing has, what lies beyond, and what is spelt much like a word of the record’s', () => {
    expect(unit('the flurble of the summit', 'flurble')).toMatchObject({ unknown: true, beyond: false });
    expect(unit('the lunch of the summit', 'lunch')).toMatchObject({ unknown: true, beyond: true });
    expect(unit('artilery', 'artilery')).toMatchObject({ unknown: false, near: true });
  });

  it('weighs a rare word more than a general one, and a place least', () => {
    const [rare, general] = [unit('artillery', 'artillery')?.weight ?? 0, unit('leaders', 'leaders')?.weight ?? 1];
    expect(rare).toBeGreaterThan(general);
    expect(unit('Who met in Paris?', 'paris')?.weight).toBeLessThan(general);
    expect(unit('Did Europe decide it?', 'europe')?.weight).toBeLessThan(
      unit('Did Russia decide it?', 'russia')?.weight ?? 0,
    );
  });

  it('knows what is talked of from what is said of it', () => {
    expect(unit('Did Macron comment on sanctions?', 'sanctions')?.subject).toBe(true);
    expect(unit('Did Macron say sanctions help?', 'sanctions')?.subject).toBe(false);
  });

  it('keeps in mind light words that tell between items', () => {
    const meanings = (question: string): readonly string[] =>
      readQuestion(question, dossier).hints.flatMap(({ concepts }) => [...concepts]);
    expect(meanings('Did they meet before the summit?')).toContain('before');
    expect(meanings('Do all of them agree?')).toContain('all');
    expect(meanings('What will they talk about?')).toContain('topic');
  });

  it('counts what a number is asked of', () => {
    const counted = (question: string): number => readQuestion(question, dossier).counted.length;
    expect(counted('How many leaders came?')).toBeGreaterThan(0);
    expect(counted('How many days would it last?')).toBeGreaterThan(0);
    expect(counted('Who came?')).toBe(0);
  });
});

describe('a matter beyond the record', () => {
  it.each(['killed', 'lunch', 'bitcoin', 'missiles', 'recette', 'wetter', 'погода', 'мільярди'])('%s', word => {
    expect(isOffTopic(word)).toBe(true);
  });

  it('is no word that the record holds in its own sentences', () => {
    for (const word of ['sanctions', 'force', 'ceasefire', 'peace', 'army', 'summit', 'pays', 'porte', 'deadlock'])
      expect(isOffTopic(word)).toBe(false);
  });
});
