import { describe, expect, test as it } from 'vitest';
import { commands, recordCommands } from '../../commands/index.ts';
import { declare } from '../../src/discord/declarations.ts';
import type { CommandWords } from '../../src/i18n/commands.ts';
import { en } from '../../src/i18n/en/index.ts';
import { ALL_MESSAGES, messagesFor } from '../../src/i18n/index.ts';
import type { Source } from '../../src/record/types.ts';
import { refuseCommands } from '../support/discord/command-limits.ts';
import { source } from './given.ts';
import { PHRASES } from './phrases.ts';

/** The phrases that are the same as in English because they hold nothing but what is put into them, or a shared word. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  fr: ['quoted', 'cited', 'place', 'itemName', 'span', 'help.options'],
  de: [
    'quoted',
    'telling',
    'cited',
    'place',
    'itemName',
    'span',
    'asserts',
    'playground.apps',
    'playground.bot',
    'playground.optional',
  ],
  uk: ['quoted', 'telling', 'cited', 'place', 'itemName', 'span', 'asserts'],
};

/** The paths of all phrases of a wording but the commands', whose shape the type gives. */
function paths(of: object, within = ''): readonly string[] {
  return Object.entries(of).flatMap(([key, value]) => {
    const path = within + key;
    if (['language', 'locale', 'commands', 'groups'].includes(path)) return [];
    const isTable =
      ['grades', 'takes', 'quietDays', 'needs', 'whys', 'mends', 'buttons'].includes(key) || Array.isArray(value);
    return typeof value === 'object' && !isTable ? paths(value as object, `${path}.`) : [path];
  });
}

const table = Object.entries(PHRASES);

describe('the table of phrases', () => {
  it('holds every phrase there is', () => {
    expect(Object.keys(PHRASES).toSorted()).toEqual(paths(en).toSorted());
  });
});

describe.each(ALL_MESSAGES.map(w => [w.language, w] as const))('%s', (language, w) => {
  it.each(table)('%s is said, with what is put into it, and cleanly spaced', (_, [say, ...holds]) => {
    const said = say(w);
    expect(said.trim()).not.toBe('');
    for (const part of holds) expect(said).toContain(part);
    expect(said).not.toMatch(/ {2}|\s$|undefined|\[object|NaN/);
    expect(said).not.toMatch(/(?<!\.)\.\.(?!\.)/);
  });

  it('begins every refusal with the same words', () => {
    const start = {
      en: 'Not in the record: ',
      fr: 'Ne figure pas au dossier\u00a0: ',
      de: 'Nicht in der Sammlung: ',
      uk: 'Немає в реєстрі: ',
    }[language];
    for (const refusal of [w.notInRecord('x'), w.noOfficial('x'), w.silent('x', ['y'])])
      expect(refusal.startsWith(start)).toBe(true);
  });

  it('ends what is missing as one sentence, once', () => {
    expect(w.notInRecord('x')).toMatch(/x\.$/);
    expect(w.notInRecord('x.')).toMatch(/x\.$/);
    expect(w.notInRecord('x?')).toMatch(/x\?$/);
  });
});

describe.each(ALL_MESSAGES.filter(w => w !== en).map(w => [w.language, w] as const))(
  '%s beside English',
  (language, w) => {
    it('says every phrase in its own words', () => {
      const same = table.filter(([, [say]]) => say(w) === say(en)).map(([path]) => path);
      expect(same).toEqual(SAME[language]);
    });

    it('leaves the cue and the words of the record as they are printed', () => {
      expect(w.quoted('We have to prove it')).toBe('“We have to prove it”');
      expect(w.said('cautioned', 'in Jamaica', 'WHEN')).not.toContain('cautioned');
    });

    it('names each command, option and description for Discord, within its limits', () => {
      for (const command of commands) {
        const words: CommandWords<string> = w.commands[command.name];
        const names = Object.keys(command.options).map(name => words.optionNames?.[name] ?? '');
        expect(new Set(names).size).toBe(names.length);
        for (const name of [words.name ?? '', ...names]) {
          expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
          expect(name).toBe(name.toLocaleLowerCase(language));
        }
        for (const about of [words.about, ...Object.values(words.options)])
          expect(about.length).toBeLessThanOrEqual(100);
      }
      const menus = commands.filter(c => c.message !== undefined).map(c => w.commands[c.name].menu);
      for (const menu of menus) expect(menu).toMatch(/^\p{Lu}.{0,31}$/u);
      const own = commands.map(c => w.commands[c.name].name);
      expect(new Set(own).size).toBe(commands.length);
    });

    it('tells flags’ defaults', () => {
      const no = { fr: 'par défaut\u00a0: non', de: 'Standard: nein', uk: 'типово: ні', en: '' }[language];
      for (const command of recordCommands)
        expect(Object.entries(w.commands[command.name].options).find(([key]) => key === 'private')?.[1]).toContain(no);
    });

    it('shows a command and an option as declared and as Discord shows them here', () => {
      expect(w.help.about('quote')).toContain(`(/${w.commands.quote.name})`);
      expect(w.help.about('gone')).toMatch(/\/gone$/);
      expect(w.missing('country')).toContain(`country (${w.commands.position.optionNames?.country})`);
      expect(w.help.option('topic', 'X', 'Y', false)).toContain(`topic – ${w.commands.quote.optionNames?.topic} (`);
    });
  },
);

describe('Discord', () => {
  it('takes every command in all languages', () => {
    expect(refuseCommands(declare(commands))).toBeUndefined();
  });
});

describe('the language of a source', () => {
  const printed = (language: string): Source => ({ ...source, language });
  const at = { part: 'paragraph', number: 12 } as const;
  it.each([
    ['en', 'en', 'AFP, 27 March 2025, paragraph 12'],
    ['en', 'en-GB', 'AFP, 27 March 2025, paragraph 12'],
    ['en', 'fr', 'AFP (in French), 27 March 2025, paragraph 12'],
    ['fr', 'en', 'AFP (en anglais), 27 mars 2025, paragraphe 12'],
    ['fr', 'fr-FR', 'AFP (en français), 27 mars 2025, paragraphe 12'],
    ['de', 'en', 'AFP (auf Englisch), 27. März 2025, Absatz 12'],
    ['de', 'uk', 'AFP (auf Ukrainisch), 27. März 2025, Absatz 12'],
    ['uk', 'en-US', 'AFP (мова: англійська), 27 березня 2025 року, абзац 12'],
  ])('in %s, printed in %s: %s', (locale, language, cited) => {
    expect(messagesFor(locale).citation(printed(language), at)).toBe(cited);
    const work = messagesFor(locale).cite.work('AFP', undefined, undefined, 'DAY', at, language);
    expect(work.split(', ')[0]).toBe(cited.split(', ')[0]);
  });
});

describe('the wording for a locale', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['de', 'de'],
    ['uk', 'uk'],
    ['en-US', 'en'],
    ['ja', 'en'],
    [undefined, 'en'],
  ])('%s: %s', (locale, language) => {
    expect(messagesFor(locale).language).toBe(language);
  });
});
