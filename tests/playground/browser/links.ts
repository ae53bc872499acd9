/** Tests that the page's address brings an answer back. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask } from '../../support/record.ts';
import { box, messages, next, oneLine, type Stage, wordsOf } from './stage.ts';

const COMPARISON = {
  line: '/compare a:Ukraine b:Russia topic:energy',
  hash: '#/compare?a=Ukraine&b=Russia&topic=energy',
};

const hashOf = (page: Page) => page.evaluate<string>('location.hash');
const lastWords = (page: Page) => wordsOf(messages(page).last());
const sentence = (speaker: string, at = 0) => oneLine(ask('quote', { speaker }, at).sentence);

export function links(stage: () => Stage): void {
  describe('addresses', () => {
    it('an answer’s address, opened anew, asks it again', async () => {
      const page = await stage().open();
      await box(page).fill(COMPARISON.line);
      await next(page, () => page.getByRole('button', { name: 'Send' }).click());
      const hash = await hashOf(page);
      expect(hash).toBe(COMPARISON.hash);
      const reopened = await stage().open({ hash });
      await messages(reopened).first().waitFor();
      expect(await lastWords(reopened)).toBe(await lastWords(page));
      expect(await hashOf(reopened)).toBe(hash);
    });

    it('so does the address after a press, and a press alone', async () => {
      const page = await stage().open({ hash: '#/quote?speaker=Starmer' });
      await page.getByRole('button', { name: 'Next' }).click();
      await page.locator('.embed-foot', { hasText: '2 of 2' }).waitFor();
      expect(await lastWords(page)).toContain(sentence('Starmer', 1));
      const hash = await hashOf(page);
      for (const again of [hash, hash.slice(hash.indexOf('#press='))]) {
        const reopened = await stage().open({ hash: again });
        await messages(reopened).first().waitFor();
        expect(await lastWords(reopened)).toContain(sentence('Starmer', 1));
      }
    });

    it('a hash that is no address is like none: the first answer gets its own', async () => {
      const page = await stage().open({ hash: '#%' });
      await box(page).fill(COMPARISON.line);
      await next(page, () => page.getByRole('button', { name: 'Send' }).click());
      expect(await hashOf(page)).toBe(COMPARISON.hash);
    });

    it('a checked message’s address brings the message and its check', async () => {
      const page = await stage().open({
        hash: `#menu?${new URLSearchParams({ name: 'Check this quote', words: '“grave mistake”' })}`,
      });
      await messages(page).nth(1).waitFor();
      expect(await messages(page).first().locator('.body').textContent()).toBe('“grave mistake”');
      expect(await lastWords(page)).toBe(oneLine(ask('verify', { text: '“grave mistake”' }).sentence));
    });

    it('back and forward lead from answer to answer, and from page to page of one', async () => {
      const page = await stage().open();
      for (const speaker of ['Starmer', 'Zelensky']) {
        await box(page).fill(`/quote speaker:${speaker} private:true`);
        await next(page, () => page.getByRole('button', { name: 'Send' }).click());
      }
      const [first, second] = [messages(page).nth(0), messages(page).nth(1)];
      await page.goBack();
      await expect.poll(() => first.locator('article:focus').count()).toBe(1);
      await page.goForward();
      await expect.poll(() => second.locator('article:focus').count()).toBe(1);
      await first.getByRole('button', { name: 'Next' }).click();
      await first.locator('.embed-foot', { hasText: '2 of 2' }).waitFor();
      await page.goBack();
      await expect.poll(() => second.locator('article:focus').count()).toBe(1);
      await page.goBack();
      await first.locator('.embed-foot', { hasText: '1 of 2' }).waitFor();
      expect(await wordsOf(first)).toContain(sentence('Starmer'));
      expect(await messages(page).count()).toBe(2);
    });

    it('back to a page of an answer shows it, however far down the channel is by then', async () => {
      const page = await stage().open({ hash: '#/position?country=France&topic=force' });
      await page.getByRole('button', { name: 'Next' }).click();
      const first = messages(page).first();
      await first.locator('.embed-foot', { hasText: '4–6 of 9' }).waitFor();
      for (const line of ['/timeline topic:sanctions', '/position country:Russia']) {
        await box(page).fill(line);
        await next(page, () => page.getByRole('button', { name: 'Send' }).click());
      }
      for (const _ of ['timeline', 'page 2', 'page 1']) await page.goBack();
      await first.locator('.embed-foot', { hasText: '1–3 of 9' }).waitFor();
      await expect.poll(() => first.locator('article:focus').count()).toBe(1);
      await page.goForward();
      await first.locator('.embed-foot', { hasText: '4–6 of 9' }).waitFor();
      await expect.poll(() => first.locator('article:focus').count()).toBe(1);
      expect(await messages(page).count()).toBe(3);
    });

    it('back after a reload asks again what was asked', async () => {
      const page = await stage().open();
      for (const speaker of ['Zelensky', 'Starmer']) {
        await box(page).fill(`/quote speaker:${speaker}`);
        await next(page, () => page.getByRole('button', { name: 'Send' }).click());
      }
      await page.reload();
      await messages(page).first().waitFor();
      await next(page, () => page.goBack());
      expect(await lastWords(page)).toContain(sentence('Zelensky'));
      // What was asked again at the reload is still there.
      await page.goForward();
      await expect.poll(() => messages(page).first().locator('article:focus').count()).toBe(1);
      expect(await wordsOf(messages(page).first())).toContain(sentence('Starmer'));
    });

    it('a message’s menu copies its link', async () => {
      const page = await stage().open({ hash: '#/disputed' });
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await messages(page).first().getByRole('button', { name: 'Apps' }).click();
      await page.getByRole('menuitem', { name: 'Copy the link' }).click();
      await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
    });

    it('one that asks nothing that can be asked says what is wrong', async () => {
      const page = await stage().open();
      const wrong = [
        ['#/nonsense?x=1', '/nonsense: There is no such command.'],
        ['#/quote?speakr=Macron', 'speakr: This command has no such option.'],
        ['#/ask', 'question: This option is required.'],
      ] as const;
      for (const [hash, says] of wrong) {
        const notice = await next(page, () => page.goto(new URL(hash, page.url()).href));
        expect(await notice.locator('p').textContent()).toBe(says);
      }
    });

    it('one of nothing leaves the channel empty', async () => {
      const page = await stage().open({ hash: '#/%E0%A4%A' });
      for (const hash of ['#press=', '#elsewhere', '#']) await page.goto(new URL(hash, page.url()).href);
      expect(await page.locator('#welcome .row .press').first().isVisible()).toBe(true);
      expect(await messages(page).count()).toBe(0);
    });
  });
}
