/** Sets up the page on which drafts are reviewed, in a browser, with the real server over a desk of its own for each test. */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { reviewPage } from '../../../build/bundle.js';
import { openReviewPage, type ReviewPage } from '../../../src/review/web/server.ts';
import { newContext, reportComplaints } from '../../playground/browser/stage.ts';
import { browserWith, PATIENCE } from '../../support/browser-tests.ts';
import { type Desk, desk } from '../story.ts';

export const TODAY = '2031-06-20';

interface OpenOptions {
  readonly draft?: string;
  readonly text?: string;
  readonly width?: number;
  readonly dark?: boolean;
  /** Part of the text of complaints that the test provokes. */
  readonly forgive?: string;
}

/** A page with the desk that it works on. */
export interface Opened {
  readonly page: Page;
  readonly at: Desk;
  /** Its address, with the run's token. */
  readonly address: string;
  /** Opens the same in another tab. */
  another(): Promise<Page>;
}

export interface Stage {
  open(options?: OpenOptions): Promise<Opened>;
  /** Closes all, and returns what the browser complained about. */
  clear(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Serves the page of a desk's drafts. */
export async function served(at: Desk, pageFolder: string): Promise<ReviewPage> {
  const { draft, data } = at;
  const report = (error: unknown): void => {
    throw error;
  };
  const made = await openReviewPage({ folder: dirname(draft), data, today: () => TODAY, port: 0, pageFolder, report });
  if (!made.ok) throw new Error(made.problem);
  return made;
}

export async function setStage(): Promise<Stage> {
  const { browser, folder, close } = await browserWith(reviewPage);
  const servers: { readonly at: Desk; readonly server: ReviewPage }[] = [];
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  return {
    open: async ({ draft, text, forgive, ...look } = {}) => {
      const at = desk(draft, text);
      const server = await served(at, folder);
      servers.push({ at, server });
      const context = await newContext(browser, look);
      contexts.push(context);
      const tab = async (): Promise<Page> => {
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        reportComplaints(page, new URL(server.address).origin, complaint => {
          if (forgive === undefined || !complaint.includes(forgive)) complaints.push(complaint);
        });
        await page.goto(server.address);
        await page.locator('body[data-state=ready] #panel .screen-title').waitFor();
        return page;
      };
      return { page: await tab(), at, address: server.address, another: tab };
    },
    clear: async () => {
      await Promise.all(contexts.splice(0).map(context => context.close()));
      for (const { at, server } of servers.splice(0)) {
        await server.stop();
        rmSync(at.root, { recursive: true });
      }
      return complaints.splice(0);
    },
    close,
  };
}

/** The heading beside the article, as it's read. */
export const title = (page: Page) => page.locator('#panel .screen-title');
/** What was done last. */
export const status = (page: Page) => page.getByRole('status');
/** What went wrong. */
export const alert = (page: Page) => page.getByRole('alert');

/** The name of what has the focus. */
export const focused = (page: Page) =>
  page.evaluate<string>(`document.activeElement?.closest('[data-id]')?.dataset.id ?? document.activeElement?.id ?? ''`);

/** Presses keys, one after the other; a text between quotation marks is typed, and `=…` waits until that is said. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (key.startsWith('='))
      await status(page)
        .filter({ hasText: key.slice(1) })
        .waitFor();
    else if (key.startsWith('“')) await page.keyboard.type(key.slice(1, -1));
    else await page.keyboard.press(key);
  }
}
