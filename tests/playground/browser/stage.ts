/** Sets up the page in a browser, with the real server over a record, and collects what the browser complains about. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { page } from '../../../build/bundle.js';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { openPainter } from '../../../src/painter/painter.ts';
import { openPlayground, type Playground } from '../../../src/playground/server.ts';
import { browserWith, PATIENCE } from '../../support/browser-tests.ts';
import { dossier } from '../../support/record.ts';
import { servicesOf } from '../../support/services.ts';

interface OpenOptions {
  /** The page's address, from `#`. */
  readonly hash?: string;
  /** The browser's language. */
  readonly locale?: string;
  readonly width?: number;
  readonly dark?: boolean;
  /** Another record than the real one. */
  readonly dossier?: Dossier;
  /** Part of the text of complaints that the test provokes. */
  readonly forgive?: string;
}

export interface Stage {
  /** Opens a page in a browser context of its own, and waits until it's ready. */
  open(options?: OpenOptions): Promise<Page>;
  /** Closes all contexts, and returns what the browser complained about in them. */
  clear(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const HEIGHT = 800;

export async function setStage(): Promise<Stage> {
  const { browser, folder, close } = await browserWith(page);
  const playgrounds = new Map<Dossier, Playground>();
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];

  const addressOf = async (record: Dossier): Promise<string> => {
    const known = playgrounds.get(record);
    if (known) return known.address;
    const services = servicesOf({ dossier: record, painter: openPainter() });
    const opened = await openPlayground({ services, port: 0, folder });
    if (!opened.ok) throw new Error(opened.problem);
    playgrounds.set(record, opened);
    return opened.address;
  };

  return {
    open: async ({ hash = '', dossier: record = dossier, forgive, ...look } = {}) => {
      const address = await addressOf(record);
      const context = await newContext(browser, look);
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      reportComplaints(page, address, complaint => {
        if (forgive === undefined || !complaint.includes(forgive)) complaints.push(complaint);
      });
      await page.goto(`${address}/${hash}`);
      await page.locator('body[data-state=ready]').waitFor();
      return page;
    },
    clear: async () => {
      await Promise.all(contexts.splice(0).map(context => context.close()));
      return complaints.splice(0);
    },
    close: async () => {
      await close();
      await Promise.all([...playgrounds.values()].map(playground => playground.stop()));
    },
  };
}

export function newContext(
  browser: Browser,
  { locale = 'en-GB', width = 1280, dark = true }: Pick<OpenOptions, 'locale' | 'width' | 'dark'>,
) {
  return browser.newContext({
    viewport: { width, height: HEIGHT },
    colorScheme: dark ? 'dark' : 'light',
    locale,
    timezoneId: 'Europe/Kyiv',
    reducedMotion: 'reduce',
  });
}

/** Reports what goes to the console, breaches of the content security policy among it; requests elsewhere; dialogs; errors. */
export function reportComplaints(page: Page, address: string, complain: (what: string) => void): void {
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complain(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', error => complain(`thrown: ${error.message}`));
  page.on('dialog', dialog => {
    complain(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', request => {
    if (!request.url().startsWith(`${address}/`)) complain(`fetched from elsewhere: ${request.url()}`);
  });
}

/** Makes the window of an open page as large as this. */
export const resize = (page: Page, width: number, height = HEIGHT) => page.setViewportSize({ width, height });

/** Finds the message box, by its role. */
export const box = (page: Page) => page.locator('input[role=combobox]');

/** Finds the messages and notices of the channel. */
export const messages = (page: Page) => page.locator('#messages > li:not(.awaiting)');

/** Puts words in one line. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Reads the words of a message above its cards, in one line. */
export const wordsOf = async (message: Locator): Promise<string> =>
  oneLine(await message.locator('.body > .words').innerText());

/** Opens the menu of choices under a message, and chooses one. */
export async function choose(message: Locator, choice: string): Promise<void> {
  const menu = message.locator('.select');
  // Right after an edit a click counts for what stood there before.
  await expect
    .poll(async () => {
      await menu.click();
      return menu.getAttribute('aria-expanded');
    })
    .toBe('true');
  await message.getByRole('option', { name: choice, exact: true }).click();
}

/** Does something, and waits for the message that comes of it. */
export async function next(page: Page, action: () => Promise<unknown>) {
  const before = await messages(page).count();
  await action();
  const item = messages(page).nth(before);
  await item.waitFor();
  return item;
}

/** Expects nothing to be wider than what it's in. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate<string[]>(
    `[document.documentElement, document.querySelector('#log')].filter(e => e.scrollWidth > e.clientWidth).map(e => e.tagName)`,
  );
  expect(wide).toEqual([]);
}
