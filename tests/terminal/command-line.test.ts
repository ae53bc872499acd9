import { describe, expect, test as it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { format, type Invocation } from '../../src/invocation.ts';
import { parse } from '../../src/terminal/command-line.ts';
import { processorTime } from '../support/processor-time.ts';
import { fc } from '../support/properties.ts';
import { COMMANDS } from './commands.ts';

type Input = Invocation['input'];

describe('a line that reads', () => {
  it.each<[string, string, Input]>([
    ['/quote', 'quote', {}],
    ['quote', 'quote', {}],
    ['  / quote  ', 'quote', {}],
    ['/QUOTE Speaker:Macron', 'quote', { speaker: 'Macron' }],
    ['/quote speaker:Macron topic:sanctions', 'quote', { speaker: 'Macron', topic: 'sanctions' }],
    ['/quote speaker: Macron', 'quote', { speaker: 'Macron' }],
    ['/quote  speaker:Macron   topic:sanctions ', 'quote', { speaker: 'Macron', topic: 'sanctions' }],
    // Quoted values and escapes
    ['/quote speaker:"Emmanuel Macron"', 'quote', { speaker: 'Emmanuel Macron' }],
    ['/quote about:"exact \\"phrase\\" -word"', 'quote', { about: 'exact "phrase" -word' }],
    ['/quote about:"a \\\\ b"', 'quote', { about: 'a \\ b' }],
    ['/quote about:"topic:sanctions private"', 'quote', { about: 'topic:sanctions private' }],
    ['/quote about:"one"private', 'quote', { about: 'one', private: true }],
    ['/quote about:"say "peace" again" private', 'quote', { about: 'say "peace" again', private: true }],
    ['/quote about:""peace" again" topic:x', 'quote', { about: '"peace" again', topic: 'x' }],
    ['/quote about:"he said "peace"" speaker:"a "b" c"', 'quote', { about: 'he said "peace"', speaker: 'a "b" c' }],
    ['/quote about:"one" "two"', 'quote', { about: 'one" "two' }],
    ['/quote about:\\"one', 'quote', { about: '"one' }],
    ['/quote about:topic\\:x', 'quote', { about: 'topic:x' }],
    ['/quote about:one\\ two', 'quote', { about: 'one two' }],
    ['/quote about:end\\', 'quote', { about: 'end\\' }],
    // Several words without quotation marks
    ['/timeline day:27 March', 'timeline', { day: '27 March' }],
    ['/timeline from:27  March to:1 April 2025', 'timeline', { from: '27 March', to: '1 April 2025' }],
    ['/quote about:sanctions "exact phrase" -word', 'quote', { about: 'sanctions "exact phrase" -word' }],
    ['/quote about:peace at 10:30', 'quote', { about: 'peace at 10:30' }],
    ['/quote about:he said: never', 'quote', { about: 'he said: never' }],
    ['/quote about:https://example.org/x', 'quote', { about: 'https://example.org/x' }],
    ['/quote about:Зеленський Élysée topic:мир', 'quote', { about: 'Зеленський Élysée', topic: 'мир' }],
    // Words right after the command's name
    ['/quote Macron', 'quote', { speaker: 'Macron' }],
    ['/quote Emmanuel  Macron', 'quote', { speaker: 'Emmanuel Macron' }],
    [
      '/quote Emmanuel Macron topic:sanctions private',
      'quote',
      { speaker: 'Emmanuel Macron', topic: 'sanctions', private: true },
    ],
    ['/quote Macron private', 'quote', { speaker: 'Macron', private: true }],
    ['/timeline 27 March to:1 April', 'timeline', { day: '27 March', to: '1 April' }],
    // Flags
    ['/quote private', 'quote', { private: true }],
    ['/quote private speaker:Macron', 'quote', { private: true, speaker: 'Macron' }],
    ['/quote speaker:Macron private', 'quote', { speaker: 'Macron', private: true }],
    [
      '/quote speaker:Emmanuel Macron private topic:peace',
      'quote',
      { speaker: 'Emmanuel Macron', private: true, topic: 'peace' },
    ],
    ['/quote about:private talks', 'quote', { about: 'private talks' }],
    ['/quote about:in private talks', 'quote', { about: 'in private talks' }],
    ['/quote private:yes', 'quote', { private: true }],
    ['/quote private:No', 'quote', { private: false }],
    ['/quote private:true', 'quote', { private: true }],
    ['/quote private:"false"', 'quote', { private: false }],
  ])('%s', (line, command, input) => {
    expect(parse(line, COMMANDS)).toEqual({ invocation: { command, input, page: 0 } });
  });
});

describe('a line that does not', () => {
  it.each<[string, readonly string[]]>([
    ['', ['No command was given', '/quote, /position, /timeline']],
    ['/', ['No command was given']],
    ['/qoute speaker:Macron', ['There is no command /qoute.', 'Did you mean /quote?', '/quote, /position, /timeline']],
    ['/time', ['Did you mean /timeline?']],
    ['/weather', ['There is no command /weather. The commands: /quote']],
    ['/briefing on time:8', ['/briefing is for Discord: here is no channel to deliver to. The commands: /quote']],
    ['/follow', ['/follow is for Discord']],
    ['/constructor', ['There is no command /constructor']],
    [
      '/quote speakr:Macron',
      ['/quote has no option speakr.', 'Did you mean speaker?', 'speaker:, topic:, about: and private:'],
    ],
    [
      '/quote speaker:Macron tpic:sanctions',
      ['no option tpic', 'Did you mean topic?', 'put that value in quotation marks'],
    ],
    ['/quote page:2', ['/quote has no option page. It takes']],
    ['/quote constructor:x', ['no option constructor']],
    ['/quote __proto__:x', ['no option __proto__']],
    ['/quote toString:x', ['no option tostring']],
    ['/quote "exact phrase"', ['""exact" belongs to no option', '/quote about:"the word "peace" for example"']],
    ['/quote private Macron topic:"x" y', ['"y" belongs to no option']],
    ['/quote topic:"x" Macron', ['"Macron" belongs to no option', 'speaker:']],
    ['/quote about sanctions', ['about has no value']],
    ['/quote speaker:Macron speaker:Scholz', ['speaker is given twice']],
    ['/quote Macron speaker:Scholz', ['speaker is given twice']],
    ['/quote Macron tpic:sanctions', ['no option tpic', 'Did you mean topic?']],
    ['/quote about:"exact" -word', ['"-word" belongs to no option']],
    ['/quote about:"no end', ['quotation mark after about: has no partner']],
    ['/quote about:"no "end" here', ['quotation mark after about: has no partner']],
    ['/quote about:"peace" tpic:"x"', ['no option tpic', 'Did you mean topic?']],
    ['/position country:"Ukraine" now', ['"now" belongs to no option. /position takes topic: and country:.']],
    ['/quote about:"no end\\"', ['quotation mark after about: has no partner']],
    ['/quote about:"', ['quotation mark after about: has no partner']],
    ['/quote speaker:', ['speaker has no value', 'leave speaker out']],
    ['/quote speaker:"" topic:x', ['speaker has no value']],
    ['/quote speaker:" "', ['speaker has no value']],
    ['/quote speaker: topic:x', ['speaker has no value']],
    ['/quote speaker', ['speaker has no value. Write speaker:value']],
    ['/quote topic:a topic:b', ['topic is given twice']],
    ['/quote private private:no', ['private is given twice']],
    ['/quote private:maybe', ['private is yes or no, not "maybe"', 'true, yes, false and no']],
    ['/position', ['/position needs country: write /position country:value']],
    ['/position topic:peace', ['/position needs country']],
  ])('%s', (line, says) => {
    const read = parse(line, COMMANDS);
    for (const part of says) expect(read).toEqual({ problem: expect.stringContaining(part) });
  });

  it.each(commands.map(command => [command.name, command] as const))(
    'no example for %s is of another',
    (_, command) => {
      const names = Object.keys(command.options);
      const lines = ['"a" b', '"a', 'x:y', ''].map(end => `/${command.name} ${names[0]}:${end}`);
      const problems = ALL_MESSAGES.flatMap(messages => lines.map(line => parse(line, commands, messages)));
      const said = problems.map(read => ('problem' in read ? read.problem : '')).join('\n');
      const named = [...said.matchAll(/(?<![\p{L}/])\/(\p{Ll}+)/gu)].map(([, name]) => name);
      expect([command.name.split(' ')[0]]).toEqual(expect.arrayContaining(named));
      const options = [...said.matchAll(/(\p{Ll}+):"/gu)].map(([, option]) => option);
      expect(names).toEqual(expect.arrayContaining(options));
    },
  );

  it.each(ALL_MESSAGES.map(messages => [messages.locale, messages] as const))(
    'the example reads, in %s',
    (_, messages) => {
      const [example = ''] = /\/quote .*/.exec(messages.terminal.mayQuote('quote', 'about')) ?? [];
      const about = example.slice('/quote about:"'.length, -1);
      expect(about.split('"')).toHaveLength(3);
      expect(parse(example, COMMANDS)).toEqual({ invocation: { command: 'quote', input: { about }, page: 0 } });
    },
  );

  it('whatever is typed has an invocation or a problem, and nothing throws', () => {
    const pieces = fc.constantFrom(
      '/quote',
      ' ',
      'speaker',
      ':',
      '"',
      '\\',
      'private',
      'é',
      'x',
      '-',
      '/',
      '\n',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
        const read = parse(parts.join(''), COMMANDS);
        expect('invocation' in read || read.problem.length > 10).toBe(true);
      }),
    );
  });
});

describe('quotation marks in quotation marks', () => {
  const text = fc
    .array(fc.constantFrom('a', 'peace', ' ', '"', '“', '”', "'", ':', ' - ', 'é', '1'), {
      minLength: 1,
      maxLength: 30,
    })
    .map(parts => parts.join(''))
    // What looks like an option after a quotation mark is one.
    .filter(typed => typed.trim() !== '' && !/"\s*[^\s"]*:/.test(typed));

  it('belong to the value, wherever the option stands', () => {
    fc.assert(
      fc.property(text, about => {
        const input = { about, speaker: 'Scholz' };
        const invocation = { command: 'quote', input, page: 0 };
        expect(parse(`/quote about:"${about}" speaker:Scholz`, COMMANDS)).toEqual({ invocation });
        expect(parse(`/quote speaker:Scholz about:"${about}"`, COMMANDS)).toEqual({ invocation });
        const isPrivate = { ...invocation, input: { about, private: true } };
        expect(parse(`/quote about:"${about}" private`, COMMANDS)).toEqual({ invocation: isPrivate });
      }),
      { numRuns: 500 },
    );
  });

  it('take no long time to find their end', () => {
    const taken = processorTime(() => {
      parse(`/quote about:${'"a '.repeat(2_600)}`, COMMANDS);
      parse(`/quote about:${'"'.repeat(7_900)}a b`, COMMANDS);
    });
    expect(taken).toBeLessThan(1_000);
  });
});

describe('an invocation as a line', () => {
  it.each<[Invocation, string]>([
    [{ command: 'quote', input: {}, page: 0 }, '/quote'],
    [{ command: 'quote', input: { speaker: 'macron', private: true }, page: 0 }, '/quote speaker:macron private:true'],
    [
      { command: 'quote', input: { about: 'exact "phrase" -word' }, page: 3 },
      '/quote about:"exact \\"phrase\\" -word"',
    ],
    [
      { command: 'timeline', input: { day: '27 March', private: false }, page: 0 },
      '/timeline day:"27 March" private:false',
    ],
  ])('%o', (invocation, line) => {
    expect(format(invocation)).toBe(line);
  });

  it('reads back as the same invocation', () => {
    const value = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.array(fc.constantFrom('a', ' ', '"', '\\', ':', 'topic:x', 'private', '-')).map(parts => parts.join('')),
      )
      .filter(text => text.trim() !== '');
    const input = fc.record(
      { about: value, private: fc.boolean(), speaker: value, topic: value },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(input, given => {
        const invocation = { command: 'quote', input: given as Input, page: 0 };
        expect(parse(format(invocation), COMMANDS)).toEqual({ invocation });
      }),
      { numRuns: 500 },
    );
  });
});
