import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../src/qa/entity-linking.ts';
import { parseQuestion } from '../../src/qa/parse.ts';
import { tokensOf } from '../../src/qa/tokenizer.ts';
import { mainNames } from '../../src/record/countries.ts';
import type { Language, Party, Person } from '../../src/record/types.ts';
import { ask, dossier } from '../support/record.ts';

interface Name {
  readonly name: string;
  readonly of: Person | Party;
}

const spelt = (of: Person | Party): readonly string[] =>
  of.kind === 'person'
    ? [of.name, ...of.spellings]
    : [of.name, ...Object.values(of.names ?? {}), ...of.aliases, ...(of.iso === undefined ? [] : mainNames(of.iso))];

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const capitalised = (name: string): string => name.replace(/(?<=^|[ -])\p{L}/gu, letter => letter.toUpperCase());

/** Names that are written with capitals throughout; a country's list has them in small letters. */
const names: readonly Name[] = [...dossier.people.values(), ...dossier.parties.values()].flatMap(of =>
  spelt(of)
    .map(name => (isCapital(name) || of.kind === 'person' ? name : capitalised(name)))
    .filter(name => name.length > 3 && !/[.’'\d]/u.test(name))
    .map(name => ({ name, of })),
);
const isCyrillic = ({ name }: Name): boolean => /^[\p{Script=Cyrillic} -]+$/u.test(name);

const VOWEL = 'аеєиіїоуюя';

/** A name's stem as it stands before an ending: the vowel changes in native names alone, not in «Кір». */
const opened = (word: string): string => word.replace(/їв$/u, 'єв').replace(/ів$/u, 'ов').replace(/^дім$/u, 'дом');

const withEndings = (start: string, endings: string): readonly string[] => endings.split(' ').map(end => start + end);

/** The usual cases of one word of a name, by how it ends. */
function declined(word: string, isAdjective: boolean): readonly string[] {
  const [start, last] = [word.slice(0, -1), word.slice(-1)];
  if (word.endsWith('ий')) return withEndings(word.slice(0, -2), 'ого ому им ому');
  if (isAdjective && last === 'а') return withEndings(start, 'ої ій ою ій');
  if (isAdjective && last === 'і') return withEndings(start, 'их им ими их');
  if (word.endsWith('ія')) return withEndings(start, 'ї ї єю ї');
  if (last === 'а') return withEndings(start, 'и і ою і').map(form => form.replace(/к(?=і$)/u, 'ц'));
  if (last === 'ь') return withEndings(start, 'я ю ем і');
  if (word.endsWith('ці') || word.endsWith('ни')) return withEndings(start, 'ям ями ях ям');
  if (last === 'и') return withEndings(start, 'ів ам ами ах');
  // «Ер-Ріяд»
  if (VOWEL.includes(last) || word.length < 3) return [word, word, word, word];
  return withEndings(opened(word), 'а у ом і');
}

/** A name in the genitive, the dative, the instrumental and the locative: of several words, in each the same case. */
function cases(name: string): readonly string[] {
  const words = name.split(/(?<=[ -])/u);
  const forms = words.map((word, i) => declined(word.replace(/[ -]$/u, ''), i < words.length - 1));
  return [0, 1, 2, 3].map(at =>
    forms.map((form, i) => (form[at] ?? '') + (/[ -]$/u.exec(words[i] ?? '')?.[0] ?? '')).join(''),
  );
}

const UKRAINIAN = ['Яка позиція %s?', 'Що відповіли %s?', 'Хто говорив із %s?', 'Що думають у %s?'];

const OTHERS: Readonly<Record<Exclude<Language, 'uk'>, readonly ((name: string) => string)[]>> = {
  en: [name => `What is ${name}'s position?`, name => `What did they say to ${name}?`],
  fr: [name => `Quelle est la position de ${name} ?`, name => `Qu'a dit Starmer à ${name} ?`],
  de: [name => `Was ist ${name}s Haltung?`, name => `Wer sprach mit ${name}?`],
};

const questions: readonly (readonly [question: string, name: Name])[] = names.flatMap((name): [string, Name][] =>
  isCyrillic(name)
    ? cases(name.name).map((form, at) => [(UKRAINIAN[at] ?? '').replace('%s', form), name])
    : Object.values(OTHERS).flatMap(made => made.map((make): [string, Name] => [make(name.name), name])),
);

describe('a name of the record', () => {
  it('is known in every case of every language', () => {
    expect(questions.length).toBeGreaterThan(500);
    for (const [question] of questions) {
      const { unknownNames } = parseQuestion(question, dossier);
      expect(unknownNames, question).toEqual([]);
    }
  });

  it('means whom it means in every case of Ukrainian', () => {
    const ukrainian = questions.filter(([, name]) => isCyrillic(name));
    expect(ukrainian.length).toBeGreaterThan(150);
    for (const [question, { of }] of ukrainian) {
      const words = tokensOf(question).map(({ word }) => word);
      const named = mentionsIn(words, dossier).flatMap(({ entries }) => entries);
      expect(named, question).toContain(of);
    }
  });

  it('is told to be nobody’s neither beside a question', () => {
    const { text } = ask('ask', { question: 'Я студентка з Києва. Де відбувся саміт?' });
    expect(text).not.toContain('Києва»');
  });
});
