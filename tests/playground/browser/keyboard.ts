/** Tests the page by keyboard alone. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recordCommands as commands, commands as everyCommand } from '../../../commands/index.ts';
import { type Command, examplesOf } from '../../../src/command.ts';
import { ask } from '../../support/record.ts';
import { box, messages, next, oneLine, type Stage, wordsOf } from './stage.ts';

/** Writes a command without knowing it: by the list of commands, then option by option. */
async function write(page: Page, command: Command, input: Readonly<Record<string, string | boolean>>): Promise<void> {
  const keys = page.keyboard;
  await keys.type(`/${command.name}`);
  await keys.press('Enter');
  for (const [name, value] of Object.entries(input)) {
    if (!command.options[name]?.required) {
      await keys.type(name);
      await keys.press('Enter');
    }
    await keys.type(String(value));
    await keys.press('Tab');
  }
}

export function keyboard(stage: () => Stage): void {
  describe('by keyboard alone', () => {
    it('every command is written, sent and answered', async () => {
      const page = await stage().open();
      // Nothing has to be clicked first: the box has the focus, and has it again after each answer.
      for (const command of commands) {
        const [{ input } = { input: {} }] = examplesOf(command);
        await write(page, command, input);
        const answer = await next(page, () => page.keyboard.press('Enter'));
        expect(await wordsOf(answer)).toBe(oneLine(ask(command.name, input).sentence));
        expect(await answer.locator('.context').textContent()).toBe(`You used /${command.name}`);
      }
    });

    it('the box has the focus at start and after an answer, however it was asked', async () => {
      const page = await stage().open();
      const focused = () => page.locator('#box:focus').count();
      expect(await focused()).toBe(1);
      await next(page, () => page.locator('#welcome .row .press').first().click());
      expect(await focused()).toBe(1);
      await page.keyboard.type('/disputed ');
      await next(page, () => page.getByRole('button', { name: 'Send' }).click());
      expect(await focused()).toBe(1);
      await page.keyboard.type('“grave mistake”');
      const posted = await next(page, () => page.keyboard.press('Enter'));
      await posted.getByRole('button', { name: 'Apps' }).click();
      await next(page, () => page.getByRole('menuitem', { name: 'Check this quote' }).click());
      expect(await focused()).toBe(1);
      const opened = await stage().open({ hash: '#/disputed' });
      await messages(opened).first().waitFor();
      expect(await opened.locator('#box:focus').count()).toBe(1);
    });

    it('options are taken back one by one with Backspace, to an empty box', async () => {
      const page = await stage().open();
      await box(page).focus();
      await page.keyboard.type('/compare ukraine');
      await page.keyboard.press('Tab');
      await page.keyboard.type('russia');
      await page.keyboard.press('Tab');
      const tokens = page.locator('#tokens > .token');
      await tokens.nth(2).filter({ hasText: 'b Russia' }).waitFor();
      expect(await tokens.allTextContents()).toEqual(['/compare×', 'a Ukraine×', 'b Russia×']);
      await page.keyboard.press('Backspace');
      expect(await box(page).inputValue()).toBe('Russia');
      for (const _ of 'Russia') await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      expect(await tokens.allTextContents()).toEqual(['/compare×', 'a Ukraine×']);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await tokens.count()).toBe(0);
    });

    it('arrows go through the list, around its ends; Escape closes it; Tab then leaves the box', async () => {
      const page = await stage().open();
      await box(page).focus();
      await page.keyboard.type('/');
      const active = () => page.locator('#offered [aria-selected=true] .offer-name').textContent();
      expect(await active()).toBe(`/${commands[0]?.name}`);
      await page.keyboard.press('ArrowUp');
      expect(await active()).toBe(`/${everyCommand.at(-1)?.name}`);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await active()).toBe(`/${commands[1]?.name}`);
      expect(await box(page).getAttribute('aria-activedescendant')).toBe('offer-1');
      await page.keyboard.press('Escape');
      expect(await box(page).getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe('Send');
    });

    it('an edit happens in its place, with the focus kept on the button that was pressed', async () => {
      const page = await stage().open({ hash: '#/position?country=France&topic=force' });
      await page.getByRole('button', { name: 'Next' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.embed-foot', { hasText: '4–6 of 9' }).waitFor();
      expect(await page.locator(':focus').textContent()).toBe('Next');
      await page.keyboard.press('Enter');
      await page.locator('.embed-foot', { hasText: '7–9 of 9' }).waitFor();
      // There is no next page; the focus stays in the message.
      expect(await page.locator('article:focus').count()).toBe(1);
      expect(await messages(page).count()).toBe(1);
      expect(await page.locator('.edited').textContent()).toContain('(edited)');
    });

    it('a menu under an answer: opened, gone through, chosen from; the focus stays on it', async () => {
      const page = await stage().open({ hash: '#/compare?a=Ukraine&b=Russia' });
      const shown = messages(page).first();
      await shown.locator('.select').focus();
      await page.keyboard.press('ArrowDown');
      const focused = () => shown.locator('[role=option]:focus').textContent();
      while ((await focused()) !== 'Energy sites') await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const { sentence } = ask('compare', { a: 'Ukraine', b: 'Russia', topic: 'energy' });
      await expect.poll(() => wordsOf(shown)).toContain(oneLine(sentence));
      expect(await shown.locator('.select:focus').count()).toBe(1);
    });
  });
}
