/** Tests an article that would be more than text. */
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../record/sample-record.ts';
import { DRAFT, TEXT } from '../story.ts';
import { type Stage, title } from './stage.ts';

const TAGS = '<img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>';
/** U+202E reverses what follows it; U+2066 is left open. */
const TURNED = 'The \u202Egnp.exe\u2066 pier “and \u200bmore\u202E”';

export function hostile(stage: () => Stage): void {
  describe('a hostile article', () => {
    it('is text: no tag of it is one, and what turns words is shown as a sign and turns nothing', async () => {
      const text = `${TEXT}${TAGS} “${TAGS}” Berg said.\n${TURNED} she said.\n`;
      const draft = DRAFT.replace(sha256(TEXT), sha256(text)).replace('paragraphs: 5', 'paragraphs: 7');
      const { page } = await stage().open({ text, draft, width: 360 });
      await title(page).filter({ hasText: 'The article itself' }).waitFor();
      expect(await page.locator('main :is(img, script, svg, iframe, object, [onerror], [onload])').count()).toBe(0);
      const lines = page.locator('#article .line-words');
      expect(await lines.nth(7).textContent()).toContain(`${TAGS} “`);
      const signs = page.locator('#article .unseen');
      expect(await signs.evaluateAll(all => all.map(one => one.getAttribute('data-code')))).toEqual([
        'U+202E',
        'U+2066',
        'U+200B',
        'U+202E',
      ]);
      const bidi = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.unseen, .line-words')].map(e => getComputedStyle(e).unicodeBidi)`,
      );
      expect(new Set(bidi)).toEqual(new Set(['isolate']));
      // Behind the sign that would turn them the letters still go from left to right.
      const [first, last] = await page.evaluate<[number, number]>(`(() => {
        const run = document.querySelectorAll('#article .unseen')[0].nextSibling.firstChild;
        const at = (from) => { const r = document.createRange(); r.setStart(run, from); r.setEnd(run, from + 1); return r.getBoundingClientRect().left; };
        return [at(0), at(6)];
      })()`);
      expect(first).toBeLessThan(last);
    });

    it('stands out where its passages are in no item', async () => {
      const text = `${TEXT}“${TAGS}” somebody said.\n`;
      const { page } = await stage().open({
        text,
        draft: DRAFT.replace(sha256(TEXT), sha256(text)).replace('paragraphs: 5', 'paragraphs: 6'),
      });
      const loose = page.locator('#article mark.loose');
      expect(await loose.allTextContents()).toEqual([TAGS]);
      await page.getByText('1 passage in no item').waitFor();
      await loose.click();
      await page.getByRole('button', { name: 'Not a quotation' }).click();
      await title(page).filter({ hasText: 'Not a quotation2 of 2' }).waitFor();
      expect(await loose.count()).toBe(0);
      expect(await page.locator('#panel .words').textContent()).toBe(TAGS);
    });
  });
}
