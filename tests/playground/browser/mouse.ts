/** Tests the page by clicks. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../support/record.ts';
import { box, choose, messages, next, oneLine, type Stage, wordsOf } from './stage.ts';

const CLAIM = 'Starmer: “now is the time for the lifting of sanctions”';

export function mouse(stage: () => Stage): void {
  describe('by clicks', () => {
    it('an example of the first message is answered below it; it stays, and what it names can be pressed', async () => {
      const page = await stage().open();
      const answer = await next(page, () => page.getByRole('button', { name: 'Quote of the day' }).click());
      expect(await wordsOf(answer)).toBe(oneLine(ask('quote').sentence));
      const welcome = page.locator('#welcome article');
      expect(await welcome.getByText('What you ask is not stored.').isVisible()).toBe(true);
      await welcome.getByRole('button', { name: '/compare' }).click();
      expect(await page.locator('.token').first().textContent()).toContain('compare');
    });

    it('the second click of a slow double click counts for the page that was shown', async () => {
      const page = await stage().open({ hash: '#/position?country=France&topic=force' });
      const shown = messages(page).first();
      const foot = (text: string) => shown.locator('.embed-foot', { hasText: text }).waitFor();
      await shown.getByRole('button', { name: 'Next' }).click();
      await foot('4–6 of 9');
      let asked = 0;
      page.on('request', () => {
        asked += 1;
      });
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      const click = async (name: string) => {
        await shown.getByRole('button', { name }).focus();
        await shown.getByRole('button', { name }).dispatchEvent('click', { detail: 1 });
      };
      await click('Previous');
      await foot('1–3 of 9');
      await page.clock.runFor(800);
      await shown.getByRole('button', { name: 'Next' }).dispatchEvent('click', { detail: 1 });
      expect(asked).toBe(1);
      await page.clock.runFor(200);
      await click('Next');
      await foot('4–6 of 9');
      expect(asked).toBe(2);
      // The same button can be clicked on without waiting.
      await click('Next');
      await foot('7–9 of 9');
    });

    it('a press while another waits for its answer is none', async () => {
      const page = await stage().open({ hash: '#/position?country=France&topic=force' });
      let release = (): void => undefined;
      const released = new Promise<void>(resolve => {
        release = resolve;
      });
      let presses = 0;
      await page.route('**/api/interactions', async route => {
        presses += 1;
        await released;
        await route.continue();
      });
      const shown = messages(page).first();
      await shown.getByRole('button', { name: 'Next' }).dblclick();
      release();
      await shown.locator('.embed-foot', { hasText: '4–6 of 9' }).waitFor();
      expect(presses).toBe(1);
    });

    it('a command, its options, a choice and a completion are clicked together, one taken out again, and sent', async () => {
      const page = await stage().open();
      const offered = (name: string) => page.getByRole('option', { name }).click();
      await page.getByRole('button', { name: 'Commands' }).click();
      await offered('/cite');
      await box(page).fill('grave mistake');
      await offered('mistake – Olaf Scholz');
      await offered('bibtex');
      await offered('private');
      await offered('yes');
      await page.getByRole('button', { name: 'Remove: private' }).click();
      await page.locator('.value', { hasText: 'style' }).click();
      await box(page).fill('');
      await offered('plain');
      const answer = await next(page, () => page.getByRole('button', { name: 'Send' }).click());
      const asked = ask('cite', { id: 'mistake', style: 'plain' });
      expect(await wordsOf(answer)).toBe(oneLine(asked.sentence));
    });

    it('what the bot completes with is shown by its name and sent by its value', async () => {
      const page = await stage().open();
      await box(page).fill('/quote speaker:');
      await box(page).pressSequentially('zel');
      await page.getByRole('option', { name: 'Volodymyr Zelensky – President of Ukraine' }).click();
      expect(await page.locator('.token .value').textContent()).toBe(
        'speaker Volodymyr Zelensky – President of Ukraine',
      );
      const request = page.waitForRequest(r => r.url().endsWith('/api/interactions'));
      await page.getByRole('button', { name: 'Send' }).click();
      const { data } = (await request).postDataJSON() as { data: { options: object[] } };
      expect(data.options).toEqual([{ name: 'speaker', type: 3, value: 'zelensky' }]);
    });

    it('an answer to what was typed before is dropped when it comes late', async () => {
      const page = await stage().open();
      let release = (): void => undefined;
      const released = new Promise<void>(resolve => {
        release = resolve;
      });
      await page.route('**/api/interactions', async route => {
        if (route.request().postData()?.includes('"value":"zel"')) await released;
        await route.continue();
      });
      await box(page).fill('/quote speaker:');
      const early = page.waitForRequest(r => r.postData()?.includes('"value":"zel"') ?? false);
      await box(page).fill('zel');
      const late = (await early).response();
      await box(page).fill('macron');
      const offered = () => page.locator('#offered .offer-name').allTextContents();
      const macron = ['Emmanuel Macron – President of France'];
      await expect.poll(offered).toEqual(macron);
      release();
      await (await late)?.finished();
      await page.evaluate('new Promise(resolve => setTimeout(resolve))');
      expect(await offered()).toEqual(macron);
    });

    it('a posted message is checked through its menu, for its reader alone, and the answer shared', async () => {
      const page = await stage().open();
      await box(page).fill(CLAIM);
      const posted = await next(page, () => page.getByRole('button', { name: 'Send' }).click());
      expect(await posted.locator('.body').textContent()).toBe(CLAIM);
      await posted.click({ button: 'right' });
      const checked = await next(page, () => page.getByRole('menuitem', { name: 'Check this quote' }).click());
      const { sentence } = ask('verify', { text: CLAIM });
      expect(await wordsOf(checked)).toBe(oneLine(sentence));
      expect(await checked.locator('.context').textContent()).toBe('You used Check this quote');
      expect(await checked.locator('.private-note').textContent()).toContain('Only you can see this');
      const shared = await next(page, () => choose(checked, 'Share with everyone'));
      expect(await wordsOf(shared)).toBe(oneLine(sentence));
      expect(await shared.locator('.private-note').count()).toBe(0);
      await checked.getByRole('button', { name: 'Dismiss' }).click();
      expect(await messages(page).count()).toBe(2);
    });

    it('a message’s menu is reached by keyboard too, and closes with Escape', async () => {
      const page = await stage().open({ hash: '#/quote?speaker=Macron' });
      const listed = messages(page).first();
      await listed.getByRole('button', { name: 'Apps' }).focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('[role=menuitem]:focus').textContent()).toContain('Check this quote');
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('[role=menuitem]:focus').textContent()).toBe('Copy the link');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('menu').count()).toBe(0);
      expect(await page.locator('.more:focus').count()).toBe(1);
      await page.keyboard.press('Enter');
      const checked = await next(page, () => page.keyboard.press('Enter'));
      expect(await checked.locator('.context').textContent()).toBe('You used Check this quote');
      expect(await wordsOf(checked)).toContain('Word for word');
    });

    it('pictures of an answer are shown, with their words for those who don’t see them', async () => {
      const page = await stage().open({ hash: '#/quote?as=picture' });
      const shown = messages(page).first();
      const picture = shown.locator('.picture img');
      await picture.waitFor();
      await expect.poll(() => page.evaluate('document.querySelector(".picture img").naturalWidth')).toBe(1200);
      expect(await picture.getAttribute('alt')).toContain('Macron');
      await choose(shown, 'As a card');
      await shown.locator('.embed').waitFor();
      expect(await picture.count()).toBe(0);
      await choose(shown, 'Picture');
      await picture.waitFor();
      expect(await shown.locator('.embed').count()).toBe(0);
    });
  });
}
