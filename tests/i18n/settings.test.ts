import { describe, expect, test as it } from 'vitest';
import { families, settings } from '../../commands/index.ts';
import { defaults } from '../../src/briefings/service/defaults.ts';
import { declareSettings } from '../../src/discord/declarations.ts';
import { commandName } from '../../src/i18n/command-names.ts';
import type { CommandWords } from '../../src/i18n/en/commands.ts';
import { en } from '../../src/i18n/en/index.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { parseTime } from '../../src/time/dates.ts';
import { zoneOf } from '../../src/time/zones.ts';
import { refuseCommands } from '../support/discord/command-limits.ts';
import { SETTINGS_PHRASES } from './settings-phrases.ts';

const each = ALL_MESSAGES.map(w => [w.language, w] as const);
const wordsOf = (w: Messages): readonly (readonly [string, CommandWords<string>])[] =>
  settings.map(s => [s.name, w.settings[s.name]]);

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
      const own = Object.keys(w.settings[name as keyof Messages['settings']].options).map(o => optionNames?.[o]);
      const given = own.filter(one => one !== undefined);
      expect(new Set(given).size).toBe(given.length);
      expect(given.length).toBe(w === en ? 0 : own.length);
      for (const one of given) expect(one).toMatch(/^[-_'\p{Ll}\p{N}]{1,32}$/u);
    }
    const names = wordsOf(w).map(([name, words]) => words.name ?? name);
    expect(new Set(names).size).toBe(names.length);
    if (w === en) return;
    for (const name of [...names, w.groups.briefing.name]) expect(name).toMatch(/^[-_'\p{Ll}]{1,32}$/u);
    expect(ALL_MESSAGES.flatMap(other => Object.values(other.commands).map(c => c.name))).not.toContain(
      w.settings.follow.name,
    );
    expect(language).not.toBe('en');
  });

  it('tells the default of whatever has one', () => {
    const { localTime, quiet } = defaults('en-US');
    const { options } = w.settings['briefing on'];
    expect(options.time).toMatch(new RegExp(`\\([^)]*${localTime}\\)$`));
    expect(options.quiet).toMatch(new RegExp(`\\([^)]*${quiet}\\)$`));
    for (const said of [options.channel, options.timezone, options.topics, options.countries])
      expect(said).toMatch(/\([^)]+\)$/);
    expect(w.settings.follow.options.time).toBe(options.time);
    expect(w.settings.follow.options.timezone).toMatch(/\([^)]+\)$/);
    expect(w.settings.follow.options.stop).toMatch(/\([^)]+\)$/);
  });

  it.each([
    ['the option', w.settings['briefing on'].options.time],
    ['what is no time', w.briefing.badTime('x').slice(w.briefing.badTime('x').indexOf('.') + 1)],
    ['help', w.help.takes.time],
  ])('gives examples of times that are read: %s', (_, said) => {
    const examples = said.match(/\d{1,2}(?:[:.h]\d\d| pm| h\b| Uhr| год)/g) ?? [];
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) expect(parseTime(example), example).toMatch(/^(08:00|08:30|20:00)$/);
  });

  it('gives examples of zones that are read', () => {
    const said = `${w.settings['briefing on'].options.timezone} ${w.settings.follow.options.timezone} ${w.help.takes.zone} ${w.briefing.badZone('x')}`;
    const examples = said.match(/Europe\/\w+|Kyiv|UTC/g) ?? [];
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples) expect(zoneOf(example), example).toBeDefined();
  });

  it('mentions commands by the names that Discord shows', () => {
    const said = Object.values(SETTINGS_PHRASES).map(([say]) => say(w));
    const mentions = said.flatMap(text => [...text.matchAll(/\/(briefing \w+|follow)(?: stop)?(?: \((\/[^)]+)\))?/g)]);
    expect(mentions.length).toBeGreaterThan(6);
    for (const [whole, name = '', local] of mentions) {
      const shown = /\((\/.*)\)/.exec(commandName(name, w))?.[1];
      if (whole.includes('/follow stop'))
        expect(local).toBe(shown && `${shown} ${w.settings.follow.optionNames?.stop}`);
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
    expect(refuseCommands(declareSettings(families))).toBeUndefined();
  });
});
