/** Holds the structure of the source: what lives where, and what may import what. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buttons, commands } from '../commands/index.ts';
import { topLevel } from '../src/command.ts';
import { en } from '../src/i18n/en/index.ts';
import { ALL_MESSAGES } from '../src/i18n/index.ts';
import {
  circles,
  importsOf,
  impurities,
  packagesAtStart,
  placesOf,
  type Tree,
  treeOf,
  upwardImports,
} from './support/structure.ts';

/** The places of the source, from the top down: each imports only what stands below it. The order stands here alone. */
const ORDER = [
  'main.ts',
  'cli',
  'app',
  'review',
  'terminal',
  'playground',
  'discord',
  'dispatch',
  'commands',
  'command.ts',
  'briefings',
  'painter',
  'citations',
  'export',
  'render',
  'reply',
  'context.ts',
  'invocation.ts',
  'i18n',
  'options.ts',
  'verify',
  'qa',
  'ingest',
  'dossier',
  'store',
  'search',
  'record',
  'time',
  'text',
  'lib',
];

/** What answers from memory: without client, log, file or clock, so that a test can put any question at any time. */
const PURE =
  /^(commands|src\/(dispatch|reply|render|qa|verify|search|citations|export|record|i18n|text|dossier|briefings\/editions))\/|^src\/(command|context|invocation|options)\.ts$/;
/** Read the record's files, and keep what was read. */
const READERS = ['src/dossier/folder.ts', 'src/dossier/cache.ts', 'src/dossier/load.ts'];

const TREE = treeOf(join(import.meta.dirname, '..'), ['src', 'commands']);
const PATHS = [...TREE.keys()];

/** What a bot reads before it is connected. */
const STARTS = ['src/main.ts', 'src/app/serve.ts'];
/** The packages that this takes. A database's driver, a painter or a parser of YAML costs a tenth of the memory each. */
const PACKAGES_AT_START = [
  '@orama/stemmers/english',
  '@orama/stemmers/ukrainian',
  '@orama/stopwords/english',
  '@orama/stopwords/french',
  '@orama/stopwords/german',
  'discord-api-types/v10',
  'discord.js',
  'dotenv',
  'fastest-levenshtein',
  'minisearch',
  'p-queue',
  'pino',
  'undici',
];

/** The tree with files planted in it. */
const planted = (files: Readonly<Record<string, string>>): Tree => new Map([...TREE, ...Object.entries(files)]);

describe('the house', () => {
  it('has the places of the order, and no others', () => {
    expect(placesOf(TREE)).toEqual(ORDER.toSorted());
  });

  it('has imports that run downward only', () => {
    expect(upwardImports(TREE, ORDER)).toEqual([]);
  });

  it('has no circle of files', () => {
    expect(circles(TREE)).toEqual([]);
  });

  it.each(PATHS.filter(path => PURE.test(path) && !READERS.includes(path)))('%s is pure', path => {
    expect(impurities(TREE, path)).toEqual([]);
  });

  it('reads the packages that a connected bot needs, and others when they are', () => {
    expect(packagesAtStart(TREE, STARTS)).toEqual(PACKAGES_AT_START);
  });

  it('has commands that import no renderer: they select and name', () => {
    const rendering = PATHS.filter(path => path.startsWith('commands/'))
      .flatMap(path => importsOf(TREE, path))
      .filter(({ to }) => to.startsWith('src/render/'));
    expect(rendering).toEqual([]);
  });

  it('names a language only where words in it live', () => {
    const lexicons =
      /^src\/(i18n|qa\/lexicon|ingest\/[a-z]+\/lexicon)\/|^src\/(search\/stemming|time\/date-words)\.ts$/;
    // The languages that the record's own names and labels are written in, and Discord's locales with their time zones.
    const lists = ['src/record/types.ts', 'src/time/zones.ts'];
    const naming = PATHS.filter(path => !lexicons.test(path) && !lists.includes(path)).filter(path =>
      namesLanguage(TREE.get(path) ?? ''),
    );
    expect(naming).toEqual([]);
  });
});

/** Whether code compares with a language's tag, or has a table by languages. */
function namesLanguage(text: string): boolean {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return /'(fr|de|uk|en-GB)'|[{,]\s*(fr|de|uk):/.test(code) || /\blanguage\b[^;\n]*'en'/.test(code);
}

describe('a planted fault is found', () => {
  it('a folder that nobody put into the order', () => {
    expect(placesOf(planted({ 'src/helpers/a.ts': '' }))).not.toEqual(ORDER.toSorted());
  });

  it('a file that stands loose', () => {
    expect(placesOf(planted({ 'src/helpers.ts': '' }))).not.toEqual(ORDER.toSorted());
  });

  it.each([
    ["import { run } from '../app/run.ts';"],
    ["import type { World } from '../app/process.ts';"],
    ["import {\n  type World,\n  run,\n} from '../app/run.ts';"],
    ["export { run } from '../app/run.ts';"],
    ["const run = () => import('../app/run.ts');"],
  ])('an import that runs upward: %s', text => {
    expect(upwardImports(planted({ 'src/lib/planted.ts': text }), ORDER)).toHaveLength(1);
  });

  it('a circle, of two files and of three, by types too', () => {
    const two = planted({
      'src/lib/a.ts': "import { b } from './b.ts';",
      'src/lib/b.ts': "import type { A } from './a.ts';",
    });
    expect(circles(two)).toEqual(['src/lib/a.ts → src/lib/b.ts → src/lib/a.ts']);
    const three = planted({
      'src/lib/a.ts': "import { b } from './b.ts';",
      'src/lib/b.ts': "export { c } from './c.ts';",
      'src/lib/c.ts': "import { a } from './a.ts';",
    });
    expect(circles(three)).toHaveLength(1);
  });

  it.each([
    ["import { readFileSync } from 'node:fs';"],
    ["import { REST } from 'discord.js';"],
    ["import { pino } from 'pino';"],
    ['export const now = () => Date.now();'],
    ['export const now = () => new Date();'],
    ["export const home = () => process.env['HOME'];"],
  ])('a file that isn’t pure: %s', text => {
    expect(impurities(planted({ 'src/text/planted.ts': text }), 'src/text/planted.ts')).toHaveLength(1);
  });

  it('a package that is read at the start, by way of another file', () => {
    const tree = planted({
      'src/lib/planted.ts': "import { Kysely } from 'kysely';\nimport type { Pool } from 'pg';",
      'src/lib/lazy.ts': `${TREE.get('src/lib/lazy.ts') ?? ''}\nexport { a } from './planted.ts';`,
    });
    expect(packagesAtStart(tree, STARTS)).toEqual([...PACKAGES_AT_START, 'kysely'].toSorted());
  });

  it.each([
    ["if (language === 'de') words.join();"],
    ["const THAT = { en: 'that', fr: 'que', de: 'dass' };"],
    ["const isEnglish = u.language === 'en' ? 1 : 0;"],
  ])('a language named outside: %s', text => {
    expect(namesLanguage(text)).toBe(true);
  });
});

describe('the commands', () => {
  it('are one list, what only buttons ask for another, and every file of the folder is in one of them', () => {
    const names = PATHS.filter(path => path.startsWith('commands/'))
      .map(path => path.replace(/^commands\/|\.ts$/g, ''))
      .filter(name => name !== 'index');
    expect([...commands, ...buttons].map(({ name }) => name.replace(' ', '/')).toSorted()).toEqual(names.toSorted());
  });

  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))(
    'have words in %s for every command and option, within Discord’s 100 characters',
    (_, w) => {
      for (const { name, options } of commands) {
        const said = w.commands[name];
        expect(Object.keys(said.options).toSorted()).toEqual(Object.keys(options).toSorted());
        for (const words of [said.about, ...Object.values(said.options)]) expect(words.length).toBeLessThanOrEqual(100);
      }
    },
  );

  it('tell their defaults in their descriptions', () => {
    for (const { name, options } of commands)
      for (const [option, declared] of Object.entries(options).filter(([, o]) => o.kind === 'flag'))
        expect(Object.entries(en.commands[name].options).find(([key]) => key === option)?.[1]).toContain(
          `default: ${declared.kind === 'flag' && declared.default ? 'yes' : 'no'}`,
        );
  });

  it('share places and permission within a group, as Discord has them', () => {
    for (const { members } of topLevel(commands))
      for (const { places, permission } of members)
        expect({ places, permission }).toEqual({ places: members[0].places, permission: members[0].permission });
  });
});

describe('the messages', () => {
  /** Phrases of English that no code outside `i18n` names. */
  function unusedPhrases(code: string): readonly string[] {
    const keys = Object.entries(en).flatMap(([key, of]: [string, unknown]) =>
      typeof of === 'object' && of !== null && key !== 'commands' ? [key, ...Object.keys(of)] : [key],
    );
    return keys.filter(key => !new RegExp(`[.\\[{ ]${key}\\b`).test(code));
  }
  const code = PATHS.filter(path => !path.startsWith('src/i18n/'))
    .map(path => TREE.get(path))
    .join('\n');

  it('have no phrase that nothing uses', () => {
    expect(unusedPhrases(code)).toEqual([]);
  });

  it('a phrase that nothing uses is found', () => {
    expect(unusedPhrases(code.replaceAll('pastTheEnd', ''))).toEqual(['pastTheEnd']);
  });
});
