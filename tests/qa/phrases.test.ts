/** Tests ways of asking that a whole sentence must be seen for, in four languages. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/qa/answer.ts';
import { soundOf } from '../../src/qa/edit-distance.ts';
import { parseQuestion } from '../../src/qa/parse.ts';
import { dossier } from '../support/record.ts';

const speakersOf = (question: string): readonly string[] =>
  parseQuestion(question, dossier).speakers.map(({ id }) => id);

describe('the speaker whom a question credits with words', () => {
  it.each([
    ['Was it Macron who said Europe can defend itself?', 'macron'],
    ['C’est Starmer qui a dit que lever les sanctions serait une erreur ?', 'starmer'],
    ['Est-il vrai que Macron a dit que l’Europe peut se défendre ?', 'macron'],
    ['War es Scholz, der sagte, Europa könne sich verteidigen?', 'scholz'],
    ['Stimmt es, dass Macron die Aufhebung einen Fehler genannt hat?', 'macron'],
    ['Starmer betonte, dass man keine Einstimmigkeit brauche', 'starmer'],
    ['Чи правда, що Стармер назвав це помилкою?', 'starmer'],
    ['Шольц наголошував, що потрібна сильна армія', 'scholz'],
  ])('%s', (question, speaker) => {
    expect(speakersOf(question)).toEqual([speaker]);
    expect(parseQuestion(question, dossier).credits).toBe(true);
  });

  it.each([
    ['Where does Scholz stand on lifting sanctions?', 'scholz'],
    ['What’s Starmer’s take on sanctions?', 'starmer'],
    ['Qu’est-ce que Macron a dit sur la force ?', 'macron'],
    ['Wie steht Scholz zur Aufhebung der Sanktionen?', 'scholz'],
    ['Як Шольц ставиться до зняття санкцій?', 'scholz'],
  ])('is only asked for in: %s', (question, speaker) => {
    expect(speakersOf(question)).toEqual([speaker]);
    expect(parseQuestion(question, dossier).credits).toBe(false);
  });

  it('is nobody where two people called each other', () => {
    expect(speakersOf('macron trump call')).toEqual([]);
    expect(speakersOf('Macron call Trump')).toEqual(['macron']);
  });
});

describe('what is yet to come', () => {
  it.each([
    ['Where will the next summit be held?', true],
    ['Où aura lieu le prochain sommet ?', true],
    ['Where was the summit held?', false],
  ])('%s: %s', (question, isFuture) => {
    expect(parseQuestion(question, dossier).isFuture).toBe(isFuture);
  });

  it('isn’t answered by what was', () => {
    expect(answerQuestion('Where will the next summit be held?', dossier).kind).not.toBe('answer');
    expect(answerQuestion('Where was the summit held?', dossier).kind).toBe('answer');
  });
});

describe('who does what', () => {
  it('is asked by the verb, as general as it is', () => {
    const [role] = parseQuestion('Who will lead the delegation?', dossier).terms;
    expect(role).toMatchObject({ text: 'lead', role: true, weight: 0.7 });
    expect(answerQuestion('Who will lead the delegation?', dossier).kind).not.toBe('answer');
    expect(answerQuestion('Who will lead the coalition?', dossier).kind).toBe('answer');
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
    expect(speakersOf('what did shol’ts say about sanctions')).toEqual(['scholz']);
    expect(speakersOf('what did makron say about unanimity')).toEqual(['macron']);
  });
});
