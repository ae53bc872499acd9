import { describe, expect, it } from 'vitest';
import { found, spoken } from './found.ts';

/** Words of the paragraphs with how sure their speaker is. */
function certainties(...lines: readonly string[]) {
  return found(...lines)
    .attributions.filter(({ kind }) => kind === 'direct')
    .map(({ certainty, speaker }) => [speaker?.name ?? `<${speaker?.printed}>`, certainty]);
}

describe('the subject of a verb of speech is found', () => {
  it.each([
    [
      'beside a passage that is no title',
      'Dams are “our last resort” and “stop all floods,” Ann Bell, the former governor of Oz, proclaimed.',
      'stop all floods,',
      'Ann Bell',
    ],
    [
      'behind the title of a book',
      'Ann Bell, the author of “Tides,” about the sea, said it was “a quiet morning” there.',
      'a quiet morning',
      'Ann Bell',
    ],
    [
      'over “whose”',
      'Ann Bell, an adviser whose firm was hired by the council, said she would be “shocked to hear it”.',
      'shocked to hear it',
      'Ann Bell',
    ],
    [
      'before the object of a participle',
      'Ann Bell came. Voters backing Jan Novak announced “a different era”.',
      'a different era',
      '<Voters>',
    ],
    [
      'before a clause that tells when',
      'Last month, when I asked Jan Novak if he would go, he looked up, furrowed his brow and said, “I go with you now!”',
      'I go with you now!',
      'Jan Novak',
    ],
    [
      'behind an office and a title',
      'Speaker of the House Rep. Ann Bell said “it holds well today”.',
      'it holds well today',
      'Ann Bell',
    ],
    [
      'but not for whom somebody speaks',
      'A spokesman for President Ann Bell said “it holds well today”.',
      'it holds well today',
      '<A spokesman for President Ann Bell>',
    ],
    ['with a name in -s behind a passage', '“We go,” Bells said. “We stay,” Novak said.', 'We go,', 'Bells'],
  ])('%s', (_, text, words, speaker) => {
    expect(spoken(text)).toContainEqual([words, speaker]);
  });

  it.each([
    ['Ann Bell slammed Jan Novak as distant for suggesting that voters “cling to boats”, and left.'],
    ['Ann Bell accused Jan Novak of saying that voters “cling to boats”.'],
    ['Ann Bell has thanked Jan Novak for saying that voters “cling to boats”.'],
  ])('in whoever is blamed or thanked for it, and isn’t sure: %s', text => {
    expect(certainties(text)).toEqual([['Jan Novak', 'likely']]);
  });

  it('but in whoever apologizes, for nobody else is blamed', () => {
    expect(certainties('Ann Bell apologized to all in Oz for saying “they cling to boats”.')).toEqual([
      ['Ann Bell', 'sure'],
    ]);
  });
});

describe('whose word it is', () => {
  it('is told by a claim with its owner', () => {
    expect(
      spoken('Ann Bell blamed the press for making an issue of Jan Novak’s claim that the mayor “drowned the town”.'),
    ).toEqual([['drowned the town', 'Jan Novak']]);
    expect(spoken('Ann Bell said Jan Novak’s claim that the mayor “drowned the town” was wrong.')).toEqual([
      ['drowned the town', 'Ann Bell'],
    ]);
  });

  it.each([
    ['Among Jan Novak’s suggestions was “a list of all the dams”, TASS said.'],
    ['One of Jan Novak’s demands was “a list of all the dams”, the Oz Times wrote.'],
    ['Jan Novak spoke. Among his conditions, the RIA agency reported, was “a list of all the dams”.'],
    ['“a list of all the dams,” Reuters reported, citing Jan Novak.'],
    ['“A list of all the dams,” the Oz Times wrote, quoting Jan Novak.'],
  ])('is not the outlet’s that carries it, and isn’t sure: %s', text => {
    const told = certainties(text);
    expect(told.map(([name]) => name)).toEqual(['Jan Novak']);
    expect(told).not.toContainEqual(['Jan Novak', 'sure']);
  });

  it('is the outlet’s that judges somebody’s demands', () => {
    expect(spoken('Jan Novak’s demands are “a farce of sorts”, the Oz Times wrote.')).toEqual([
      ['a farce of sorts', 'Oz Times'],
    ]);
  });

  it('is a country’s body’s whose label it is', () => {
    expect(certainties('Germany’s foreign ministry: “We go on as we did.”')).toEqual([
      ['Germany’s foreign ministry', 'check'],
    ]);
    expect(spoken('You may see an Ozian administration defending that “the dam can hold”.')).toEqual([
      ['the dam can hold', '<an Ozian administration>'],
    ]);
  });
});

describe('a passage without a cue', () => {
  it('in a sentence on somebody else needn’t go on with who spoke', () => {
    expect(
      certainties('“We go,” Ann Bell said. Her friends now make jokes on sending boats “to ensure a free vote”.'),
    ).toEqual([
      ['Ann Bell', 'sure'],
      ['Ann Bell', 'check'],
    ]);
    expect(certainties('“We go,” Ann Bell said. The dam is there “to ensure a free vote”.')).toEqual([
      ['Ann Bell', 'sure'],
      ['Ann Bell', 'sure'],
    ]);
  });

  it('is of the people whom a colon has speak', () => {
    expect(
      spoken('“We go,” Ann Bell said. At the talk the first three questioners ranged from calm to hostile: “Why now?”'),
    ).toEqual([
      ['We go,', 'Ann Bell'],
      ['Why now?', '<the first three questioners>'],
    ]);
  });
});
