/** Tests that words of the article are chosen with the mouse, wherever it goes down and up, with what is chosen shown at once. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { press, type Stage, status, title } from './stage.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The place at one end of some words in a line of the article. */
const placeOf = (page: Page, line: number, words: string, end: 'start' | 'end' = 'start'): Promise<Point> =>
  page.evaluate<Point>(`(() => {
    const walker = document.createTreeWalker(document.querySelectorAll('#article .line-words')[${line}], NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!text.parentElement.matches('[data-start]')) continue;
      const at = text.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + ${words.length});
      const [first, last] = [range.getClientRects()[0], [...range.getClientRects()].at(-1)];
      return ${end === 'start' ? '{ x: first.left + 1, y: first.top + first.height / 2 }' : '{ x: last.right - 1, y: last.top + last.height / 2 }'};
    }
  })()`);

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

const chosen = (page: Page, words: string) =>
  expect
    .poll(async () => [
      await page.locator('#panel .words.picked').textContent(),
      (await page.locator('#article .picked').allTextContents()).join(''),
    ])
    .toEqual([words, words]);

export function marking(stage: () => Stage): void {
  describe('words marked with the mouse', () => {
    it('are those that the mouse goes over, whichever way, and however far', async () => {
      const { page, at } = await stage().open();
      await press(page, 'j', 'j', 'w');
      await chosen(page, 'The dredgers are here');
      const [begin, stop] = [await placeOf(page, 3, 'not stop'), await placeOf(page, 3, 'deep enough', 'end')];
      await drag(page, begin, stop);
      await chosen(page, 'not stop before the harbour is deep enough');
      expect(await status(page).textContent()).toBe('not stop before the harbour is deep enough');
      await drag(page, stop, begin);
      await chosen(page, 'not stop before the harbour is deep enough');
      // Amid words that have a part of it, and over marks of other items.
      await drag(page, await placeOf(page, 2, 'edgers'), await placeOf(page, 2, 'Ber', 'end'));
      await chosen(page, 'dredgers are here,” Berg');
      // Into the next lines, and out of the article: up to the end of the paragraph in which it began.
      await drag(page, await placeOf(page, 2, 'Berg'), await placeOf(page, 4, 'Nobody'));
      await chosen(page, 'Berg told reporters.');
      expect(await status(page).textContent()).toContain('a choice stays within one paragraph');
      const [panel, word] = [await page.locator('#panel').boundingBox(), await placeOf(page, 1, 'Ada')];
      await drag(page, word, { x: (panel?.x ?? 0) + 40, y: word.y });
      await chosen(page, 'Ada Berg said on Monday.');
      await drag(page, await placeOf(page, 2, 'here', 'end'), await placeOf(page, 2, 'The dredgers'));
      await chosen(page, 'The dredgers are here');
      // Keys go on from there.
      await press(page, 'ArrowLeft', 'Enter', '=Chosen');
      expect(readFileSync(at.draft, 'utf8')).toContain('    text: The dredgers are\n');
    });

    it('are the one that is pressed, all up to a press with Shift, or a paragraph; no item is gone to by that', async () => {
      const { page } = await stage().open();
      await press(page, 'j', 'j', 'w');
      const click = async (words: string, options = {}): Promise<void> => {
        const { x, y } = await placeOf(page, 3, words);
        await page.mouse.click(x + 4, y, options);
      };
      await click('June');
      await chosen(page, 'June');
      await page.keyboard.down('Shift');
      await click('stop');
      await page.keyboard.up('Shift');
      await chosen(page, 'June, and we will not stop');
      await click('harbour', { clickCount: 2 });
      await chosen(page, 'harbour');
      await click('harbour', { clickCount: 3 });
      await chosen(
        page,
        (await page.locator('#article .line-words').nth(3).locator('[data-start]').allTextContents()).join(''),
      );
      expect(await title(page).textContent()).toContain('Choose the words');
    });

    it('are shown where a choice begins with them', async () => {
      const { page } = await stage().open();
      await press(page, 'j', 'j');
      await drag(page, await placeOf(page, 2, 'told'), await placeOf(page, 2, 'reporters', 'end'));
      await status(page).filter({ hasText: 'Marked: told reporters. Press n' }).waitFor();
      await press(page, 'w');
      await chosen(page, 'told reporters');
      await press(page, 'Escape', 'n', '1');
      await title(page).filter({ hasText: 'Choose the words' }).waitFor();
    });
  });
}
