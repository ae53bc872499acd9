/** Tests the reader's language and the server's. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { fr } from '../../../src/i18n/fr/index.ts';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import { uk } from '../../../src/i18n/uk/index.ts';
import { ask, context } from '../../support/record.ts';
import { box, expectNoSidewaysScroll, next, oneLine, resize, type Stage, wordsOf } from './stage.ts';

const said = (messages: typeof uk, input: Readonly<Record<string, string | boolean>>) =>
  oneLine(ask('quote', input, 0, { ...context, messages }).sentence);

export function languages(stage: () => Stage): void {
  describe('languages', () => {
    it('a Ukrainian reader is answered in Ukrainian in private, in the server’s language in public', async () => {
      const page = await stage().open({ locale: 'uk-UA' });
      const keys = page.keyboard;
      await page.getByLabel(uk.playground.serverLanguage).selectOption('en-GB');
      await expect.poll(() => page.locator('#server-locale').inputValue()).toBe('en-GB');
      await box(page).focus();
      await keys.type('/цит');
      await keys.press('Enter');
      await keys.type('особа:Макрон');
      await keys.press('Tab');
      const shown = await next(page, () => keys.press('Enter'));
      expect(await wordsOf(shown)).toBe(said(en, { speaker: 'macron' }));
      expect(await shown.locator('.context').textContent()).toBe('Ви використали /цитата');
      const hidden = await next(page, async () => {
        await keys.type('/quote private:');
        await keys.press('Enter');
        await keys.press('Enter');
      });
      expect(await wordsOf(hidden)).toBe(said(uk, { private: true }));
      expect(await hidden.locator('.private-note').textContent()).toContain('Це бачите лише ви');
    });

    it('a server that nobody chose a language for has the reader’s', async () => {
      const page = await stage().open({ locale: 'uk-UA' });
      const shown = await next(page, () => page.locator('#welcome .press', { hasText: uk.quotes.ofTheDay }).click());
      expect(await wordsOf(shown)).toBe(said(uk, {}));
    });

    it('the welcome says in each language what is covered, from its first line on', async () => {
      for (const messages of ALL_MESSAGES) {
        const page = await stage().open({ locale: messages.locale, width: 360 });
        const shown = page.locator('#welcome article');
        expect(await shown.locator('.words').first().textContent()).toContain(messages.playground.localPreview);
        expect(await shown.locator('.embed').textContent()).toContain(messages.help.notStored);
        expect(await shown.locator('.press').first().textContent()).toBe(messages.help.inBrief('2025-03-27'));
        expect(await shown.locator('.row .press').count()).toBe(6);
        for (const width of [360, 1280]) {
          await resize(page, width);
          expect(await page.evaluate('document.querySelector("#log").scrollTop')).toBe(0);
          await expectNoSidewaysScroll(page);
        }
      }
    });

    it('both are switched on the page, which then says everything so, and remembers', async () => {
      const page = await stage().open();
      await page.getByLabel('Your language').selectOption('uk');
      await page.getByText(uk.help.notStored).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('uk');
      expect(await page.locator('#local').textContent()).toBe(uk.playground.localPreview);
      await box(page).fill('/');
      expect(await page.locator('.offer-about').first().textContent()).toBe(uk.commands.ask.about);
      await page.getByLabel(uk.playground.serverLanguage).selectOption('fr');
      await expect.poll(() => page.locator('#server-locale').inputValue()).toBe('fr');
      await page.reload();
      await page.locator('#welcome .press').first().waitFor();
      const answer = await next(page, () => page.locator('#welcome .press', { hasText: uk.quotes.ofTheDay }).click());
      expect(await wordsOf(answer)).toBe(said(fr, {}));
    });

    it('moments stand in the reader’s zone and language, the messages drawn before too', async () => {
      const page = await stage().open();
      const data = { content: '<t:1743093000:R>' };
      const markdown = { [data.content]: [{ type: 'timestamp', at: 1_743_093_000, style: 'R' }] };
      await page.route('**/api/interactions', route =>
        route.fulfill({ json: { response: { type: 4, data }, attachments: [], markdown } }),
      );
      await box(page).fill('/disputed ');
      const shown = await next(page, () => page.getByRole('button', { name: 'Send' }).click());
      const moment = shown.locator('.words .moment');
      await moment.waitFor();
      const before = await moment.textContent();
      await page.getByLabel('Your language').selectOption('de');
      await page.getByText('Sie haben verwendet').waitFor();
      expect(await moment.textContent()).not.toBe(before);
      expect(await moment.textContent()).toMatch(/^vor /);
    });

    it('dark and light: as the system has it, switched, remembered', async () => {
      const page = await stage().open({ dark: false });
      const dark = page.getByRole('switch', { name: 'Dark' });
      const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      expect(await dark.getAttribute('aria-checked')).toBe('false');
      expect(await background()).toBe('rgb(255, 255, 255)');
      await dark.click();
      expect(await dark.getAttribute('aria-checked')).toBe('true');
      expect(await background()).toBe('rgb(26, 26, 30)');
      await page.reload();
      await page.locator('#welcome .row .press').first().waitFor();
      expect(await background()).toBe('rgb(26, 26, 30)');
    });
  });
}
