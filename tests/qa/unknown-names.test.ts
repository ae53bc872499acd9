import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../src/qa/parse.ts';
import { dossier } from '../support/record.ts';

/** The one that a refusal names. */
const unknown = (question: string): readonly string[] =>
  parseQuestion(question, dossier)
    .unknownNames.slice(0, 1)
    .map(({ text, country }) => country ?? text);

describe('names that the record doesn’t have', () => {
  it.each([
    ['What did Putin say?', ['Putin']],
    ['what did putin say', ['putin']],
    ['Що сказав Путін?', ['Путін']],
    ['What did Jens Hansen say?', ['Jens Hansen']],
    ['What does the EU say?', ['EU']],
    ['ils ont eu raison', []],
    ['the italian chancellor', ['italian chancellor']],
    ['What did the Russian president say?', ['Russian president']],
    ['What did the Russian leader say?', ['Russian leader']],
    ['What did the vice president say?', ['vice president']],
    ['Would South Korea send troops?', ['KR']],
    ['Was sagt Polen dazu?', ['PL']],
    ['Яка позиція Італії?', ['IT']],
    ['IT on sanctions', ['IT']],
    ['it on sanctions', []],
  ])('%s: %j', (question, names) => {
    expect(unknown(question)).toEqual(names);
  });

  it.each([
    ['what does friedrich merz think of the sanctions', ['friedrich merz']],
    ['Wie äußerte sich Friedrich Merz zu den Sanktionen?', ['Friedrich Merz']],
    ['Que dit Orban de la force ?', ['Orban']],
    ['Що сказав Орбан?', ['Орбан']],
    ['does orban want peace', ['orban']],
    ['How do I bake sourdough bread?', []],
    ['Did the strike cause a blackout?', []],
  ])('stand where whoever acts or speaks does: %s', (question, names) => {
    expect(unknown(question)).toEqual(names);
  });

  it.each([
    'What did Macron say in Paris?',
    'What did the British prime minister say?',
    'Was sagt der Bundeskanzler zu den Sanktionen?',
    'Where is Kherson?',
    'Що каже Зеленський про Європу?',
  ])('%s: none', question => {
    expect(unknown(question)).toEqual([]);
  });
});

/** Whether the first is claimed to be nobody's and nothing's name. */
const isClaimed = (question: string): boolean => parseQuestion(question, dossier).unknownNames[0]?.isShown ?? false;

describe('a claim that nobody is called so', () => {
  it.each([
    'What did Merz say?',
    'what did putin say',
    'Von der Leyen était présente, n’est-ce pas ?',
    'Was sagt Merz dazu?',
    'Was sagen Merz und Habeck?',
    'що сказав сирський',
    'Was the Bundestag consulted by Tusk?',
  ])('is made of a name: %s', question => {
    expect(isClaimed(question)).toBe(true);
  });

  it.each([
    // Words that ask, or are told, mistyped.
    'macron il a dit koi sur l’unanimité',
    'macron il a dit qwoa sur l’unanimité',
    'macron said wotever about sanctions',
    'макрон сказав шось про санкції',
    // Several of a kind.
    'what did experts say about sanctions',
    'que disent les boursiers des sanctions',
    'Was sagen Anleger zu den Sanktionen?',
    'що сказали експерти про санкції',
    // German nouns.
    'Wie hat die Börse in Frankfurt reagiert?',
    'Was hat der Hausmeister gesagt?',
    'Hat das Parlament zugestimmt?',
  ])('is not made of other words: %s', question => {
    expect(isClaimed(question)).toBe(false);
  });

  it('has the whole name, its particles too', () => {
    expect(unknown('Von der Leyen était présente, n’est-ce pas ?')).toEqual(['Von der Leyen']);
    expect(unknown('Чи була там фон дер Ляєн?')).toEqual(['фон дер Ляєн']);
  });
});
