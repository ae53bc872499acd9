import { describe, expect, it } from 'vitest';
import { found, told } from './found.ts';

describe('what is told without marks', () => {
  it.each([
    ['after “that”', 'Ann Bell said that the dam holds.', [['the dam holds', 'Ann Bell']]],
    ['without “that”', 'Ann Bell said in a statement the dam holds.', [['the dam holds', 'Ann Bell']]],
    ['to somebody', 'Ann Bell told reporters on Friday the dam holds.', [['the dam holds', 'Ann Bell']]],
    ['as a question', 'Ann Bell asked whether the dam holds.', [['whether the dam holds', 'Ann Bell']]],
    ['before its cue', 'The dam holds, Ann Bell said on Friday.', [['The dam holds', 'Ann Bell']]],
    ['on both sides of its cue', 'The dam, she said, holds.', [['holds', '<she>']].slice(1)],
    [
      'around its cue',
      'The dam holds, Ann Bell said, and it will hold.',
      [
        ['The dam holds', 'Ann Bell'],
        ['and it will hold', 'Ann Bell'],
      ],
    ],
    ['according to somebody', 'The dam holds, according to Ann Bell.', [['The dam holds', 'Ann Bell']]],
    ['according to somebody first', 'According to Ann Bell, the dam holds.', [['the dam holds', 'Ann Bell']]],
    ['as what somebody will do', 'Ann Bell promised to mend the dam.', [['to mend the dam', 'Ann Bell']]],
    ['as what somebody is blamed for', 'Ann Bell accused Rover of sleeping.', [['Rover of sleeping', 'Ann Bell']]],
    [
      'twice by one speaker',
      'Ann Bell said the dam holds and added that it will last.',
      [
        ['the dam holds', 'Ann Bell'],
        ['it will last', 'Ann Bell'],
      ],
    ],
    ['up to what the reporter adds', 'Ann Bell said the dam holds, but it fell.', [['the dam holds', 'Ann Bell']]],
    [
      'in a clause before the main one',
      'After Ann Bell said that the dam holds, it fell.',
      [['the dam holds', 'Ann Bell']],
    ],
    [
      'with words in marks',
      'Ann Bell said the dam was “as safe as ever”.',
      [['the dam was “as safe as ever”', 'Ann Bell']],
    ],
  ] as const)('is found %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['“The dam holds,” Ann Bell said.'],
    ['Ann Bell said: “The dam holds.”'],
    ['Ann Bell walked to the dam.'],
    ['After the talks, Ann Bell rose.'],
  ])('is nothing where all is in marks or nothing is said: %s', text => {
    expect(told(text)).toEqual([]);
  });

  it('has the verb as printed, and its base form', () => {
    const [first] = found('Ann Bell has told reporters the dam holds.').attributions;
    expect([first?.cue, first?.lemma]).toEqual(['told reporters', 'tell']);
  });

  it('is what denied, accused and claimed sides are found by', () => {
    const lines = [
      'Freedonia accused Sylvania of breaking the truce.',
      'Sylvania denied it had fired, and Sylvania claims the truce holds.',
    ];
    expect(found(...lines).attributions.map(({ lemma }) => lemma)).toEqual(['accuse', 'deny', 'claim']);
  });
});
