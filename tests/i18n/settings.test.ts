import { describe, expect, test as it } from 'vitest';
import { commands, recordCommands } from '../../commands/index.ts';
import { defaults } from '../../src/briefings/service/defaults.ts';
import { declare } from '../../src/discord/declarations.ts';
import type { CommandWords } from '../../src/i18n/commands.ts';
import { shownNames } from '../../src/i18n/commands.ts';
import { en } from '../../src/i18n/en/index.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { parseTime } from '../../src/time/dates.ts';
import { zoneOf } from '../../src/time/zones.ts';
import { refuseCommands } from '../support/discord/command-limits.ts';
import { SETTINGS_PHRASES } from './settings-phrases.ts';

const settings = commands.filter(({ needs }) => needs !== undefined);
const each = ALL_MESSAGES.map(w => [w.language, w] as const);
const wordsOf = (w: Messages): readonly (readonly [string, CommandWords<string>])[] =>
  settings.map(s => [s.name, w.commands[s.name]]);

/** Discord shows descriptions cut off at so many characters. */
const ABOUT_MAX = 100;

describe.each(each)('%s', (language, w) => {
  it('describes every command, every option and the group within Discord’s limit', () => {
    for (const [, { about, options }] of wordsOf(w))
      for (const said of [about, ...Object.values(options)]) expect(said.length, said).toBeLessThanOrEqual(ABOUT_MAX);
    expect(w.groups.briefing.about.length).toBeLessThanOrEqual(ABOUT_MAX);
  });

  it('names them as Discord takes names, each once', () => {
    for (const [name, { optionNames }] of wordsOf(w)) {
      const own = Object.keys(w.commands[name as keyof Messages['commands']].options).map(o => optionNames?.[o]);
      const given = own.filter(one => one !== undefined);
      expect(new Set(given).size).toBe(given.length);
      expect(given.length).toBe(w === en ? 0 : own.length);
      for (const one of given) expect(one).toMatch(/^[-_'\p{Ll}\p{N}]{1,32}$/u);
    }
    const names = wordsOf(w).map(([name, words]) => words.name ?? name);
    expect(new Set(names).size).toBe(names.length);
    if (w === en) return;
    for (const name of [...names, w.groups.briefing.name]) expect(name).toMatch(/^[-_'\p{Ll}]{1,32}$/u);
    const top = [...recordCommands.map(c => c.name), 'follow' as const].map(command => w.commands[command].name);
    expect(new Set([...top, w.groups.briefing.name]).size).toBe(top.length + 1);
    expect(language).not.toBe('en');
  });

  it('tells the default of whatever has one', () => {
    const { localTime, quiet } = defaults('en-US');
    const { options } = w.commands['briefing on'];
    expect(options.time).toMatch(new RegExp(`\\([^)]*${localTime}\\)$`));
    expect(options.quiet).toMatch(new RegExp(`\\([^)]*${quiet}\\)$`));
    for (const said of [options.channel, options.timezone, options.topics, options.countries])
      expect(said).toMatch(/\([^)]+\)$/);
    expect(w.commands.follow.options.time).toBe(options.time);
    expect(w.commands.follow.options.timezone).toMatch(/\([^)]+\)$/);
    expect(w.commands.follow.options.stop).toMatch(/\([^)]+\)$/);
  });

  it.each([
    ['the option', w.commands['briefing on'].options.time],
    ['what is no time', w.briefing.badTime('x').slice(w.briefing.badTime('x').indexOf('.') + 1)],
    ['help', w.help.takes.time],
  ])('gives examples of times that are read: %s', (_, said) => {
    const examples = said.match(/\d{1,2}(?:[:.h]\d\d| pm| h\b| Uhr| год)/g) ?? [];
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) expect(parseTime(example), example).toMatch(/^(08:00|08:30|20:00)$/);
  });

  it('gives examples of zones that are read', () => {
    const said = `${w.commands['briefing on'].options.timezone} ${w.commands.follow.options.timezone} ${w.help.takes.zone} ${w.briefing.badZone('x')}`;
    const examples = said.match(/Europe\/\w+|Kyiv|UTC/g) ?? [];
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples) expect(zoneOf(example), example).toBeDefined();
  });

  it('mentions commands by the names that Discord shows', () => {
    const said = Object.values(SETTINGS_PHRASES).map(([say]) => say(w));
    const mentions = said.flatMap(text => [...text.matchAll(/\/(briefing \w+|follow)(?: stop)?(?: \((\/[^)]+)\))?/g)]);
    expect(mentions.length).toBeGreaterThan(6);
    for (const [whole, name = '', local] of mentions) {
      const shown = /\((\/.*)\)/.exec(shownNames(w.commands, w.groups, {}).command(name))?.[1];
      if (whole.includes('/follow stop'))
        expect(local).toBe(shown && `${shown} ${w.commands.follow.optionNames?.stop}`);
      else expect(local, whole).toBe(shown);
    }
  });

  it('names a different step on every button', () => {
    const labels = Object.values(w.briefing.buttons);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(38);
  });
});

describe('Discord', () => {
  it('takes every command about briefings in all languages', () => {
    expect(refuseCommands(declare(settings))).toBeUndefined();
  });
});
