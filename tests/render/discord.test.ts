import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { timeline } from '../../commands/timeline.ts';
import { message } from '../../src/render/discord.ts';
import type { Block, Page } from '../../src/render/page.ts';

const page = (over: Partial<Page>): Page => ({
  sentence: 'Ada said: “Yes.” — XNA, 6 May 2031, paragraph 1.',
  title: 'Quotations by Ada',
  sections: [],
  footer: 'Record as of 6 May 2031',
  buttons: [],
  tone: 'answer',
  ...over,
});

describe('a message', () => {
  it('says the whole first answer in a sentence, and calls nobody', () => {
    expect(message(page({}))).toMatchObject({
      content: 'Ada said: “Yes.” — XNA, 6 May 2031, paragraph 1.',
      embeds: [{ title: 'Quotations by Ada', footer: { text: 'Record as of 6 May 2031' } }],
      allowed_mentions: { parse: [] },
    });
  });

  it('never cuts a sentence that may hold a quotation: its title stands in', () => {
    expect(message(page({ sentence: `Ada said: “${'long '.repeat(500)}”` })).content).toBe('Quotations by Ada');
  });

  it('without anything but a sentence has no embed', () => {
    const { title: _, ...bare } = page({ sentence: 'Not in the record: it.', tone: 'nothing' });
    expect(message(bare)).toEqual({
      content: 'Not in the record: it.',
      embeds: [],
      components: [],
      allowed_mentions: { parse: [] },
    });
  });

  it('sheds the notes of a block that is too long, and nothing else', () => {
    const block: Block = [
      { role: 'words', spans: [{ text: 'w'.repeat(1_200) }] },
      { role: 'condition', spans: [{ text: 'c'.repeat(1_000) }] },
      ...['n', 'o', 'p'].map(n => ({ role: 'note' as const, spans: [{ text: n.repeat(900) }] })),
      { role: 'cite', spans: [{ text: 'cite' }] },
    ];
    const description = message(page({ sections: [{ blocks: [block] }] })).embeds[0]?.description ?? '';
    expect(description.length).toBeLessThanOrEqual(4_096);
    for (const kept of ['w'.repeat(1_200), 'c'.repeat(1_000), 'n'.repeat(900), 'cite'])
      expect(description).toContain(kept);
    expect(description).not.toContain('p'.repeat(900));
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
    const full: Block = [{ role: 'words', spans: [{ text: 'w'.repeat(3_400) }] }];
    const crowded = message(
      page({ buttons, echo: { ...echo, text: '*'.repeat(1_400) }, sections: [{ blocks: [full] }] }),
    );
    expect(JSON.stringify(crowded.components)).not.toContain('Next');
    expect(JSON.stringify(crowded.components)).toContain('Timeline');
  });
});
