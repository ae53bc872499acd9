import { describe, expect, test as it } from 'vitest';
import { recordCommands as commands, commands as everyCommand } from '../../commands/index.ts';
import { examplesOf, topLevel } from '../../src/command.ts';
import { declare } from '../../src/discord/declarations.ts';
import { suggest } from '../../src/dispatch/autocomplete.ts';
import { de } from '../../src/i18n/de/index.ts';
import { fr } from '../../src/i18n/fr/index.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { uk } from '../../src/i18n/uk/index.ts';
import { format } from '../../src/invocation.ts';
import { parse } from '../../src/terminal/command-line.ts';
import { ask, context, dossier, pages } from '../support/record.ts';

/** The commands about briefings as help explains them: a group with its subcommands, or one alone. */
const families = topLevel(everyCommand.filter(({ needs }) => needs !== undefined));

const w = context.messages;
const flat = (text: string): string => text.replace(/\n\s*[|!]?\s*/g, ' ');
const whole = (input: Record<string, string>): string =>
  flat(
    pages('help', input)
      .map(p => p.text)
      .join('\n'),
  );

describe('every example', () => {
  const lines = commands.flatMap(c => examplesOf(c).map(format));

  it.each(lines)('%s is read by the terminal and answered by the record', line => {
    const read = parse(line, commands);
    if ('problem' in read) throw new Error(read.problem);
    expect(ask(read.invocation.command, read.invocation.input).kind).toBe('items');
    expect(format(read.invocation)).toBe(line);
  });

  it('is its own', () => {
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('/help', () => {
  it('begins with what the record is and holds', () => {
    const { sentence } = ask('help').page;
    expect(sentence).toMatch(/^Record as of 23 November 2026\. The record holds 17 quotations, 14 statements, /);
    expect(sentence).toContain(`${dossier.disputes.size} disputes from 1 source`);
  });

  it('lists every command with its description and an example that can be pressed', () => {
    const shown = whole({});
    const buttons = pages('help').flatMap(p => p.buttons);
    for (const command of commands) {
      const example = examplesOf(command).map(format)[0] ?? '';
      expect(example).not.toBe('');
      expect(shown).toContain(`/${command.name}: ${w.commands[command.name].about}`);
      expect(shown).toContain(`Example: ${example}`);
      expect(buttons).toContain(example);
      expect(ask('help').press(example).kind).toBe('items');
    }
  });

  it('lists the commands about briefings in a section of their own, with what is kept', () => {
    const shown = whole({});
    const section = shown.slice(shown.indexOf(w.briefing.helpTitle));
    for (const { name, needs } of everyCommand)
      if (needs !== undefined) expect(section).toContain(`/${name}: ${w.commands[name].about}`);
    expect(section).toContain(w.briefing.stored);
    expect(shown.indexOf(w.help.commands)).toBeLessThan(shown.indexOf(w.briefing.helpTitle));
  });

  it('tells of privacy, of feedback and of quizzes in a sentence each', () => {
    expect(w.help.privacy).toHaveLength(5);
    for (const sentence of w.help.privacy) {
      expect(sentence).toMatch(/^[^.]+\.$/);
      expect(whole({})).toContain(sentence);
    }
  });

  it.each(commands.map(c => [c.name, c] as const))(
    'on /%s: each option, what it takes, whether it’s needed',
    (name, command) => {
      const shown = whole({ command: name });
      const abouts: Readonly<Record<string, string>> = w.commands[name].options;
      for (const [option, { required }] of Object.entries(command.options)) {
        expect(shown).toContain(`${option} (${required ? 'required' : 'optional'}; `);
        expect(shown).toContain(abouts[option]);
      }
      for (const example of examplesOf(command)) expect(shown).toContain(format(example));
    },
  );

  it.each(families.map(f => [f.name, f.members] as const))(
    'on /%s: what each of its commands does, each option and what it takes, and what is kept',
    (name, members) => {
      const group = Object.entries(w.groups).find(([key]) => key === name)?.[1];
      const shown = whole({ command: name });
      if (group) expect(shown).toContain(`/${name}: ${group.about}`);
      const places = members.map(member => shown.indexOf(`/${member.name}`, group ? shown.indexOf(group.about) : 0));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const member of members) {
        const { about, options }: { readonly about: string; readonly options: Readonly<Record<string, string>> } =
          w.commands[member.name];
        expect(shown).toContain(`${about}.`);
        for (const option of Object.keys(options))
          expect(shown).toMatch(new RegExp(`${option} \\(optional; [^)]+\\): `));
        for (const said of Object.values(options)) expect(shown).toContain(said);
      }
      expect(shown).toContain(w.briefing.stored);
    },
  );

  it.each([
    ['briefing', 'briefing'],
    ['/briefing', 'briefing'],
    ['briefing on', 'briefing'],
    ['/Follow', 'follow'],
  ])('%s opens help on /%s', (command, name) => {
    expect(ask('help', { command }).page.title).toBe(`Help on /${name}`);
  });

  it('completes their names, and Discord offers them', () => {
    const help = commands.find(c => c.name === 'help');
    if (!help) throw new Error('there is help');
    expect(suggest(help, 'command', 'br', context)).toEqual([{ name: 'briefing', value: 'briefing' }]);
    const [declaration] = declare([help]);
    expect(declaration).toMatchObject({
      options: [{ choices: topLevel(everyCommand).map(({ name }) => ({ name, value: name })) }, {}],
    });
  });

  it('reads, completes and offers the names of the reader’s language', () => {
    const help = commands.find(c => c.name === 'help');
    if (!help) throw new Error('there is help');
    const [declaration] = declare([help]);
    for (const [messages, own, name] of [
      [uk, 'цитата', 'quote'],
      [uk, 'огляд', 'briefing'],
      [fr, 'citation', 'quote'],
      [de, 'zitat', 'quote'],
    ] as const) {
      const within = { ...context, messages };
      expect(ask('help', { command: own }, 0, within).message).toEqual(
        ask('help', { command: name }, 0, within).message,
      );
      expect(suggest(help, 'command', own.slice(0, 4), within)).toEqual([{ name: own, value: name }]);
      expect(JSON.stringify(declaration)).toContain(`"${messages.locale}":"${own}"`);
    }
    expect(ask('help', { command: 'цитата' }).kind).toBe('problem');
  });

  it.each(ALL_MESSAGES.map(one => [one.language, one] as const))('on what briefings do, in %s', (_, words) => {
    for (const { name, members } of families) {
      const shown = flat(
        pages('help', { command: name }, { ...context, messages: words })
          .map(p => p.text)
          .join('\n'),
      );
      for (const member of members) expect(shown).toContain(words.commands[member.name].about);
    }
  });

  it('defaults are told', () => {
    expect(whole({ command: 'quote' })).toContain(
      'private (optional; yes or no): Only you see the answer (default: no)',
    );
  });

  it('choices and lengths are told from the declaration', () => {
    expect(whole({ command: 'cite' })).toContain(
      'style (required; one of plain, markdown, footnote, bibtex or csl-json)',
    );
    expect(whole({ command: 'quote' })).toContain('about (optional; up to 50 characters)');
  });

  it('on /verify it prints the rules by which a quotation is graded', () => {
    const shown = whole({ command: 'verify' });
    for (const rule of w.verify.rules) expect(shown).toContain(rule);
    expect(whole({ command: 'quote' })).not.toContain(w.verify.rulesTitle);
  });

  it.each(['quote', '/quote', 'QUOTE'])('takes %s', command => {
    expect(ask('help', { command }).page.title).toBe('Help on /quote');
  });

  it('its menu leads to each command', () => {
    expect(ask('help').choices).toEqual(topLevel(everyCommand).map(c => `Help on /${c.name}`));
    expect(ask('help').press('Help on /briefing').press('Help on /follow').page.title).toBe('Help on /follow');
    expect(ask('help').press('Help on /cite').press('Help on /quote').page.title).toBe('Help on /quote');
  });

  it('asked in private, goes on in private', () => {
    const asked = ask('help', { private: true });
    expect(asked.press('/disputed').buttons).toContain('Share with everyone');
    expect(asked.press('Help on /cite').buttons).toContain('Share with everyone');
  });

  it('on a command that there isn’t, says so', () => {
    expect(ask('help', { command: 'weather' })).toMatchObject({
      kind: 'problem',
      page: { sentence: 'There is no command “weather”.' },
    });
  });
});
