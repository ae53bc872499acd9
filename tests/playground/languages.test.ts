import { describe, expect, it } from 'vitest';
import { recordCommands as commands } from '../../commands/index.ts';
import { examplesOf } from '../../src/command.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { UNTRANSLATED } from '../../src/i18n/sentences.ts';
import type { MarkdownNode } from '../../src/playground/api.ts';
import { treesOf } from '../../src/playground/fake-discord.ts';
import { printedIn, withLanguages } from '../../src/playground/languages.ts';
import { readMarkdown, readReply } from '../../src/playground/markdown.ts';
import { escapeMarkdown } from '../../src/render/markdown.ts';
import { fc } from '../support/properties.ts';
import { context, dossier, pages } from '../support/record.ts';

/** The words of a tree; those in another language in braces, behind its tag. */
const shown = (tree: readonly MarkdownNode[]): string =>
  tree
    .map(node => {
      if ('items' in node) return node.items.map(item => `\n- ${shown(item)}`).join('');
      if ('content' in node)
        return node.type === 'foreign' ? `{${node.lang}:${shown(node.content)}}` : shown(node.content);
      return 'text' in node ? node.text : node.type === 'lineBreak' ? '\n' : '';
    })
    .join('');

const read = (text: string, lang?: string): string => shown(withLanguages(readMarkdown(text), lang));

describe('what is in another language', () => {
  it.each([
    ['Scholz : “a grave mistake”.', 'Scholz : {en:“a grave mistake”}.'],
    ['une “__**grave**__ mistake”, dit-il', 'une {en:“grave mistake”}, dit-il'],
    ['**Statt “grave” steht „huge“ hier.**', 'Statt {en:“grave”} steht „huge“ hier.'],
    ['„huge“ und “grave”', '„huge“ und {en:“grave”}'],
    ['Texte soumis : « huge »', 'Texte soumis : « huge »'],
    ['- a “b”\n- “c” [¶1](https://e.org/) “d”', '\n- a {en:“b”}\n- {en:“c”} ¶1 {en:“d”}'],
    ['> “a *b*”', '{en:“a b”}'],
    ['“no end', '“no end'],
    ['“no end\nhere”', '“no end\nhere”'],
    [`Zelensky writes.${UNTRANSLATED}`, `{en:Zelensky writes.}${UNTRANSLATED}`],
    [`**Avant** : he said “so”.${UNTRANSLATED} (¶5)\nAprès`, `{en:Avant : he said “so”.}${UNTRANSLATED} (¶5)\nAprès`],
  ])('%j', (text, marked) => {
    expect(read(text, 'en')).toBe(marked);
  });

  it('of sources in several languages no quotation is marked, but what isn’t translated is', () => {
    expect(read(`“a”\nHe writes.${UNTRANSLATED}`)).toBe(`“a”\n{en:He writes.}${UNTRANSLATED}`);
    const [source] = dossier.sources.values();
    if (!source) return expect.unreachable();
    expect(printedIn(dossier)).toBe(source.language);
    const sources = new Map([...dossier.sources, ['x', { ...source, language: 'uk' }]]);
    expect(printedIn({ ...dossier, sources })).toBeUndefined();
  });

  it('is marked and not changed, whatever the text', () => {
    const parts = fc.array(
      fc.constantFrom('“', '”', '„', 'a', ' ', '**', '\n', '- ', '> ', UNTRANSLATED, '[x](https://e.org)'),
    );
    fc.assert(
      fc.property(parts, some => {
        const tree = readMarkdown(some.join(''));
        const bare = (text: string): string => text.replace(/\{en:|\}/g, '');
        expect(bare(shown(withLanguages(tree, 'en')))).toBe(shown(tree));
      }),
    );
  });
});

const others = ALL_MESSAGES.filter(({ language }) => language !== 'en').map(w => [w.language, w] as const);
const printed = [...dossier.items.values()].flatMap(item =>
  item.kind === 'quote' && item.text.length > 30 ? [item.text] : [],
);

describe.each(others)('in %s, over every command’s examples', (_, messages) => {
  it('every quotation of the record is marked as English, and every sentence that isn’t translated', () => {
    const within = { ...context, messages };
    const examples = commands.flatMap(command => examplesOf(command).map(({ input }) => ({ command, input })));
    const answers = examples.flatMap(({ command, input }) => pages(command.name, input, within, 3));
    const trees = answers.flatMap(({ message }) => Object.values(treesOf(message, printedIn(dossier))));
    const unmarked = trees.map(tree => shown(tree).replace(/\{en:[^{}]*\}/g, '')).join('\n');
    expect(unmarked).not.toContain('”');
    expect(printed.filter(words => unmarked.includes(words))).toEqual([]);
    const untranslated = unmarked.split('\n').filter(line => line.includes(UNTRANSLATED));
    expect(untranslated.filter(line => !line.replace(/^- /, '').startsWith(UNTRANSLATED))).toEqual([]);
    expect(trees.map(shown).join('').split('{en:').length).toBeGreaterThan(30);
  });
});

it('words that a member posts are marked nowhere', () => {
  expect(readMarkdown('“a”')).toEqual([{ type: 'text', text: '“a”' }]);
  expect(readReply([escapeMarkdown('“a_b”')], 'en')).toEqual({
    '“a\\_b”': [{ type: 'foreign', lang: 'en', content: [{ type: 'text', text: '“a_b”' }] }],
  });
});
