import { describe, expect, test as it } from 'vitest';
import { recordCommands as commands, commands as everyCommand } from '../../commands/index.ts';
import { examplesOf, topLevel } from '../../src/command.ts';
import { declare } from '../../src/discord/declarations.ts';
import { suggest } from '../../src/dispatch/autocomplete.ts';
import { ownName } from '../../src/i18n/commands.ts';
import { de } from '../../src/i18n/de/index.ts';
import { fr } from '../../src/i18n/fr/index.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { uk } from '../../src/i18n/uk/index.ts';
import { format } from '../../src/invocation.ts';
import { heightOf } from '../../src/render/measure.ts';
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
    expect(['answer', 'items']).toContain(ask(read.invocation.command, read.invocation.input).kind);
    expect(format(read.invocation)).toBe(line);
  });

  it('is its own', () => {
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('/help', () => {
  it.each(ALL_MESSAGES.map(one => [one.language, one] as const))(
    'in %s says on one phone screen what is covered, what can be asked, how to read it',
    (_, messages) => {
      const within = { ...context, messages };
      const { message, page, buttons } = ask('help', {}, 0, within);
      expect(message.content).toContain('2025');
      const [{ description = '', footer } = {}] = message.embeds;
      const brief = Object.entries(messages.help.brief);
      expect(brief).toHaveLength(7);
      for (const [name, about] of brief)
        expect(description).toContain(`- /${ownName(name, messages.commands, messages.groups)} ${about}`);
      expect(description).toContain(messages.help.reading);
      expect(description).toContain(`-# ${messages.help.notStored}`);
      expect(footer?.text).toBe(messages.help.source('AFP', '2025-03-27'));
      expect(buttons).toEqual([messages.help.inBrief('2025-03-27'), messages.help.privacyTitle]);
      const lines = (page.cards ?? []).flatMap(card => card.lines);
      expect(lines.reduce((sum, line) => sum + heightOf(line), 0)).toBeLessThanOrEqual(18);
    },
  );

  it('its commands can be pressed where Discord’s ids are known', () => {
    const within = { ...context, commandIds: new Map([['quote', '123456789012345678']]) };
    const { description = '' } = ask('help', {}, 0, within).message.embeds[0] ?? {};
    expect(description).toContain('- </quote:123456789012345678> what someone said');
    expect(description).toContain('- /ask anything, in your own words');
    expect(ask('help', { command: 'quote' }, 0, within).message.content).toBe(
      '</quote:123456789012345678>: Who said what, word for word, with the source',
    );
  });

  it('leads to the newest day and to what is kept', () => {
    expect(ask('help').page.buttons[0]).toMatchObject({
      primary: true,
      invocation: { command: 'timeline', input: {} },
    });
    const kept = ask('help').press('Privacy');
    expect(w.help.privacy).toHaveLength(5);
    for (const sentence of [...w.help.privacy, w.briefing.stored]) {
      expect(sentence).toMatch(/\.$/);
      expect(flat(kept.text)).toContain(sentence);
    }
  });

  it('counts sources where there are several', () => {
    const [own] = [...dossier.sources.values()];
    if (!own) throw new Error('no source');
    const sources = new Map([
      ...dossier.sources,
      ['later', { ...own, id: 'later', outlet: 'DPA', published: '2025-04-02' }],
    ]);
    const within = { ...context, dossier: { ...dossier, sources } };
    expect(ask('help', {}, 0, within).message.embeds[0]?.footer?.text).toBe(
      'Sources: 2 texts, the newest by DPA, 2 April 2025',
    );
  });

  it.each(commands.map(c => [c.name, c] as const))(
    'on /%s: each option in a line, and examples to press',
    (name, command) => {
      const shown = whole({ command: name });
      const abouts: Readonly<Record<string, string>> = w.commands[name].options;
      expect(ask('help', { command: name }).message.content).toBe(`/${name}: ${w.commands[name].about}`);
      for (const [option, { required }] of Object.entries(command.options)) {
        expect(shown).toContain(`- ${option} ${required ? '(required) ' : ''}${abouts[option]}`);
      }
      const examples = ask('help', { command: name }).page.buttons.filter(
        ({ invocation }) => invocation.command === name,
      );
      expect(examples.length).toBeGreaterThan(0);
      expect(examples.length).toBeLessThanOrEqual(3);
      for (const { invocation } of examples)
        expect(['answer', 'items']).toContain(ask(invocation.command, invocation.input).kind);
    },
  );

  it.each(ALL_MESSAGES.map(one => [one.language, one] as const))(
    'examples are named and asked in %s',
    (_, messages) => {
      const within = { ...context, messages };
      for (const question of messages.help.questions) {
        const asked = ask('help', { command: 'ask' }, 0, within);
        expect(asked.buttons).toContain(question);
        expect(asked.press(question).kind, question).not.toBe('nothing');
        expect(asked.press(question).page.tone, question).toBe('answer');
      }
      const topic = [...dossier.topics.values()].find(({ id }) => id === 'sanctions');
      if (!topic) throw new Error('no topic');
      expect(ask('help', { command: 'quote' }, 0, within).buttons).toContain(messages.topic(topic));
    },
  );

  it.each(families.map(f => [f.name, f.members] as const))(
    'on /%s: what each of its commands does, each option, and what is kept',
    (name, members) => {
      const shown = `${ask('help', { command: name }).message.content} ${whole({ command: name })}`;
      const group = Object.entries(w.groups).find(([key]) => key === name)?.[1];
      if (group) expect(shown).toContain(group.about);
      for (const member of members) {
        const { about, options }: { readonly about: string; readonly options: Readonly<Record<string, string>> } =
          w.commands[member.name];
        expect(shown).toContain(about);
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
    expect(ask('help', { command }).message).toEqual(ask('help', { command: name }).message);
  });

  it('completes their names, and Discord offers them', () => {
    const help = commands.find(c => c.name === 'help');
    if (!help) throw new Error('there is help');
    expect(suggest(help, 'command', 'br', context)).toEqual([{ name: 'briefing', value: 'briefing' }]);
    const [declaration] = declare([help]);
    expect(declaration).toMatchObject({
      options: [{ choices: topLevel(everyCommand).map(({ name }) => ({ name, value: name })) }, {}, {}],
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

  it('defaults and choices are told', () => {
    expect(whole({ command: 'quote' })).toContain('private Only you see the answer (default: no)');
    expect(whole({ command: 'cite' })).toContain('One of: plain, markdown, footnote, bibtex or csl-json.');
  });

  it('on /verify it prints the rules by which a quotation is graded', () => {
    const shown = whole({ command: 'verify' });
    for (const rule of w.verify.rules) expect(shown).toContain(rule);
    expect(whole({ command: 'quote' })).not.toContain(w.verify.rulesTitle);
  });

  it.each(['quote', '/quote', 'QUOTE'])('takes %s', command => {
    expect(ask('help', { command }).message.content).toMatch(/^\/quote: /);
  });

  it('its menu leads to each command', () => {
    expect(ask('help').page.choose?.label).toBe('Help on a command, text');
    expect(ask('help').choices).toEqual(expect.arrayContaining(topLevel(everyCommand).map(c => `/${c.name}`)));
    expect(ask('help').press('/briefing').press('/follow').message.content).toMatch(/^\/follow: /);
    expect(ask('help').press('/cite').press('/quote').message.content).toMatch(/^\/quote: /);
  });

  it('asked in private, goes on in private', () => {
    const asked = ask('help', { private: true });
    expect(asked.press('/cite').choices).toContain('Share with everyone');
    expect(asked.press('Privacy').page.choose?.buttons.some(({ press }) => press === 'share')).toBe(true);
  });

  it('on a command that there isn’t, says so', () => {
    expect(ask('help', { command: 'weather' })).toMatchObject({
      kind: 'problem',
      sentence: 'There is no command “weather”.',
    });
  });
});
