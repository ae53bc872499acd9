import { describe, expect, test as it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { MAIN_MESSAGES } from '../../src/i18n/index.ts';
import { uk } from '../../src/i18n/uk/index.ts';
import { complete, type Suggest } from '../../src/terminal/complete.ts';
import { COMMANDS } from './commands.ts';

const CONTEXT = { messages: MAIN_MESSAGES } as Context;
const PEOPLE: readonly [string, string][] = [
  ['emmanuel macron', 'macron'],
  ['volodymyr zelensky', 'zelensky'],
  ['olaf scholz chancellor', 'scholz'],
  ['angela merkel chancellor', 'merkel'],
  ['someone', 'two words'],
];
const people: Suggest = (_, option, typed) =>
  option === 'speaker'
    ? PEOPLE.filter(([names]) => names.split(' ').some(name => name.startsWith(typed.toLowerCase()))).map(
        ([name, value]) => ({ name, value }),
      )
    : [];
const ALL = ['/quote ', '/position ', '/timeline '];

describe('completion', () => {
  it.each<[string, string, readonly string[], string]>([
    ['nothing yet', '', ALL, ''],
    ['a slash', '/', ALL, '/'],
    ['a beginning', '/qu', ['/quote '], '/qu'],
    ['a beginning without the slash', '  QU', ['/quote '], 'QU'],
    ['a whole name', '/quote', ['/quote '], '/quote'],
    ['the middle of a name, where none begins so', '/ti', ['/timeline '], '/ti'],
    ['the middle of one name', '/meli', ['/timeline '], '/meli'],
    ['the middle of several names', '/i', ['/position ', '/timeline ', '/i'], '/i'],
    ['no such command', '/x', [], '/x'],
    ['options of no such command', '/x spe', [], '/x spe'],
    ['options', '/quote ', ['speaker:', 'topic:', 'about:', 'private '], ''],
    ['required options first', '/position ', ['country:', 'topic:'], ''],
    ['the beginning of an option', '/quote SP', ['speaker:'], 'SP'],
    ['the beginning of no option', '/quote zz', [], 'zz'],
    ['options not given yet', '/quote speaker:macron ', ['topic:', 'about:', 'private '], ''],
    ['after a flag', '/quote private ', ['speaker:', 'topic:', 'about:'], ''],
    ['an option after a value', '/quote speaker:macron to', ['topic:'], 'to'],
    ['an option after a quoted value', '/quote about:"a b" to', ['topic:'], 'to'],
    ['a value', '/quote speaker:z', ['speaker:zelensky '], 'speaker:z'],
    ['a value by another name', '/quote speaker:Emm', ['speaker:macron '], 'speaker:Emm'],
    ['a value of several words', '/quote topic:x speaker:Emm', ['speaker:macron '], 'speaker:Emm'],
    ['a value in an open quotation', '/quote speaker:"ola', ['speaker:scholz '], 'speaker:"ola'],
    ['a value that has to be quoted', '/quote speaker:some', ['speaker:"two words" '], 'speaker:some'],
    [
      'several by another name keep what was typed',
      '/quote speaker:chan',
      ['speaker:scholz ', 'speaker:merkel ', 'speaker:chan'],
      'speaker:chan',
    ],
    ['a value that there is none of', '/quote speaker:q', [], 'speaker:q'],
    ['free text', '/quote about:sanc', [], 'about:sanc'],
    ['a flag', '/quote private:', ['private:true ', 'private:false '], 'private:'],
    ['a flag by its beginning', '/quote private:f', ['private:false '], 'private:f'],
    ['a value right after the name', '/quote z', ['zelensky '], 'z'],
    ['one of several words right after the name', '/quote some', ['speaker:"two words" '], 'some'],
    ['the last of several words right after the name', '/quote Emmanuel Mac', [], 'Emmanuel Mac'],
    ['an option after a value right after the name', '/quote Emmanuel Macron to', ['topic:'], 'to'],
    ['options after it', '/quote Macron ', ['topic:', 'about:', 'private '], ''],
    ['an unknown option', '/quote speakr:m', [], 'speakr:m'],
  ])('%s: %s', (_, line, hits, replaced) => {
    expect(complete(line, COMMANDS, people, CONTEXT)).toEqual([hits, replaced]);
    expect(line.endsWith(replaced)).toBe(true);
  });

  it.each<[string, string, readonly string[], string]>([
    ['a command', '/ци', ['/цитата '], '/ци'],
    ['a command without the slash', 'Хро', ['/хронологія '], 'Хро'],
    ['a command by its declared name', '/ti', ['/timeline '], '/ti'],
    ['every command as declared', '/', ALL, '/'],
    ['an option', '/цитата осо', ['особа:'], 'осо'],
    ['an option by its declared name', '/цитата sp', ['speaker:'], 'sp'],
    ['a flag', '/цитата прив', ['приватно '], 'прив'],
    ['a value', '/цитата особа:Zel', ['особа:zelensky '], 'особа:Zel'],
    ['options not given yet', '/цитата особа:macron ', ['topic:', 'about:', 'private '], ''],
  ])('in the names of the reader’s language, %s: %s', (_, line, hits, replaced) => {
    expect(complete(line, COMMANDS, people, { ...CONTEXT, messages: uk })).toEqual([hits, replaced]);
  });

  it('asks for suggestions with the command, the option, what is typed, and the context', () => {
    const asked: unknown[] = [];
    const suggest: Suggest = (...all) => {
      asked.push(all);
      return [];
    };
    complete('/position topic:a country:Grande Bre', COMMANDS, suggest, CONTEXT);
    expect(asked).toEqual([[COMMANDS[1], 'country', 'Grande Bre', CONTEXT]]);
  });
});
