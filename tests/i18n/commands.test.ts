import { describe, expect, test as it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { defaults } from '../../src/briefings/service/defaults.ts';
import { declare } from '../../src/discord/declarations.ts';
import { type CommandWords, shownNames } from '../../src/i18n/commands.ts';
import { ALL_MESSAGES, MAIN_MESSAGES } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { parseTime } from '../../src/time/clock.ts';
import { zonesOf } from '../../src/time/zones.ts';
import { refuseCommands } from '../support/discord/command-limits.ts';
import { sayings } from './phrases.ts';

const each = ALL_MESSAGES.map(w => [w.language, w] as const);
const wordsOf = (w: Messages): readonly (readonly [string, CommandWords])[] => Object.entries(w.commands);
/** Commands and groups as they stand at the top of Discord's menu. */
const topNames = (w: Messages): readonly string[] => [
  ...wordsOf(w)
    .filter(([name]) => !name.includes(' '))
    .map(([name, words]) => words.name ?? name),
  ...Object.entries(w.groups).map(([name, words]) => words.name ?? name),
];

/** Discord shows descriptions cut off at so many characters. */
const ABOUT_MAX = 100;
const NAME = /^[-_'\p{Ll}\p{N}]{1,32}$/u;

describe.each(each)('%s', (_, w) => {
  it('has words for the declared commands and no others', () => {
    const declared = commands.map(({ name }) => name);
    expect(Object.keys(w.commands).toSorted()).toEqual(declared.toSorted());
  });

  it('describes every command, every option and the groups within Discord’s limit', () => {
    const all = [
      ...Object.values<CommandWords>(w.commands),
      ...Object.values(w.groups).map(({ about }) => ({ about, options: {} })),
    ];
    for (const { about, options } of all)
      for (const said of [about, ...Object.values(options)]) expect(said.length, said).toBeLessThanOrEqual(ABOUT_MAX);
  });

  it('names them as Discord takes names, each once', () => {
    for (const [, { options, optionNames }] of wordsOf(w)) {
      const own = Object.keys(options).map(option => optionNames?.[option] ?? option);
      expect(new Set(own).size).toBe(own.length);
      for (const name of own) expect(name).toMatch(NAME);
    }
    for (const names of [
      topNames(w),
      wordsOf(w).flatMap(([name, words]) => (name.includes(' ') ? [words.name ?? name] : [])),
    ])
      expect(new Set(names).size).toBe(names.length);
    for (const name of topNames(w)) expect(name).toMatch(NAME);
    for (const { menu } of Object.values<CommandWords>(w.commands))
      if (menu !== undefined) expect(menu).toMatch(/^\p{Lu}.{0,31}$/u);
  });

  it('names the commands of a message’s menu for it, and no others', () => {
    const inMenu = commands.filter(({ message }) => message !== undefined).map(({ name }) => name);
    expect(wordsOf(w).flatMap(([name, { menu }]) => (menu === undefined ? [] : [name]))).toEqual(inMenu);
  });

  it('says the default of whatever has one', () => {
    const { localTime, quiet } = defaults('en-US');
    const { options } = w.commands['briefing on'];
    expect(options.time).toMatch(new RegExp(`\\([^)]*${localTime}\\)$`));
    expect(options.quiet).toMatch(new RegExp(`\\([^)]*${quiet}\\)$`));
    for (const said of [options.channel, options.timezone, options.topics, options.countries])
      expect(said).toMatch(/\([^)]+\)$/);
    expect(w.commands.follow.options.time).toBe(options.time);
    expect(w.commands.follow.options.timezone).toMatch(/\([^)]+\)$/);
    const no = /\S+(?=\)$)/.exec(w.commands.quote.options.private)?.[0] ?? '';
    for (const command of commands)
      for (const [name, option] of Object.entries(command.options)) {
        const said = Object.entries(w.commands[command.name].options).find(([key]) => key === name)?.[1];
        if (option.kind === 'flag' && !option.default)
          expect(said, `${command.name} ${name}`).toMatch(new RegExp(`[(: \u00a0]${no}\\)$`));
      }
  });

  it.each([
    ['the option', w.commands['briefing on'].options.time],
    ['what is no time', w.briefing.badTime('x').slice(w.briefing.badTime('x').indexOf('.') + 1)],
  ])('gives examples of times that are read: %s', (__, said) => {
    const examples = said.match(/\d{1,2}(?:[:.h]\d\d| pm| h\b| Uhr| год)/g) ?? [];
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) expect(parseTime(example), example).toMatch(/^(08:00|08:30|20:00)$/);
  });

  it('gives examples of zones that are read', () => {
    const said = `${w.commands['briefing on'].options.timezone} ${w.commands.follow.options.timezone} ${w.briefing.badZone('x')}`;
    const examples = said.match(/Europe\/\w+|Kyiv|UTC/g) ?? [];
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) expect(zonesOf(example), example).toHaveLength(1);
  });

  it('mentions commands by the names that Discord shows', () => {
    const mentions = sayings().flatMap(saying => [
      ...saying.in(w).matchAll(/\/(briefing \w+|follow|verify)(?: stop:True)?(?: \((\/[^)]+)\))?/g),
    ]);
    expect(mentions.length).toBeGreaterThan(6);
    for (const [whole, name = '', local] of mentions) {
      const shown = /\((\/.*)\)/.exec(shownNames(w.commands, w.groups, {}).command(name))?.[1];
      if (whole.includes('/follow stop:True'))
        expect(local).toBe(shown && `${shown} ${w.commands.follow.optionNames?.stop}:True`);
      else expect(local, whole).toBe(shown);
    }
  });
});

describe.each(ALL_MESSAGES.filter(w => w !== MAIN_MESSAGES).map(w => [w.language, w] as const))('%s', (_, w) => {
  it('shows a command and an option as declared and as Discord shows them here', () => {
    expect(w.help.about('quote')).toContain(`(/${w.commands.quote.name})`);
    expect(w.help.about('gone')).toMatch(/\/gone$/);
    expect(w.briefing.command('briefing on', 'x')).toContain(
      `/briefing on (/${w.groups.briefing.name} ${w.commands['briefing on'].name})`,
    );
    expect(w.missing('country')).toContain(`country (${w.commands.position.optionNames?.country})`);
    expect(w.help.option('topic', 'X', [], false)[0]).toEqual({
      strong: `topic – ${w.commands.quote.optionNames?.topic}`,
    });
  });
});

describe('Discord', () => {
  it('takes every command in all languages', () => {
    expect(refuseCommands(declare(commands))).toBeUndefined();
  });
});
