import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { timeline } from '../../commands/timeline.ts';
import { message } from '../../src/render/discord.ts';
import type { Line, Page } from '../../src/render/page.ts';

const text = (words: string): Line => ({ role: 'text', spans: [{ text: words }] });

const page = (over: Partial<Page>): Page => ({
  headline: [text('Ada on bridges')],
  cards: [{ tone: 'said', author: 'Ada', lines: [{ role: 'words', spans: [{ text: '“Yes.”' }] }], fields: [] }],
  footer: 'XNA, 6 May 2031, paragraph 1',
  buttons: [],
  tone: 'answer',
  ...over,
});

describe('a message', () => {
  it('has the headline as its own text and the words in a card, and calls nobody', () => {
    expect(message(page({}))).toMatchObject({
      content: 'Ada on bridges',
      embeds: [{ author: { name: 'Ada' }, description: '“Yes.”', footer: { text: 'XNA, 6 May 2031, paragraph 1' } }],
      allowed_mentions: { parse: [] },
    });
  });

  it('without anything but a headline has no embed', () => {
    expect(
      message(page({ headline: [text('Nobody called “Bob” speaks in the record.')], cards: [], tone: 'nothing' })),
    ).toEqual({
      content: 'Nobody called “Bob” speaks in the record.',
      embeds: [],
      components: [],
      allowed_mentions: { parse: [] },
    });
  });

  it('as text has the card’s lines under the name, the words behind a mark, and the footer', () => {
    expect(message(page({ form: 'text', isTitled: true }))).toMatchObject({
      content: '**Ada**:\n> “Yes.”\n— XNA, 6 May 2031, paragraph 1',
      embeds: [],
    });
  });

  it('as text that is longer than a message keeps its cards: nothing is cut', () => {
    const long = { tone: 'said', lines: [text('word '.repeat(500))], fields: [] } as const;
    expect(message(page({ form: 'text', cards: [long] })).embeds).toHaveLength(1);
  });

  it('spells out a field that is longer than Discord takes', () => {
    const field = { name: 'Ada', lines: [text('w'.repeat(1_100))] };
    const [embed] = message(page({ cards: [{ tone: 'said', lines: [], fields: [field] }] })).embeds;
    expect(embed?.fields).toBeUndefined();
    expect(embed?.description).toBe(`**Ada**\n${'w'.repeat(1_100)}`);
  });

  it('carries text that its buttons can’t, in an embed of its own; without room for it, those buttons are left out', () => {
    const question = 'who said '.repeat(20).trim();
    const buttons = [
      {
        label: 'Next',
        press: 'show' as const,
        invocation: { command: 'ask', page: 1, input: { question } },
        options: ask.options,
      },
      {
        label: 'Timeline',
        press: 'show' as const,
        invocation: { command: 'timeline', page: 0, input: {} },
        options: timeline.options,
      },
    ];
    const echo = { label: 'Asked', text: question };
    const roomy = message(page({ buttons, echo }));
    expect(roomy.embeds.at(-1)).toEqual({ author: { name: 'Asked' }, description: question });
    expect(JSON.stringify(roomy.components)).toContain('Next');
    const full = { tone: 'said', lines: [text('w'.repeat(3_400))], fields: [] } as const;
    const crowded = message(page({ buttons, echo: { ...echo, text: '*'.repeat(1_400) }, cards: [full] }));
    expect(JSON.stringify(crowded.components)).not.toContain('Next');
    expect(JSON.stringify(crowded.components)).toContain('Timeline');
  });
});
