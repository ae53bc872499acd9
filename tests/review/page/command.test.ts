/** Tests `npm run review -- --page`, from its arguments to its end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { asksForPage, reviewOnPage } from '../../../src/cli/review-page.ts';
import type { Start } from '../../../src/review/web/api.ts';
import { type Desk, desk, NAME } from '../story.ts';

const pageFolder = mkdtempSync(join(tmpdir(), 'review-page-'));
for (const name of ['index.html', 'page.css', 'main.js']) writeFileSync(join(pageFolder, name), '');
const desks: Desk[] = [];
afterEach(() => {
  for (const { root } of desks.splice(0)) rmSync(root, { recursive: true });
});
afterAll(() => rmSync(pageFolder, { recursive: true }));

/** Runs the command; what is done while the page is served ends it. */
async function run(
  args: (at: Desk) => readonly string[],
  during: (address: string) => Promise<unknown> = async () => undefined,
  folder = pageFolder,
) {
  const at = desk();
  desks.push(at);
  let printed = '';
  let end = (): void => undefined;
  const stop = new Promise<void>(resolve => {
    end = resolve;
  });
  const print = (text: string): void => {
    printed += text;
    const [address] = /http:\S+/u.exec(text) ?? [];
    if (address !== undefined) void during(address).then(end, end);
  };
  const status = await reviewOnPage({
    args: ['--page', ...args(at)],
    env: { DATA_DIR: at.root },
    print,
    stop,
    pageFolder: folder,
  });
  return { status, printed };
}

async function draftsAt(address: string): Promise<readonly string[]> {
  const { origin, hash } = new URL(address);
  const headers = { origin, 'content-type': 'application/json', 'x-review-token': hash.slice(1) };
  const response = await fetch(`${origin}/api/start`, { method: 'POST', headers, body: '{}' });
  return ((await response.json()) as Start).drafts.map(({ name }) => name);
}

describe('npm run review -- --page', () => {
  it('is asked for by its flag', () => {
    expect([['--page'], ['draft', '--page'], ['page'], []].map(asksForPage)).toEqual([true, true, false, false]);
  });

  it.each([
    ['without a name: every draft of the folder', () => []],
    ['by a draft’s name', () => [NAME]],
    ['by a draft’s path', ({ draft }: Desk) => [draft]],
  ])('serves %s, says where, and ends with a signal', async (_, args) => {
    let drafts: readonly string[] = [];
    const { status, printed } = await run(
      at => [...args(at), '--data', at.data],
      async address => {
        drafts = await draftsAt(address);
      },
    );
    expect(status).toBe(0);
    expect(drafts).toEqual([`${NAME}.yaml`]);
    expect(printed).toMatch(/^The review is at http:\/\/127\.0\.0\.1:\d+\/#[\w-]{32}\nIt’s for this machine alone/u);
  });

  it.each([
    [['--pag'], 2, /Unknown option '--pag'/u],
    [['one', 'two'], 2, /^Usage: npm run review/u],
    [['nothing'], 1, /^There is no draft nothing\. Drafts in /u],
  ])('refuses %s in a word', async (args, status, says) => {
    const refused = await run(() => args);
    expect(refused.status).toBe(status);
    expect(refused.printed).toMatch(says);
  });

  it('says so where the page isn’t built', async () => {
    const { status, printed } = await run(() => [], undefined, join(pageFolder, 'none'));
    expect([status, printed]).toEqual([1, 'The page isn’t built. Run npm run build.\n']);
  });
});
