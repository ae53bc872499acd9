/** Tests how the page draws every part that a message of Discord's may have. */
import { ButtonStyle, ComponentType, InteractionResponseType } from 'discord-api-types/v10';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { MarkdownNode, Outcome } from '../../../src/playground/api.ts';
import { next, type Stage } from './stage.ts';

const text = (of: string): MarkdownNode => ({ type: 'text', text: of });
/** 27 March 2025, 18:30 in Kyiv. */
const AT = 1_743_093_000;

const TREE: readonly MarkdownNode[] = [
  { type: 'heading', level: 2, content: [text('Heading')] },
  { type: 'strong', content: [text('strong')] },
  { type: 'em', content: [text('em')] },
  { type: 'underline', content: [text('under')] },
  { type: 'strike', content: [text('strike')] },
  { type: 'spoiler', content: [text('secret')] },
  { type: 'code', text: 'code' },
  { type: 'lineBreak' },
  { type: 'codeBlock', text: 'block' },
  { type: 'quote', content: [text('quote')] },
  { type: 'subtext', content: [text('small')] },
  { type: 'list', ordered: true, start: 3, items: [[text('third')], [text('fourth')]] },
  { type: 'link', url: 'https://example.org/a', content: [text('a link')] },
  { type: 'link', url: 'javascript:alert(1)', content: [text('a trap')] },
  { type: 'timestamp', at: AT, style: 't' },
  { type: 'emoji', text: '🇺🇦' },
];

const field = (name: string, inline: boolean) => ({ name, value: `value ${name}`, inline });
const button = { type: ComponentType.Button } as const;

const OUTCOME: Outcome = {
  response: {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: {
      content: 'everything',
      embeds: [
        {
          color: 0x2f5d8a,
          author: { name: 'The author', url: 'https://example.org/author' },
          title: 'The title',
          url: 'https://example.org/title',
          description: 'everything',
          fields: [
            field('one', true),
            field('two', true),
            field('whole', false),
            ...['a', 'b', 'c', 'd'].map(name => field(name, true)),
          ],
          thumbnail: { url: 'attachment://small.png' },
          image: { url: 'https://elsewhere.example/never-fetched.png' },
          footer: { text: 'The footer' },
          timestamp: new Date(AT * 1000).toISOString(),
        },
      ],
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            { ...button, label: 'Primary', style: ButtonStyle.Primary, custom_id: '1' },
            { ...button, label: 'Secondary', style: ButtonStyle.Secondary, custom_id: '2' },
            { ...button, label: 'Success', style: ButtonStyle.Success, custom_id: '3', emoji: { name: '✅' } },
            { ...button, label: 'Danger', style: ButtonStyle.Danger, custom_id: '4', disabled: true },
            { ...button, label: 'Link', style: ButtonStyle.Link, url: 'https://example.org/button' },
          ],
        },
      ],
    },
  },
  attachments: [
    {
      id: '1',
      filename: 'small.png',
      description: 'A small one',
      content_type: 'image/png',
      size: 10,
      url: '/favicon.ico',
    },
    { id: '2', filename: 'notes.txt', content_type: 'text/plain', size: 2500, url: '/favicon.ico' },
  ],
  markdown: { everything: TREE },
};

/** Expects fields in rows: two halves, a whole, three thirds, the rest. */
async function expectRows(shown: Locator): Promise<void> {
  const cells = await shown.locator('.fields > div').all();
  const boxes = await Promise.all(
    cells.map(async cell => (await cell.boundingBox()) ?? expect.unreachable('not shown')),
  );
  const tops = [...new Set(boxes.map(({ y }) => y))];
  expect(tops.map(top => boxes.filter(({ y }) => y === top).length)).toEqual([2, 1, 3, 1]);
  const [half, other, whole, third, , , rest] = boxes.map(({ width }) => Math.round(width));
  expect([half, whole]).toEqual([other, rest]);
  expect(half).toBeGreaterThan(third ?? 0);
}

export function parts(stage: () => Stage): void {
  describe('a message', () => {
    it('has all its parts', async () => {
      const page = await stage().open();
      await page.route('**/api/interactions', route => route.fulfill({ json: OUTCOME }));
      const shown = await next(page, () => page.locator('#welcome .row .press').first().click());
      const embed = shown.locator('.embed');
      expect(await embed.getAttribute('style')).toBe('--bar: #2f5d8a;');
      expect(await embed.locator('a').evaluateAll(links => links.map(String))).toEqual([
        'https://example.org/author',
        'https://example.org/title',
        'https://example.org/a',
        new URL('/favicon.ico', page.url()).href,
      ]);
      expect(await embed.locator('.thumbnail img').getAttribute('alt')).toBe('A small one');
      expect(await embed.locator('.image').count()).toBe(0);
      expect(await embed.locator('.embed-foot').textContent()).toBe('The footer · 27/03/2025, 18:30');
      expect(await shown.locator('.file').textContent()).toBe('notes.txt · 3 KB');
      await expectRows(shown);
    });

    it('reads Discord’s Markdown', async () => {
      const page = await stage().open();
      await page.route('**/api/interactions', route => route.fulfill({ json: OUTCOME }));
      const shown = await next(page, () => page.locator('#welcome .row .press').first().click());
      const words = shown.locator('.body > .words');
      for (const [tag, says] of Object.entries({
        h3: 'Heading',
        strong: 'strong',
        em: 'em',
        u: 'under',
        s: 'strike',
        'code >> nth=0': 'code',
        pre: 'block',
        blockquote: 'quote',
        small: 'small',
        'ol[start="3"] > li >> nth=1': 'fourth',
        time: '18:30',
      }))
        expect(await words.locator(tag).textContent(), tag).toBe(says);
      expect(await words.textContent()).not.toContain('secret');
      await words.getByRole('button', { name: 'Spoiler: press to show' }).click();
      expect(await words.textContent()).toContain('secret');
    });

    it('has buttons of five kinds, and one that is switched off does nothing', async () => {
      const page = await stage().open();
      await page.route('**/api/interactions', route => route.fulfill({ json: OUTCOME }));
      const shown = await next(page, () => page.locator('#welcome .row .press').first().click());
      const backgrounds = await page.evaluate<string[]>(
        `[...document.querySelectorAll('#messages .row .press')].map(e => getComputedStyle(e).backgroundColor)`,
      );
      expect(backgrounds.length).toBe(5);
      expect(new Set(backgrounds.slice(0, 4)).size).toBe(4);
      expect(await shown.getByRole('button', { name: 'Danger' }).isDisabled()).toBe(true);
      const link = shown.getByRole('link', { name: 'Link', exact: true });
      expect(await link.getAttribute('href')).toBe('https://example.org/button');
      expect(await link.getAttribute('rel')).toContain('noreferrer');
      const request = page.waitForRequest('**/api/interactions');
      await shown.getByRole('button', { name: 'Success' }).click();
      expect((await request).postDataJSON()).toMatchObject({ type: 3, data: { custom_id: '3', component_type: 2 } });
    });
  });
}
