/** Tests every state of the page: no violation that axe-core finds, and nothing wider than the window. */
import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { box, expectNoSidewaysScroll, messages, next, resize, type Stage } from './stage.ts';

/** Windows, in pixels. */
const [NARROW, WIDE] = [360, 1280];

/** Brings one page into one state after the other. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  empty: page => page.locator('#welcome .row .press').first().waitFor(),
  'commands offered': page => box(page).fill('/'),
  'options offered': async page => {
    await box(page).fill('/quote ');
    await page.getByRole('option', { name: 'speaker' }).waitFor();
  },
  'completion offered': async page => {
    await box(page).fill('speaker:');
    await page.getByRole('option', { name: 'Macron' }).waitFor();
  },
  'something wrong': async page => {
    await box(page).press('Escape');
    await box(page).press('Backspace');
    await box(page).fill('nonsense:x');
    await box(page).press('Enter');
  },
  'nothing that matches': async page => {
    await box(page).fill('');
    await box(page).press('Escape');
    await box(page).press('Escape');
    await box(page).fill('/zzz');
    await page.getByText('Nothing matches.').waitFor();
    await box(page).fill('');
  },
  'a message of the reader’s': async page => {
    await box(page).fill('> “grave mistake” **he** said `so` -# ||secretly||, see https://example.org/x');
    await next(page, () => box(page).press('Enter'));
  },
  'an answer with a picture': page => answered(page, '/quote as:picture'),
  'an answer with a menu': page => answered(page, '/compare a:Ukraine b:Russia'),
  'a menu under an answer': page => page.locator('.select').last().click(),
  'a private answer': page => answered(page, '/verify text:"we do need unanimity to do this" private:true'),
  'a refusal': page => answered(page, '/quote speaker:Nobody'),
  'a message’s menu': async page => {
    const more = page.getByRole('button', { name: 'Apps' }).last();
    await more.click();
    await page.getByRole('menuitem').first().waitFor();
  },
  'an edited answer': async page => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Another' }).first().click();
    await page.getByText('(edited)').first().waitFor();
  },
  'a failure': async page => {
    await page.route('**/api/interactions', route => route.abort());
    await answered(page, '/disputed');
  },
};

async function answered(page: Page, line: string): Promise<void> {
  await box(page).fill(line);
  await next(page, () => page.getByRole('button', { name: 'Send' }).click());
}

/** Lists what axe finds, a line each. */
export async function violations(page: Page, options: object): Promise<readonly string[]> {
  // What passes is only counted: to describe all of it takes longer than to check it.
  const { violations: found, passes } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })})`,
  );
  expect(passes.length).toBeGreaterThan(0);
  return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`));
}

export function accessible(stage: () => Stage): void {
  describe('for everybody', () => {
    it('in every state, dark and narrow, light and wide', async () => {
      const page = await stage().open({ width: NARROW, forgive: 'Failed to load resource' });
      await page.evaluate(axe.source);
      for (const [state, reach] of Object.entries(STATES)) {
        await reach(page);
        // No colour depends on the width, and nothing but colours on the scheme.
        for (const [width, colorScheme] of [
          [WIDE, 'light'],
          [NARROW, 'dark'],
        ] as const) {
          await resize(page, width);
          await page.emulateMedia({ colorScheme });
          expect(await violations(page, {}), `${state}, ${colorScheme}`).toEqual([]);
          await expectNoSidewaysScroll(page);
          expect(await page.locator('#local', { hasText: 'Local preview, not Discord' }).isVisible(), state).toBe(true);
        }
      }
      expect(await messages(page).count()).toBe(6);
    });
  });
}
