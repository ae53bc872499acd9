/** Tests errors: what is wrong is said before anything is sent, what fails is said after. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../support/record.ts';
import { box, messages, next, oneLine, type Stage, wordsOf } from './stage.ts';

/** Typed text, and what the page says when it's sent by Enter. None of it reaches the bot. */
const WRONG: readonly (readonly [typed: string, says: string])[] = [
  ['/qoute', '/qoute: There is no such command.'],
  ['/qoute speaker:Macron', '/qoute: There is no such command.'],
  ['/quote speakr:Macron', 'speakr: This command has no such option.'],
  ['/quote nonsense:x', 'nonsense: This command has no such option.'],
  ['/ask ', 'question: This option is required.'],
  ['/cite id:mistake', 'style: This option is required.'],
  [
    '/cite id:mistake style:latex',
    'style: This is not one of the choices. Choices: plain, markdown, footnote, bibtex, csl-json.',
  ],
  ['/quote private:maybe', 'private: This is not one of the choices. Choices: yes, no.'],
  [`/quote about:${'a'.repeat(51)}`, 'about: This is too long. 51 / 50'],
  ['a'.repeat(2001), 'This is too long. 2001 / 2000'],
];

export function errors(stage: () => Stage): void {
  describe('an error', () => {
    it('in what is typed is shown before anything is sent', async () => {
      const page = await stage().open();
      const sent: string[] = [];
      page.on('request', request => sent.push(request.postData() ?? ''));
      for (const [typed, says] of WRONG) {
        await box(page).fill(typed);
        // A click on Send, where Enter would accept what the list offers.
        await page.getByRole('button', { name: 'Send' }).click();
        await expect.poll(() => page.getByRole('alert').textContent()).toBe(says);
        expect(await box(page).getAttribute('aria-invalid')).toBe('true');
        await page.keyboard.type('x');
        expect(await page.getByRole('alert').textContent()).toBe('');
        await box(page).fill('');
        for (const _ of ['the list', 'the command']) await page.keyboard.press('Escape');
      }
      // The bot was asked for nothing but completions.
      expect(sent.filter(body => body !== '' && !body.includes('"type":4,'))).toEqual([]);
      expect(await messages(page).count()).toBe(0);
    });

    it('of the connection is shown in the channel, and can be tried again', async () => {
      const page = await stage().open({ forgive: 'Failed to load resource' });
      await page.route('**/api/interactions', route => route.abort());
      const notice = await next(page, () => page.getByRole('button', { name: 'Disputes', exact: true }).click());
      expect(await notice.locator('p').textContent()).toBe('No answer came. Is Rapporteur still running?');
      await page.unroute('**/api/interactions');
      await notice.getByRole('button', { name: 'Try again' }).click();
      const answer = messages(page).filter({ has: page.locator('article') });
      await answer.waitFor();
      expect(await wordsOf(answer)).toBe(oneLine(ask('disputed').sentence));
      expect(await page.locator('.notice').count()).toBe(0);
    });

    it('of the server’s is shown in its words', async () => {
      const page = await stage().open({ forgive: 'Failed to load resource' });
      const problem = 'The body is larger than 65536 bytes.';
      await page.route('**/api/interactions', route => route.fulfill({ status: 413, json: { problem } }));
      const notice = await next(page, () => page.getByRole('button', { name: 'Disputes', exact: true }).click());
      expect(await notice.locator('p').textContent()).toBe(problem);
    });

    it('isn’t an answer that takes its time: the page shows that it’s waiting', async () => {
      const page = await stage().open();
      let release = (): void => undefined;
      const released = new Promise<void>(resolve => {
        release = resolve;
      });
      await page.route('**/api/interactions', async route => {
        await released;
        await route.continue();
      });
      await page.getByRole('button', { name: 'Disputes', exact: true }).click();
      await page.getByText('Sending…').waitFor();
      expect(await page.getByRole('log').getAttribute('aria-busy')).toBe('true');
      release();
      await page.locator('#messages article').waitFor();
      expect(await page.getByText('Sending…').count()).toBe(0);
      expect(await page.getByRole('log').getAttribute('aria-busy')).toBeNull();
    });

    it('at start, with the server gone, says so and how to go on', async () => {
      const page = await stage().open({ forgive: 'Failed to load resource' });
      await page.route('**/api/about*', route => route.abort());
      await page.reload();
      await page.getByRole('heading', { name: 'The playground does not answer.' }).waitFor();
      await page.unroute('**/api/about*');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('#welcome .row .press').first().waitFor();
    });
  });
}
