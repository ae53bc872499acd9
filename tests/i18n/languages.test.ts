/** What a language needs: its folder, its word in the list of languages, its line in the index. No other file names one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import { LANGUAGES } from '../../src/record/types.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Files outside the messages that name languages, with the reason. */
const NAMING: readonly (readonly [RegExp, string])[] = [
  [/^src\/i18n\//, 'the messages'],
  [/^src\/record\/types\.ts$/, 'the list'],
  [/^src\/(qa\/|search\/stemming\.ts$|time\/dates\.ts$)/, 'lexicons: they read what members write'],
  [/^src\/time\/zones\.ts$/, 'Discord’s locales, most of which aren’t ours'],
  [/^src\/search\/countries\.ts$/, '"uk", which is a country there'],
];

const CODE = `(?:${LANGUAGES.join('|')})`;
/** A code or a locale as a string, as a key, as a property, or a folder of the messages. */
const NAMES = new RegExp(`(['"\`])${CODE}(?:-[A-Z]{2})?\\1|[{,]\\s*${CODE}\\s*:|\\.${CODE}\\b|i18n/${CODE}/`, 'g');

const named = (text: string): readonly string[] =>
  text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g, '').match(NAMES) ?? [];

const files = ['src', 'commands'].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => join(folder, path)),
);

describe('a language', () => {
  it('is named by no file that doesn’t have to', () => {
    for (const file of files.filter(one => !NAMING.some(([path]) => path.test(one))))
      expect(named(readFileSync(join(ROOT, file), 'utf8')), file).toEqual([]);
  });

  it('is found where it’s named', () => {
    expect(
      named("const a = 'fr'; const b = { de: 1, en: 2 }; c.uk; import '../i18n/fr/index.ts'; d('en-GB');"),
    ).toHaveLength(6);
    expect(named("/** 'fr' */ const off = enable(den, 'no', 'en route'); // 'de'")).toEqual([]);
  });

  it('has a folder with the files of all others', () => {
    const [first, ...rest] = LANGUAGES.map(one => readdirSync(join(ROOT, 'src', 'i18n', one)).toSorted());
    for (const other of rest) expect(other).toEqual(first);
  });
});
