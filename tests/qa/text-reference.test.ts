import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dossier/load.ts';
import { answerQuestion } from '../../src/qa/answer.ts';
import { parseQuestion } from '../../src/qa/parse.ts';
import type { QuestionAnswer } from '../../src/qa/types.ts';
import { RECORD_OF_SOURCES } from '../support/folders.ts';

const loaded = await loadRecord(RECORD_OF_SOURCES);
if ('problems' in loaded) throw new Error('The frozen record of several sources has problems.');
const { dossier } = loaded;

const meant = (question: string): readonly string[] => [...(parseQuestion(question, dossier).text?.sources ?? [])];
const shown = (question: string) => {
  const found: QuestionAnswer = answerQuestion(question, dossier);
  return { kind: found.kind, first: found.kind === 'answer' ? found.items[0]?.id : undefined };
};

describe('the text that a question is about', () => {
  it.each([
    ['Was steht im ukrainischen Text über Gefangene?', 'wh-ua-talks'],
    ['Que dit le texte avec la Russie sur les engrais ?', 'wh-ru-talks'],
    ['Що в тексті з Росією про добрива?', 'wh-ru-talks'],
    ['prisoners in the US-Ukraine paper from Riyadh', 'wh-ua-talks'],
    ['What is in the readout of the call with Zelensky?', 'wh-zel-call'],
    ['Is it in the Russian paper as in the Ukrainian one?', 'wh-ru-talks'],
    ['It isn’t in the Ukrainian text. What does the Russian one say about fertilizer?', 'wh-ru-talks'],
    ['Both papers have it, but how does the Ukrainian one put it?', 'wh-ua-talks'],
    ['Was sagen beide Papiere? Wie heißt es im russischen?', 'wh-ru-talks'],
  ])('%s', (question, source) => {
    expect(meant(question)).toEqual([source]);
  });

  it.each([
    'What does the text say?',
    'What did Macron say in his statement on Ukraine?',
    'Who wrote the letter to Putin?',
    'Does Russia want peace?',
  ])('is none in particular: %s', question => {
    expect(parseQuestion(question, dossier).text?.isText ?? false).toBe(false);
  });
});

describe('a question on one text', () => {
  it.each([
    ['Was steht im ukrainischen Text über Gefangene?', 'ua-prisoners'],
    ['Does the Ukrainian text say anything of prisoners?', 'ua-prisoners'],
    ['what does the statement with Ukraine say on prisoners', 'ua-prisoners'],
    ['Que dit le texte avec la Russie sur les engrais ?', 'ru-exports'],
    ['Що в тексті з Росією про добрива?', 'ru-exports'],
    ['Is the killing in the Russian text, too?', 'ru-killing'],
    ['Is the killing in the Ukrainian text, too?', 'ua-killing'],
  ])('is answered from it: %s', (question, id) => {
    expect(shown(question)).toEqual({ kind: 'answer', first: id });
  });

  it.each([
    'prisoner exchange according to the American-Russian paper',
    'Does the Russian text say anything of prisoners?',
    'Que dit le texte avec l’Ukraine sur les engrais ?',
  ])('isn’t answered from another: %s', question => {
    expect(shown(question).kind).not.toBe('answer');
  });

  it('has what it says in its order, where no more is asked', () => {
    const found = answerQuestion('What does the US-Russia text say?', dossier);
    const items = found.kind === 'answer' ? found.items : [];
    expect(items.length).toBeGreaterThan(2);
    expect(new Set(items.map(({ source }) => source.id))).toEqual(new Set(['wh-ru-talks']));
    expect(items.map(({ at }) => at.number)).toEqual(items.map(({ at }) => at.number).toSorted((a, b) => a - b));
  });
});

describe('what another tells of somebody’s words', () => {
  it.each([['What did Trump ask Zelensky about children?', 'call-asked']])('answers for them: %s', (question, id) => {
    expect(shown(question)).toEqual({ kind: 'answer', first: id });
  });
});

describe('what was agreed in Riyadh', () => {
  it.each([
    'What was agreed in Riyadh?',
    'Qu’est-ce qui a été convenu à Riyad ?',
    'Was wurde in Riad vereinbart?',
    'Про що домовилися в Ер-Ріяді?',
  ])('is answered from the texts themselves: %s', question => {
    const found = answerQuestion(question, dossier);
    const [first, ...more] = found.kind === 'answer' ? found.items : [];
    expect(first?.source.form).toBe('document');
    expect(more.length).toBeGreaterThan(1);
  });
});
