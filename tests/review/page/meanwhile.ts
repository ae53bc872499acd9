/** Tests what is pressed while a save is on its way: nothing of it is lost, and nothing goes where it wasn't meant to. */
import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alert, focused, press, type Stage, status, title } from './stage.ts';

/** Keeps back the next answer to a step, until it's let go. */
async function heldStep(page: Page): Promise<() => Promise<void>> {
  let open = (): void => undefined;
  const gate = new Promise<void>(resolve => {
    open = resolve;
  });
  const hold = async (route: Route): Promise<void> => {
    await gate;
    await route.continue();
  };
  await page.route('**/api/step', hold, { times: 1 });
  const asked = page.waitForRequest('**/api/step');
  return async () => {
    await asked;
    open();
  };
}

export function meanwhile(stage: () => Stage): void {
  describe('what is pressed while a save is on its way', () => {
    it('is done afterwards, in its order: letters, corrections, and steps', async () => {
      const { page, at } = await stage().open();
      const answer = await heldStep(page);
      await press(page, 'j', 'j', 'Enter', '“On the dredging.”', 'Enter');
      await press(page, 'y', 'a', 'y', '“On the strat”', 'Backspace', 'Backspace', 'Backspace', '“art.”', 'Home');
      await press(page, 'ArrowRight', 'Delete', '“n”', 'Control+Enter');
      expect(await title(page).textContent()).toContain('1 of 3');
      await answer();
      await status(page).filter({ hasText: 'Saved: Setting' }).waitFor();
      await title(page).filter({ hasText: '2 of 3' }).waitFor();
      await expect.poll(() => readFileSync(at.draft, 'utf8')).toContain('    setting: On the start.\n');
      expect(readFileSync(at.draft, 'utf8')).toContain('    setting: On the dredging.\n');
    });

    it('is told and goes nowhere where the save is refused', async () => {
      const { page, at } = await stage().open();
      const before = readFileSync(at.draft, 'utf8');
      await press(page, 'o');
      await page.locator('[data-id="item-facts/off-pier"]').click();
      await page.locator('[data-id=more]').click();
      await page.locator('[data-id=field-id]').click();
      await press(page, 'Enter', 'Control+a');
      const answer = await heldStep(page);
      await press(page, '“Not an id”', 'Enter', '“Two dredgers wait”', 'Enter', 'a');
      await answer();
      await page.locator('.refused', { hasText: 'id' }).waitFor();
      await alert(page).filter({ hasText: 'wasn’t used: Two dredgers wait Enter a' }).waitFor();
      expect(await page.locator('.writing input').inputValue()).toBe('Not an id');
      expect(readFileSync(at.draft, 'utf8')).toBe(before);
      // What is typed then is for the field.
      await press(page, 'Control+a', '“off-the-pier”', 'Enter', '=Saved');
    });

    it('with the mouse is done where it was meant, and nowhere else', async () => {
      const { page, at } = await stage().open();
      await press(page, 'o');
      await page.locator('[data-id="item-quotes/job"]').click();
      await page.locator('[data-id=field-about]').click();
      const click = async (name: string) => await page.locator(`.choices [data-id="choice-${name}"]`).click();
      const answer = await heldStep(page);
      await click('Sudmark');
      await click('Norland');
      await page.locator('[data-id=field-topics]').click();
      await answer();
      await expect.poll(() => readFileSync(at.draft, 'utf8')).toMatch(/id: job\n(?:.+\n)* {4}about: \[ ?sudmark ?\]/);
      await expect.poll(() => focused(page)).toBe('field-topics');
      // The item that it was meant for is left by then.
      await press(page, 'o');
      await page.locator('[data-id="item-statements/dredge"]').click();
      const later = await heldStep(page);
      await press(page, 's');
      await page.getByRole('button', { name: 'Reject' }).click();
      await later();
      await alert(page).filter({ hasText: 'wasn’t used' }).waitFor();
      expect(readFileSync(at.draft, 'utf8')).toContain('id: pier\n');
    });
  });
}
