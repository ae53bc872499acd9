import { mkdtemp, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'rolldown';
import { reviewPage } from './build/bundle.js';
import { openReviewPage } from './src/review/web/server.ts';
import { openBrowser } from './tests/support/browser.ts';
import { desk } from './tests/review/story.ts';
const folder = await mkdtemp('/tmp/pg/page-');
await build(reviewPage(folder));
const d = desk();
const page = await openReviewPage({ folder: dirname(d.draft), data: d.data, today: () => '2031-06-20', port: 0, pageFolder: folder, report: e => console.error(e) });
if (!page.ok) throw new Error(page.problem);
const browser = await openBrowser();
const ctx = await browser!.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
const p = await ctx.newPage();
p.setDefaultTimeout(5000);
p.on('console', m => console.log('console', m.type(), m.text()));
p.on('pageerror', e => console.log('error', e.message));
await p.goto(page.address);
await p.locator('body[data-state=ready]').waitFor();
await p.waitForTimeout(600);
const state = async (what: string) => {
  await p.waitForTimeout(250);
  const s = await p.evaluate<Record<string,string>>(`({ title: document.querySelector('#panel .screen-title')?.innerText.replace(/\\n/g,' '), words: document.querySelector('#panel .words')?.innerText ?? '', focus: (document.activeElement?.dataset?.id ?? document.activeElement?.id ?? document.activeElement?.tagName) + '', status: document.querySelector('#status').textContent, error: document.querySelector('#error').textContent, progress: document.querySelector('#progress').innerText, problems: [...document.querySelectorAll('#panel .problems li')].map(e=>e.textContent).join(' | ') })`);
  console.log(what.padEnd(30), JSON.stringify(s));
};
await state('start');
let keys = 0;
for (const step of (await readFile('/tmp/pg/keys.txt', 'utf8')).split('\n').filter(x => x && !x.startsWith('//'))) {
  if (step.startsWith('shot ')) { await p.screenshot({ path: `/tmp/pg/${step.slice(5)}.png` }); continue; }
  if (step.startsWith('"')) { await p.keyboard.type(step.slice(1)); keys += step.length - 1; continue; }
  for (const k of step.split(' ')) { await p.keyboard.press(k); keys += 1; await p.waitForTimeout(80); }
  await state(step);
}
console.log('keys', keys);
if (process.argv[2]) console.log(await readFile(d.draft, 'utf8').catch(() => 'draft gone'));
await browser!.close(); await page.stop();
process.exit(0);
