import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/verify/spans.ts';
import { dossier } from '../support/record.ts';

/** The spans of a text, each after the name that the text gives it. */
const found = (text: string): readonly string[] =>
  readMessage(text, dossier).spans.map(({ text: words, claimant }) => `${claimant?.name ?? '?'}: ${words}`);

describe('spans are what stands between quotation marks', () => {
  it.each([
    ['English', '“one two” and "three four"', ['?: one two', '?: three four']],
    ['French', 'Il a parlé de « one two », puis de «three»', ['?: one two', '?: three']],
    ['German', 'Er sprach von „one two“ und »three«', ['?: one two', '?: three']],
    ['single', "a ‘one two’, and 'three four'", ['?: one two', '?: three four']],
    ['apostrophes aren’t marks', 'we don’t need the allies’ army', ['?: we don’t need the allies’ army']],
    ['an unclosed one', 'he said “one two', ['?: one two']],
    ['repeated', '“one two” “one two”', ['?: one two']],
    ['no marks', 'one two three', ['?: one two three']],
    ['no words', '“…”', []],
  ])('%s', (_what, text, spans) => {
    expect(found(text)).toEqual(spans);
  });
});

describe('who is named', () => {
  it.each([
    ['a colon', 'Zelensky: “one two”', 'Volodymyr Zelensky'],
    ['a dash after', '“one two” — Zelensky', 'Volodymyr Zelensky'],
    ['a hyphen after', '"one two" - Emmanuel Macron, Paris', 'Emmanuel Macron'],
    ['brackets', '“one two” (Scholz)', 'Olaf Scholz'],
    ['said X', '“one two,” said Macron.', 'Emmanuel Macron'],
    ['X said', '“one two,” Prime Minister Keir Starmer said on Thursday.', 'Keir Starmer'],
    ['X told Y', 'Macron told Zelensky: “one two”', 'Emmanuel Macron'],
    [
      'X told Y, the sentence before naming Z',
      'Scholz was there. Macron told Zelensky that “one two”',
      'Emmanuel Macron',
    ],
    ['whoever is quoted by another', 'Zelensky quoted Macron: “one two”', 'Emmanuel Macron'],
    ['an office', 'The German chancellor called it a “one two”', 'Olaf Scholz'],
    ['French', 'Selon Macron, « one two »', 'Emmanuel Macron'],
    ['French, after', '« one two », a déclaré Emmanuel Macron jeudi', 'Emmanuel Macron'],
    ['German', 'Bundeskanzler Scholz nannte es „one two“', 'Olaf Scholz'],
    ['German, inverted', '„one two“, sagte Starmer', 'Keir Starmer'],
    ['Ukrainian', 'Зеленський заявив: «one two»', 'Volodymyr Zelensky'],
    ['Ukrainian, after', '«one two», – сказав Макрон', 'Emmanuel Macron'],
    ['somebody unknown below', '“one two” — Vladimir Putin', 'Vladimir Putin'],
    ['somebody unknown before', 'Putin: “one two”', 'Putin'],
    ['unmarked, a colon', 'Zelensky: one two', 'Volodymyr Zelensky'],
    ['unmarked, a dash', 'one two three — Macron', 'Emmanuel Macron'],
    ['unmarked, a comma', 'one two three, said Macron', 'Emmanuel Macron'],
    ['unmarked, a lead', 'Macron said that one two', 'Emmanuel Macron'],
  ])('%s', (_what, text, name) => {
    const [span, ...others] = readMessage(text, dossier).spans;
    expect([span?.claimant?.name, others.length]).toEqual([name, 0]);
    expect(span?.text).toMatch(/^one two(?: three)?,?$/);
  });

  it.each([
    ['a bystander', 'I like how Macron handled this “one two”'],
    ['a label', 'Breaking: “one two”'],
    ['an outlet', 'AFP: “one two”'],
    ['another outlet', '“one two” — Reuters'],
    ['a dash that goes on', '“one two” — what a thing to say'],
    ['nobody', 'He said “one two”'],
  ])('nobody: %s', (_what, text) => {
    expect(readMessage(text, dossier).spans.map(s => s.claimant)).toEqual([undefined]);
  });

  it.each([
    ['“A1 b,” Zelensky said. “C d.”', ['Volodymyr Zelensky', 'Volodymyr Zelensky']],
    ['Macron said “a b” and Zelensky said “c d”', ['Emmanuel Macron', 'Volodymyr Zelensky']],
    ['“a b” — Starmer “c d” — Scholz', ['Keir Starmer', 'Olaf Scholz']],
    ['Macron: “a b” Zelensky: “c d”', ['Emmanuel Macron', 'Volodymyr Zelensky']],
    ['“a b,” said Macron. Zelensky answered: “c d”', ['Emmanuel Macron', 'Volodymyr Zelensky']],
    ['“a b” Zelensky: “c d”', [undefined, 'Volodymyr Zelensky']],
  ])('of several: %s', (text, names) => {
    expect(readMessage(text, dossier).spans.map(s => s.claimant?.name)).toEqual(names);
  });

  it('a country may stand for its speaker', () => {
    expect(readMessage('France: “one two”', dossier).spans[0]?.claimant).toMatchObject({ party: { id: 'france' } });
  });
});
