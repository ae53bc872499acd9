/** Tests that messages of every layout are drawn whole, wide and narrow, dark and light. */
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recordCommands } from '../../../commands/index.ts';
import { examplesOf } from '../../../src/command.ts';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import { format } from '../../../src/invocation.ts';
import type { Outcome } from '../../../src/playground/api.ts';
import { LAID_OUT, laidOut, outcomeOf, textsOf } from '../../support/laid-out.ts';
import { violations } from './accessible.ts';
import { box, expectNoSidewaysScroll, next, resize, type Stage } from './stage.ts';

const PHONE = 360;
const DESKTOP = 680;
const NO_BREAK = /\u00a0/g;
/** Least contrast of what isn't text. https://www.w3.org/TR/WCAG22/#non-text-contrast */
const CONTRAST = 3;

/** Opens a page whose bot answers what it's told to. */
async function answering(stage: Stage, options: Parameters<Stage['open']>[0]) {
  const page = await stage.open(options);
  let answer: Outcome | undefined;
  await page.route('**/api/interactions', route => route.fulfill({ json: answer }));
  return {
    page,
    show: (outcome: Outcome): Promise<Locator> => {
      answer = outcome;
      return next(page, async () => {
        await box(page).fill('/disputed ');
        await page.locator('#send').click();
      });
    },
  };
}

const ITEMS = '#messages > li';

/** Runs code on elements of the messages: of all, or of the last. */
const inAll = <Result>(page: Page, selector: string, code: string, of = ITEMS): Promise<Result> =>
  page.evaluate<Result>(`[...document.querySelectorAll(${JSON.stringify(`${of} ${selector}`)})].${code}`);
const inLast = <Result>(page: Page, selector: string, code: string): Promise<Result> =>
  inAll(page, selector, code, `${ITEMS}:last-child`);

/** Lists what sticks out of any message at its sides, and words that stick out of what they're in. */
async function stickingOut(page: Page): Promise<readonly string[]> {
  const outside = `filter(e => {
    const item = e.closest('${ITEMS}').getBoundingClientRect();
    const box = e.getBoundingClientRect();
    return box.left < item.left || box.right > item.right + 0.5;
  }).map(e => e.outerHTML)`;
  const spilling = `filter(e => {
    const { display, overflowX } = getComputedStyle(e);
    return display !== 'inline' && overflowX === 'visible' && e.scrollWidth > e.clientWidth + 1;
  }).map(e => e.outerHTML)`;
  return [...(await inAll<string[]>(page, '*', outside)), ...(await inAll<string[]>(page, '*', spilling))];
}

/** Lists rows of buttons whose parts stand in more than one line. */
const brokenRows = (page: Page): Promise<readonly string[]> =>
  inAll(
    page,
    '.row',
    'filter(row => new Set([...row.children].map(e => Math.round(e.getBoundingClientRect().top))).size > 1).map(e => e.outerHTML)',
  );

/** Where parts begin: their distances from the top. */
const tops = (page: Page, selector: string): Promise<readonly number[]> =>
  inLast(page, selector, 'map(e => Math.round(e.getBoundingClientRect().top))');

const styles = (page: Page, selector: string, property: string): Promise<readonly string[]> =>
  inLast(page, selector, `map(e => getComputedStyle(e).getPropertyValue('${property}'))`);

/** Channels of a colour as computed, from 0 to 255. */
const channels = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour)
    .map(of => of / 255)
    .map(of => (of <= 0.04045 ? of / 12.92 : ((of + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export function laidOutMessages(stage: () => Stage): void {
  describe('messages of every layout', () => {
    it('stand whole on a phone and where there is more room', async () => {
      const { page, show } = await answering(stage(), {});
      for (const [name, message] of Object.entries(LAID_OUT)) {
        const shown = await show(outcomeOf(message));
        const spaces = textsOf(message).join('').match(NO_BREAK)?.length ?? 0;
        expect((await shown.locator('.body').textContent())?.match(NO_BREAK)?.length ?? 0, name).toBeGreaterThanOrEqual(
          spaces,
        );
      }
      for (const width of [PHONE, DESKTOP]) {
        await resize(page, width);
        expect(await stickingOut(page)).toEqual([]);
        expect(await brokenRows(page)).toEqual([]);
        await expectNoSidewaysScroll(page);
      }
    });

    it('the bot’s own stand whole on a phone in every language', async () => {
      const lines = recordCommands.flatMap(command => examplesOf(command).slice(0, 1)).map(format);
      expect(lines.length).toBeGreaterThan(8);
      for (const { locale } of ALL_MESSAGES) {
        const page = await stage().open({ locale, width: PHONE });
        for (const line of lines) {
          await box(page).fill(`${line} `);
          await next(page, () => page.locator('#send').click());
        }
        expect(await stickingOut(page), locale).toEqual([]);
        await expectNoSidewaysScroll(page);
      }
    });

    it('can be read by everybody, dark and light', async () => {
      const { page, show } = await answering(stage(), { width: PHONE });
      await page.evaluate(axe.source);
      for (const name of ['compare2', 'help', 'helpq', 'status', 'verifyno', 'cite', 'quotelist', 'astext'])
        await show(outcomeOf(laidOut(name)));
      // Of what is scrolled out of sight contrast isn't known.
      await resize(page, PHONE, 8_000);
      expect(
        await page.evaluate(
          'document.querySelector("#log").scrollHeight <= document.querySelector("#log").clientHeight',
        ),
      ).toBe(true);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, {}), colorScheme).toEqual([]);
      }
    });

    it('lists have full discs, 18 pixels in, in fields too', async () => {
      const { page, show } = await answering(stage(), { width: PHONE });
      for (const name of ['compare2', 'help', 'positionUS']) {
        await show(outcomeOf(laidOut(name)));
        expect(new Set(await styles(page, '.words ul', 'list-style-type')), name).toEqual(new Set(['disc']));
        expect(new Set(await styles(page, '.words ul', 'padding-left')), name).toEqual(new Set(['18px']));
      }
    });

    it('words take the whole width of an embed', async () => {
      const { page, show } = await answering(stage(), { width: PHONE });
      await show(outcomeOf(laidOut('ask')));
      const [words, foot] = await inLast<readonly number[]>(page, '.embed > *', 'map(e => e.clientWidth)');
      expect(words).toBe(foot);
      expect(words).toBeGreaterThan(250);
    });

    it('inline fields stand side by side where there is room, one under another on a phone', async () => {
      const { page, show } = await answering(stage(), {});
      for (const [name, more] of [
        ['compare', 0],
        ['compare2', 0],
        ['disputedone', 1],
      ] as const) {
        await show(outcomeOf(laidOut(name)));
        for (const [width, rows] of [
          [DESKTOP, 1],
          [PHONE, 2],
        ] as const) {
          await resize(page, width);
          expect(new Set(await tops(page, '.fields > div')).size, name).toBe(rows + more);
        }
      }
    });

    it('each bar stands out, dark and light', async () => {
      const { page, show } = await answering(stage(), {});
      const bars = new Set<string>();
      for (const name of ['ask', 'disputed', 'verifyok', 'details']) {
        await show(outcomeOf(laidOut(name)));
        for (const colorScheme of ['dark', 'light'] as const) {
          await page.emulateMedia({ colorScheme });
          const [bar = ''] = await styles(page, '.embed', 'border-left-color');
          const [raised = ''] = await styles(page, '.embed', 'background-color');
          const behind = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
          for (const ground of [raised, behind]) expect(contrast(bar, ground), name).toBeGreaterThan(CONTRAST);
          bars.add(`${colorScheme} ${bar}`);
        }
      }
      expect(bars.size).toBe(8);
    });

    it('small lines, what is underlined, and code are drawn as such', async () => {
      const { page, show } = await answering(stage(), {});
      const changed = await show(outcomeOf(laidOut('verifyno')));
      expect(await changed.locator('u > strong').textContent()).toBe('not');
      expect(await changed.locator('.body > .words small').textContent()).toMatch(/^Checked: “now is the time/);
      const fields = await show(outcomeOf(laidOut('positionUS')));
      expect(await fields.locator('dd small').first().textContent()).toBe(
        'US Secretary of State · said in Jamaica, 26 March 2025*',
      );
      const [small = ''] = await styles(page, 'dd small', 'color');
      const [words = ''] = await styles(page, 'dd', 'color');
      expect(small).not.toBe(words);
      expect(await styles(page, 'dd small', 'display')).toEqual(['block', 'block', 'block']);
      const citation = await show(outcomeOf(laidOut('cite')));
      expect(await citation.locator('.body > .words > pre').textContent()).toMatch(/^Keir Starmer.*para\. 7\.$/);
      const text = await show(outcomeOf(laidOut('astext')));
      expect(await text.locator('blockquote').textContent()).toMatch(/^“There was complete clarity.*pressure”$/);
      expect(await text.locator('.embed').count()).toBe(0);
    });

    it('a blurple button leads, one that is switched off can’t be pressed', async () => {
      const { show } = await answering(stage(), {});
      const disputed = await show(outcomeOf(laidOut('askdisp')));
      expect(await disputed.locator('.press.primary').allTextContents()).toEqual(['The dispute']);
      const list = await show(outcomeOf(laidOut('quotelist')));
      expect(await list.locator('.press:disabled').allTextContents()).toEqual(['Previous']);
      const menu = list.locator('.select');
      expect(await menu.textContent()).toBe('Open one: as text, picture, cite…');
      await menu.click();
      expect(await list.getByRole('option').allTextContents()).toEqual(['One', 'Two']);
    });

    it('a mentioned command is begun in the box by a click, in the reader’s language', async () => {
      for (const [locale, shown] of [
        ['en-GB', '/quote'],
        ['fr', '/citation'],
      ] as const) {
        const { page, show } = await answering(stage(), { locale });
        await show(outcomeOf(laidOut('help')));
        await box(page).fill('something else');
        await page.locator('#messages').getByRole('button', { name: shown, exact: true }).click();
        expect(await page.locator('#tokens > .token').allTextContents()).toEqual([`${shown}×`]);
        expect(await box(page).inputValue()).toBe('');
        expect(await page.evaluate<string>('document.activeElement.id')).toBe('box');
      }
    });

    it('moments and the channel are written out', async () => {
      const { show } = await answering(stage(), {});
      const status = await show(outcomeOf(laidOut('status')));
      expect(await status.locator('.words .mention').allTextContents()).toEqual(['#talks', '#talks']);
      const [relative = '', whole] = await status.locator('.words .moment').allTextContents();
      expect(relative).toMatch(/^in |ago$|^tomorrow|^yesterday|^next|^last/);
      expect(whole).toBe('30 November 2026 at 08:30');
    });

    it('a mark that is a link leads there, and unfolds nothing', async () => {
      const { show } = await answering(stage(), { width: PHONE });
      const url = 'https://example.org/story?id=1#:~:text=It%20does%20not%2C,to%20do%20this';
      const content = `He said so. [¶\u00a012](<${url}>)`;
      const shown = await show(outcomeOf({ content, embeds: [{ description: `- “so” [¶12](${url})` }] }));
      const links = shown.locator('.words a');
      expect(await links.evaluateAll(all => all.map(String))).toEqual([url, url]);
      expect(await links.allTextContents()).toEqual(['¶\u00a012', '¶12']);
      expect(await shown.locator('img').count()).toBe(0);
    });

    it('a picture is an attachment above any embed, with its alternative text', async () => {
      const { page, show } = await answering(stage(), { width: PHONE });
      const file = { id: '1', filename: 'card.png', content_type: 'image/png', size: 10, url: '/favicon.ico' };
      const description = 'Keir Starmer, British Prime Minister: “There was complete clarity”. AFP, paragraph 7.';
      const shown = await show(outcomeOf(laidOut('quote'), [{ ...file, description, width: 1200, height: 700 }]));
      expect(await shown.getByRole('img', { name: description }).count()).toBe(1);
      expect(await shown.locator('.embed img').count()).toBe(0);
      const [picture = 0, embed = 0] = await tops(page, '.picture, .embed');
      expect(picture).toBeLessThan(embed);
      expect(await stickingOut(page)).toEqual([]);
    });
  });
}
