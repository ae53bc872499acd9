import { describe, expect, it } from 'vitest';
import { withoutTakenBack } from '../../src/qa/self-corrections.ts';
import { tokensOf } from '../../src/qa/tokenizer.ts';
import { dossier } from '../support/record.ts';

const left = (message: string): string =>
  withoutTakenBack(tokensOf(message), dossier)
    .map(({ raw }) => raw)
    .join(' ');

describe('a name that its writer takes back', () => {
  it.each([
    ['What did Scholz, sorry, Starmer say?', 'What did Starmer say'],
    ['does putin i mean russia want peace', 'does russia want peace'],
    ['zelensky pense que poutine enfin la russie veut la paix', 'zelensky pense que la russie veut la paix'],
    ['Was sagt Friedrich Merz, äh, Scholz?', 'Was sagt Scholz'],
    ['що сказав Шольц, тобто Стармер?', 'що сказав Стармер'],
    ['What did Starmer, sorry, Sunak say?', 'What did Sunak say'],
  ])('%s', (message, rest) => {
    expect(left(message)).toBe(rest);
  });

  it.each([
    'sorry, what did Starmer say?',
    'What did Starmer say, sorry?',
    'I am sorry Macron is late',
    'Macron a enfin parlé à Trump',
  ])('is none in: %s', message => {
    expect(withoutTakenBack(tokensOf(message), dossier)).toHaveLength(tokensOf(message).length);
  });
});
