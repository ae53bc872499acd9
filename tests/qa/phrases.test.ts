/** Ways of asking that a whole sentence must be seen for, in four languages. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/qa/answer.ts';
import { soundOf } from '../../src/qa/lexicon/edit-distance.ts';
import { joinSeparable } from '../../src/qa/lexicon/idioms.ts';
import { tokensOf } from '../../src/qa/lexicon/tokenizer.ts';
import { readQuestion } from '../../src/qa/understand.ts';
import { dossier } from '../support/record.ts';

const sayersOf = (question: string): readonly string[] => readQuestion(question, dossier).sayers.map(({ id }) => id);

describe('whoever a question credits with words', () => {
  it.each([
    ['Was it Macron who said Europe can defend itself?', 'macron'],
    ['C’est Starmer qui a dit que lever les sanctions serait une erreur ?', 'starmer'],
    ['Est-il vrai que Macron a dit que l’Europe peut se défendre ?', 'macron'],
    ['War es Scholz, der sagte, Europa könne sich verteidigen?', 'scholz'],
    ['Stimmt es, dass Macron die Aufhebung einen Fehler genannt hat?', 'macron'],
    ['Starmer betonte, dass man keine Einstimmigkeit brauche', 'starmer'],
    ['Чи правда, що Стармер назвав це помилкою?', 'starmer'],
    ['Шольц наголошував, що потрібна сильна армія', 'scholz'],
  ])('%s', (question, sayer) => {
    expect(sayersOf(question)).toEqual([sayer]);
    expect(readQuestion(question, dossier).credits).toBe(true);
  });

  it.each([
    ['Where does Scholz stand on lifting sanctions?', 'scholz'],
    ['What’s Starmer’s take on sanctions?', 'starmer'],
    ['Qu’est-ce que Macron a dit sur la force ?', 'macron'],
    ['Wie steht Scholz zur Aufhebung der Sanktionen?', 'scholz'],
    ['Як Шольц ставиться до зняття санкцій?', 'scholz'],
  ])('is only asked for in: %s', (question, sayer) => {
    expect(sayersOf(question)).toEqual([sayer]);
    expect(readQuestion(question, dossier).credits).toBe(false);
  });

  it('is nobody where two people called each other', () => {
    expect(sayersOf('macron trump call')).toEqual([]);
    expect(sayersOf('Macron call Trump')).toEqual(['macron']);
  });
});

describe('what is yet to come', () => {
  it.each([
    ['Where will the next summit be held?', true],
    ['Où aura lieu le prochain sommet ?', true],
    ['Where was the summit held?', false],
  ])('%s: %s', (question, ahead) => {
    expect(readQuestion(question, dossier).ahead).toBe(ahead);
  });

  it('isn’t answered by what was', () => {
    expect(answerQuestion('Where will the next summit be held?', dossier).kind).toBe('refusal');
    expect(answerQuestion('Where was the summit held?', dossier).kind).toBe('answer');
  });
});

describe('who does what', () => {
  it('is asked by the verb, as general as it is', () => {
    const [role] = readQuestion('Who will lead the delegation?', dossier).units;
    expect(role).toMatchObject({ text: 'lead', role: true, weight: 0.7 });
    expect(answerQuestion('Who will lead the delegation?', dossier).kind).toBe('refusal');
    expect(answerQuestion('Who will lead the coalition?', dossier).kind).toBe('answer');
  });
});

describe('a German verb in two parts', () => {
  const joined = (text: string): string =>
    joinSeparable(tokensOf(text), dossier)
      .map(t => t.word)
      .join(' ');
  it('is joined where the joined one is known', () => {
    expect(joined('Wie viele nahmen daran teil?')).toBe('wie viele teilnahmen daran');
    expect(joined('Sie blubbern daran teil')).toBe('sie blubbern daran teil');
    expect(joined('')).toBe('');
  });
});

describe('names by their sound', () => {
  it.each([
    ['sholts', 'scholz'],
    ['makron', 'macron'],
    ['росію', 'росию'],
    ['stammer', 'stamer'],
  ])('%s sounds like %s', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it('find whoever is meant', () => {
    expect(sayersOf('what did shol’ts say about sanctions')).toEqual(['scholz']);
    expect(sayersOf('what did makron say about unanimity')).toEqual(['macron']);
  });
});
