/** Tests that whole lines can be typed and pasted: all that the guide and help show, and as people write them. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { parse } from '../../../src/terminal/command-line.ts';
import { shownLines, WRITTEN } from '../../support/shown-lines.ts';
import { box, next, oneLine, type Stage } from './stage.ts';

/** Types a line key by key, faster than keys can be pressed. */
const typeOut = (page: Page, line: string) =>
  page.evaluate(`{
    const box = document.querySelector('#box');
    for (const key of ${JSON.stringify([...line])}) {
      box.value += key;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }`);

const WAYS = { typed: '[...line]', pasted: '[line]' } as const;

/** Longest that a line may take to be sent, in milliseconds. */
const LINE_MAX = 5_000;

/**
 * Writes one line after the other, and sends each by Enter; returns what was sent until a line wasn't. The page does all of it,
 * without the pause before the bot is asked for completions. The bot isn't asked: that these lines have answers is tested where
 * it is.
 */
const sendAll = (page: Page, lines: readonly string[], way: keyof typeof WAYS) =>
  page.evaluate<readonly Sent[]>(`(async () => {
    const sent = [];
    const { fetch, setTimeout: later } = window;
    window.setTimeout = act => later(act);
    window.fetch = async (path, of) => {
      if (path !== '/api/interactions') return fetch(path, of);
      const asked = JSON.parse(of.body);
      if (asked.type === 2) sent.push(asked);
      const data = { content: 'answered' };
      return new Response(JSON.stringify({ response: { type: 4, data }, attachments: [], markdown: {} }));
    };
    const box = document.querySelector('#box');
    const enter = () => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    const shown = () => document.querySelectorAll('#messages > li:not(.awaiting)').length;
    for (const line of ${JSON.stringify(lines)}) {
      const before = shown();
      for (const key of ${WAYS[way]}) {
        box.value += key;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }
      // A command's name alone is chosen from the list by the first Enter, as on Discord.
      if (${JSON.stringify(commands.map(({ name }) => `/${name}`))}.includes(line)) enter();
      enter();
      const begun = performance.now();
      while (shown() === before && performance.now() - begun < ${LINE_MAX}) await new Promise(done => later(done));
      if (shown() === before) break;
    }
    return sent;
  })()`);

interface Sent {
  readonly type: number;
  readonly data: { readonly name: string; readonly options?: readonly Given[] };
}

interface Given {
  readonly name: string;
  readonly value?: string | boolean;
  readonly options?: readonly Given[];
}

/** A sent command in the form of an invocation. */
function asked({ data }: Sent) {
  const [member] = data.options ?? [];
  const isGroup = member !== undefined && member.value === undefined;
  const options = (isGroup ? member.options : data.options) ?? [];
  return {
    command: isGroup ? `${data.name} ${member.name}` : data.name,
    input: Object.fromEntries(options.map(({ name, value }) => [name, value])),
  };
}

/** A line as the prompt reads it. */
function readAtPrompt(line: string, messages: Messages) {
  const read = parse(line, commands, messages);
  const { command, input } = 'problem' in read ? expect.unreachable(read.problem) : read.invocation;
  return { command, input };
}

export function lines(stage: () => Stage): void {
  describe('whole lines', () => {
    describe.each(ALL_MESSAGES.map(w => [w.locale, w] as const))('in %s', (locale, messages) => {
      it.each(['typed', 'pasted'] as const)('are %s as at the prompt, and sent by one Enter', async way => {
        const all = [...(await shownLines(messages)), ...WRITTEN];
        const page = await stage().open({ locale });
        const sent = await sendAll(page, all, way);
        expect(sent.map(asked)).toEqual(all.map(line => readAtPrompt(line, messages)));
      });
    });

    it('are read by the names of the reader’s language', async () => {
      const page = await stage().open({ locale: 'fr' });
      const answer = await next(page, async () => {
        await typeOut(page, '/comparer pays2:Russie pays1:Ukraine thème:énergie');
        await page.keyboard.press('Enter');
      });
      expect(await answer.locator('.context').textContent()).toContain('/comparer');
      expect(await answer.locator('.embed, .body > .words').first().textContent()).not.toContain('pays1');
    });

    it('words after the name say whose value they are, while they are typed', async () => {
      const page = await stage().open();
      await typeOut(page, '/help ver');
      expect(await page.locator('#hint').textContent()).toBe(
        'command – One command, with its options and examples (optional)',
      );
      expect(await page.locator('#status').textContent()).toBe('');
      await typeOut(page, 'ify private');
      const sent = page.waitForRequest(r => r.postData()?.includes('"type":2,') ?? false);
      await next(page, () => page.keyboard.press('Enter'));
      expect(asked((await sent).postDataJSON() as Sent).input).toEqual({ command: 'verify', private: true });
    });

    it('words after the name are a value in the reader’s language, too', async () => {
      const page = await stage().open({ locale: 'uk' });
      await typeOut(page, '/довідка перевірити');
      const sent = page.waitForRequest(r => r.postData()?.includes('"type":2,') ?? false);
      await next(page, () => page.keyboard.press('Enter'));
      expect(asked((await sent).postDataJSON() as Sent)).toEqual({ command: 'help', input: { command: 'verify' } });
    });

    it('words that no option is left for are an error', async () => {
      const page = await stage().open();
      await typeOut(page, '/quote topic:"peace" Macron');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('#error').textContent()).toBe('Macron: This command has no such option.');
    });

    it('a quotation that is still open holds its colons', async () => {
      const page = await stage().open();
      await typeOut(page, '/verify text:"he said speaker: never');
      expect(await box(page).inputValue()).toBe('"he said speaker: never');
      await typeOut(page, '" speaker:Macron');
      expect(await page.locator('#tokens > .token').allTextContents()).toEqual([
        '/verify×',
        'text he said speaker: never×',
        'speaker',
      ]);
      expect(await box(page).inputValue()).toBe('Macron');
    });

    it('a quotation may hold others, and ends before the next option', async () => {
      const page = await stage().open();
      await typeOut(page, '/verify text:"a "huge mistake" indeed"');
      await typeOut(page, ' speaker:Scholz');
      const sent = page.waitForRequest(r => r.postData()?.includes('"type":2,') ?? false);
      await next(page, () => page.keyboard.press('Enter'));
      const input = { text: 'a "huge mistake" indeed', speaker: 'Scholz' };
      expect(asked((await sent).postDataJSON() as Sent)).toEqual({ command: 'verify', input });
    });

    it('what is written for an option that was chosen from the list is its value, quotation marks and all', async () => {
      const page = await stage().open();
      await page.keyboard.type('/quote about');
      await page.keyboard.press('Enter');
      await typeOut(page, '"reassurance force"');
      const sent = page.waitForRequest(r => r.postData()?.includes('"type":2,') ?? false);
      await page.keyboard.press('Enter');
      expect(asked((await sent).postDataJSON() as Sent).input).toEqual({ about: '"reassurance force"' });
    });

    it.each(ALL_MESSAGES.map(messages => [messages.locale, messages] as const))(
      'a bare question is asked as at the prompt, in %s',
      async (locale, messages) => {
        const page = await stage().open({ locale });
        const [question = ''] = messages.help.questions;
        await box(page).fill(question);
        const { about } = messages.commands.ask;
        expect(await page.locator('#hint').textContent()).toContain(about);
        const sent = page.waitForRequest(r => r.postData()?.includes('"type":2,') ?? false);
        const answer = await next(page, () => page.keyboard.press('Enter'));
        expect(asked((await sent).postDataJSON() as Sent)).toEqual(readAtPrompt(question, messages));
        expect(oneLine((await answer.locator('.words').first().textContent()) ?? '')).toContain(oneLine(question));
        expect(await box(page).inputValue()).toBe('');
      },
    );

    it('a question may quote; a message that quotes and asks nothing is posted; a question too long is told so', async () => {
      const page = await stage().open();
      const asks = async (text: string): Promise<boolean> => {
        await box(page).fill(text);
        const shown = await next(page, () => page.keyboard.press('Enter'));
        return (await shown.locator('.context').count()) > 0;
      };
      expect(await asks('Who said “grave mistake”?')).toBe(true);
      expect(await asks('who hosted the summit')).toBe(true);
      for (const quotes of ['“grave mistake”', '"grave mistake", he said', '«un error»', 'Er sagte: „nein“'])
        expect(await asks(quotes), quotes).toBe(false);
      await box(page).fill('why '.repeat(200));
      await page.keyboard.press('Enter');
      expect(await page.locator('#error').textContent()).toMatch(/^question: This is too long. 799 /);
      expect(await page.locator('#tokens > .token').first().textContent()).toBe('/ask×');
    });

    it('a briefing is previewed, and says at its end what is left out', async () => {
      for (const messages of ALL_MESSAGES) {
        const page = await stage().open({ locale: messages.locale });
        await typeOut(page, '/briefing preview ');
        const answer = await next(page, () => page.keyboard.press('Enter'));
        expect(await answer.textContent()).toContain(messages.noBriefings);
        expect(await answer.locator('.fields, blockquote').count()).toBeGreaterThan(0);
        await typeOut(page, '/briefing status ');
        const left = await next(page, () => page.keyboard.press('Enter'));
        expect(await left.textContent()).toContain(messages.noBriefings);
      }
    });
  });
}
