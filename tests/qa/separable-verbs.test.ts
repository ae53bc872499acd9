import { describe, expect, it } from 'vitest';
import { withWholeVerbs } from '../../src/qa/separable-verbs.ts';
import { tokensOf } from '../../src/qa/tokenizer.ts';
import { structured } from '../../src/reply/structured.ts';
import { answerNow } from '../support/record.ts';

const KNOWN: ReadonlySet<string> = new Set(['teilnahm', 'stattfand', 'anbot']);
const joined = (text: string): string =>
  withWholeVerbs(tokensOf(text), 'de', word => KNOWN.has(word))
    .map(({ word }) => word)
    .join(' ');

describe('a verb whose prefix stands at the end', () => {
  it.each([
    ['Wer nahm am Gipfel teil?', 'wer teilnahm am gipfel'],
    ['Wo fand der Gipfel statt? Wer bot etwas an?', 'wo stattfand der gipfel wer anbot etwas'],
  ])('is put together: %s', (text, words) => {
    expect(joined(text)).toBe(words);
  });

  it.each(['Was sagte Macron dazu an', 'Wer nahm teil am Gipfel?', 'Ein Teil der Länder nahm es'])(
    'is left where nothing is known by it, or the prefix stands elsewhere: %s',
    text => {
      expect(joined(text)).toBe(
        tokensOf(text)
          .map(({ word }) => word)
          .join(' '),
      );
    },
  );

  it('answers by who took part', () => {
    const { outcome, items } = structured(
      answerNow({ command: 'ask', input: { question: 'Wer nahm am Gipfel teil?' }, page: 0 }),
    );
    expect(outcome).toBe('answer');
    expect(items[0]?.id).toBe('afp-paris/attendance');
  });
});
