/** Tests hostile text: typed, posted, in an address, in the record itself. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/dossier/compile.ts';
import { FIRST_FILE } from '../../record/sample-record.ts';
import { draftOf, inputs, planted } from '../../record/support.ts';
import { box, expectNoSidewaysScroll, messages, next, type Stage } from './stage.ts';

const TAGS = '<img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)><a href="javascript:alert(4)">';
const LINKS = '[x](javascript:alert(5)) [y](data:text/html,<script>alert(6)</script>) <javascript:alert(7)>';
/** U+202E reverses what follows it on the line. */
const TURNED = '\u202Egnp.exe';
const LONG = 'w'.repeat(300);
const HOSTILE = `${TAGS} ${LINKS} ${TURNED} ${LONG} {{constructor}} "onmouseover="alert(8)`;

/** Finds nodes that no text may become, and links to anything but the web. */
async function expectOnlyText(page: Page): Promise<void> {
  expect(
    await page.locator('main :is(img, script, svg, iframe, object, [onerror], [onload], [onmouseover])').count(),
  ).toBe(0);
  const protocols = await page.evaluate<string[]>(`[...document.querySelectorAll('a')].map(a => a.protocol)`);
  for (const protocol of protocols) expect(protocol).toMatch(/^https?:$/);
  // The reversal ends with the text that it's in.
  const turning = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.words, .token, .context b')].map(e => getComputedStyle(e).unicodeBidi)`,
  );
  for (const bidi of turning) expect(bidi).toBe('isolate');
  await expectNoSidewaysScroll(page);
}

export function hostile(stage: () => Stage): void {
  describe('hostile text', () => {
    it('posted, then checked through the menu', async () => {
      const page = await stage().open({ width: 360 });
      await box(page).fill(`“${HOSTILE}”`);
      const posted = await next(page, () => page.getByRole('button', { name: 'Send' }).click());
      expect(await posted.locator('.words').textContent()).toContain('<img src=x onerror=alert(1)>');
      await expectOnlyText(page);
      await posted.getByRole('button', { name: 'Apps' }).click();
      await next(page, () => page.getByRole('menuitem', { name: 'Check this quote' }).click());
      await expectOnlyText(page);
    });

    it('typed into options', async () => {
      const page = await stage().open({ width: 360 });
      const lines = [
        `/ask question:"${TAGS.replaceAll('"', '')}"`,
        `/ask question:"${LINKS}"`,
        `/verify text:"${HOSTILE.replaceAll('"', '\\"')}"`,
        `/quote speaker:"${TAGS.slice(0, 28)}"`,
        '/quote about:"[x](javascript:alert(1)) **b**"',
      ];
      for (const line of lines) {
        await box(page).fill(line);
        expect(await page.locator('.token').count(), line).toBe(2);
        await expectOnlyText(page);
        const answer = await next(page, () => page.getByRole('button', { name: 'Send' }).click());
        await answer.locator('.words').first().waitFor();
        await expectOnlyText(page);
      }
    });

    it('in the address', async () => {
      const page = await stage().open({ width: 360 });
      const hashes = [
        `#/${encodeURIComponent(TAGS)}`,
        `#/ask?${new URLSearchParams({ question: TAGS, [LINKS]: TURNED })}`,
        `#press=${encodeURIComponent(`javascript:alert(1)${TAGS}`).slice(0, 100)}`,
        `#menu?${new URLSearchParams({ name: 'Check this quote', words: HOSTILE })}`,
      ];
      for (const hash of hashes) {
        await next(page, () => page.goto(new URL(hash, page.url()).href));
        await expectOnlyText(page);
      }
      await messages(page).nth(hashes.length).waitFor();
      await expectOnlyText(page);
    });

    it('in the record itself', async () => {
      const files = planted(
        FIRST_FILE,
        'The line is open. We keep it open',
        `${TAGS.replaceAll('"', '')} ${LINKS} ${LONG}`,
      );
      const setting = Object.fromEntries(
        Object.entries(files).map(([name, text]) => [
          name,
          text.replace('On the ferry line.', `${TAGS.replaceAll('"', '')}`),
        ]),
      );
      const record = await compile(draftOf(inputs(setting)));
      const page = await stage().open({ dossier: record, hash: '#/quote?speaker=Berg', width: 360 });
      await messages(page).first().waitFor();
      const quotation = messages(page).first().locator('.embed').first();
      expect(await quotation.textContent()).toContain('<img src=x onerror=alert(1)><script>alert(2)</script>');
      expect(await quotation.textContent()).toContain('[x](javascript:alert(5))');
      await expectOnlyText(page);
      await box(page).fill('/cite id:');
      await page.locator('#offered [role=option]').first().waitFor();
      await expectOnlyText(page);
    });
  });
}
