/** Tests the ways of working: choosing and adding words, undoing, new people, two tabs, and what goes wrong. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { valueAt } from '../../../src/record/shape.ts';
import { workingText } from '../../../src/review/working.ts';
import { DRAFT, TEXT } from '../story.ts';
import { alert, focused, press, type Stage, status, title } from './stage.ts';

/** Keeps back what the check answers from now on, until it's let go; the page has drawn it then. */
async function heldCheck(page: Page): Promise<{ answer(): Promise<void> }> {
  let open = (): void => undefined;
  const gate = new Promise<void>(resolve => {
    open = resolve;
  });
  await page.route('**/api/check', async route => {
    await gate;
    await route.continue();
  });
  const asked = page.waitForRequest('**/api/check');
  return {
    async answer() {
      const request = await asked;
      open();
      await (await request.response())?.finished();
      await page.unroute('**/api/check');
      await page.evaluate('new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    },
  };
}

export function working(stage: () => Stage): void {
  describe('the words of a quotation', () => {
    it('are chosen in the article by keys, and never typed', async () => {
      const { page, at } = await stage().open();
      await press(page, 'j', 'j', 'w');
      await title(page).filter({ hasText: 'Choose the words' }).waitFor();
      expect(await page.locator('#article .picked').textContent()).toBe('The dredgers are here');
      await press(page, 'ArrowLeft', 'Shift+ArrowRight');
      expect(await page.locator('#panel .words').textContent()).toBe('dredgers are');
      expect(await status(page).textContent()).toBe('dredgers are');
      await press(page, 'Enter', '=Chosen');
      expect(readFileSync(at.draft, 'utf8')).toContain('    text: dredgers are\n');
      // No field of it is written in.
      expect(await page.locator('[data-id=field-text]').count()).toBe(0);
      await press(page, 'u', '=Undone');
      expect(readFileSync(at.draft, 'utf8')).toContain('    text: The dredgers are here\n');
    });

    it('are chosen with the mouse', async () => {
      const { page, at } = await stage().open();
      const check = await heldCheck(page);
      await press(page, 's', '=Left for later.');
      await page.evaluate(`(() => {
        const run = document.querySelectorAll('#article .line')[1].querySelectorAll('[data-start]')[1].firstChild;
        getSelection().setBaseAndExtent(run, 0, run, 7);
      })()`);
      // Neither what the check finds takes the mark away, nor a step that changes other lines.
      await check.answer();
      await press(page, 's', 'n');
      await title(page).filter({ hasText: 'What is to be added?' }).waitFor();
      expect(await page.locator('#panel .words').textContent()).toBe('Norland');
      await press(page, 'Escape');
      // Three clicks mark a whole line.
      await page.locator('#article .line').nth(1).locator('[data-start]').first().click({ clickCount: 3 });
      await press(page, 'n');
      expect(await page.locator('#panel .words').textContent()).toBe(TEXT.split('\n')[1]);
      await press(page, '5');
      await title(page).filter({ hasText: 'Event' }).waitFor();
      expect(readFileSync(at.draft, 'utf8')).toMatch(/events:\s+#> Port Lind \(XNA\) - .*\n {2}- id: port\n/);
    });
  });

  describe('words in no item', () => {
    it('are gone to by a key, one passage after the other', async () => {
      const draft = DRAFT.replace(/unquoted:\n.*\n\n/, '').replace(/ {2}- id: job\n(?:.+\n)+\n/, '');
      const { page } = await stage().open({ draft });
      const says = async (words: string) => await page.locator('#panel .words').filter({ hasText: words }).waitFor();
      await press(page, 'n', '1');
      await says('deep pier');
      // Wherever in a passage the choice begins and ends, the next is another.
      await press(page, 'Shift+ArrowLeft', 'm');
      await says('It is a long job');
      await press(page, 'm');
      await says('deep pier');
    });
  });

  describe('what is added', () => {
    it('a person, by a name alone: the id is proposed, and every field is asked for', async () => {
      const { page, at } = await stage().open();
      await press(page, 'n', '6', '“Mira Dahl”', 'Enter');
      await title(page).filter({ hasText: 'New person2 of 2' }).waitFor();
      expect(await focused(page)).toBe('field-party');
      await press(page, '2', '=Saved: Country');
      // The office is a form; its first line is the title.
      await page.getByLabel('Full title').fill('Mayor of Sudville');
      await press(page, 'Enter', '=Saved: Offices', 'a', '=Accepted.');
      expect(readFileSync(at.draft, 'utf8')).toContain('#@ - id: dahl\n#@   name: Mira Dahl\n');
      expect(readFileSync(at.draft, 'utf8')).toMatch(/party: sudmark\n/);
    });

    it('is chosen where one was before, once it is accepted', async () => {
      const { page, at } = await stage().open();
      const goTo = async (field: string): Promise<void> => {
        await press(page, 'o');
        await page.locator('[data-id="item-quotes/job"]').click();
        await page.locator(`[data-id=field-${field}]`).click();
      };
      const back = async (field: string): Promise<void> => {
        await title(page).filter({ hasText: 'Quotation' }).waitFor();
        expect(await focused(page)).toBe(`field-${field}`);
      };
      await goTo('about');
      await press(page, 'n', '7', '“Denmark”', 'Enter', '=Added', 'a', '=Saved: About');
      await back('about');
      expect(readFileSync(at.draft, 'utf8')).toMatch(/id: job\n(?:.+\n)* {4}about: \[ ?norland, denmark ?\]/);
      // For a speaker it's asked in which office; where a field has no place for it, it's come back to as it is.
      await goTo('by');
      await press(page, 'n', '6', '“Nils Holm”', 'Enter', '=Added', 's');
      await page.locator('.writing').waitFor();
      await press(page, 'Escape');
      await back('by');
      await goTo('topics');
      await press(page, 'n', '7', '“France”', 'Enter', '=Added', 's', '=Left for later');
      await back('topics');
    });
  });

  describe('a long list', () => {
    it('is sought in, and left again by Esc', async () => {
      const lands = Array.from({ length: 10 }, (_, at) => `#@ - id: land-${at}\n#@   name: Land ${at}\n`).join('');
      const { page, at } = await stage().open({ draft: `${DRAFT}\n#@ parties.yaml (paragraph 1)\n${lands}` });
      await press(page, 'o');
      await page.locator('[data-id="item-facts/off-pier"]').click();
      await page.locator('[data-id=field-about]').click();
      await press(page, '/', '“land 8”', 'Escape');
      expect(await focused(page)).toBe('field-about');
      expect(await page.locator('#find').inputValue()).toBe('');
      await press(page, '/', '“land 8”', 'Enter', '=Saved: About');
      // What is pressed next is meant for the field.
      expect(await focused(page)).toBe('field-about');
      expect(readFileSync(at.draft, 'utf8')).toMatch(/id: off-pier\n(?:.+\n)* {4}about: \[ ?land-8 ?\]/);
    });
  });

  describe('a form', () => {
    it('begins with what is offered, says by which key it is saved, and is', async () => {
      const draft = DRAFT.replace('printed: [harbour master]', 'printed: [Norland minister]');
      const { page, at } = await stage().open({ draft });
      const save = page.locator('.writing [type=submit]');
      await press(page, 'Enter');
      expect(await save.textContent()).toBe('↵Save');
      await press(page, 'Enter', '=Saved: Rights', 'j');
      expect(readFileSync(at.draft, 'utf8')).toContain('rights: © XNA. Short passages');
      await page.locator('[data-id=field-spellings]').click();
      await press(page, 'Enter');
      expect(await save.textContent()).toBe('Ctrl ↵Save');
      await press(page, 'End', 'Enter', '“Acker”', 'Control+Enter', '=Saved: Other spellings');
      expect(readFileSync(at.draft, 'utf8')).toContain('spellings: [ Aker, Acker ]');
      // What is offered goes as soon as something else is written.
      await page.locator('[data-id=field-offices]').click();
      await press(page, 'e');
      expect(await page.getByLabel('Full title').inputValue()).toBe('Minister of Norland');
      await press(page, '“Pilot”', 'Enter', '=Saved: Offices');
      expect(readFileSync(at.draft, 'utf8')).toContain('title: Pilot,');
    });

    it('gives back what it was given, in every part, and leaves out what is left blank', async () => {
      const draft = DRAFT.replace('title: TODO, printed', 'title: Master, printed').replace(
        'question: TODO #',
        'question: Why? #',
      );
      const { page, at } = await stage().open({ draft });
      const valueIn = (section: string, id: string, field: string): unknown => {
        const list = valueAt(parse(workingText(readFileSync(at.draft, 'utf8'))), [section]);
        return Array.isArray(list)
          ? valueAt(
              list.find(one => valueAt(one, ['id']) === id),
              [field],
            )
          : undefined;
      };
      const write = async (section: string, id: string, field: string): Promise<void> => {
        // The next field may be written at once.
        await press(page, 'Escape', 'o');
        await page.locator(`[data-id="item-${section}/${id}"]`).click();
        await page.locator(`[data-id=field-${field}]`).click();
        await press(page, 'e');
      };
      const save = async (label: string): Promise<void> => {
        await page.getByRole('button', { name: 'Save' }).click();
        await status(page)
          .filter({ hasText: `Saved: ${label}` })
          .waitFor();
      };
      for (const [section, id, field, label] of [
        ['quotes', 'begin', 'by', 'Speaker'],
        ['quotes', 'here', 'when', 'When'],
        ['people', 'aker', 'offices', 'Offices'],
        ['disputes', 'd-pier', 'sides', 'Sides'],
      ] as const) {
        const before = valueIn(section, id, field);
        expect(before).toBeTypeOf('object');
        await write(section, id, field);
        await save(label);
        expect([field, valueIn(section, id, field)]).toEqual([field, before]);
      }
      // The status is the same for both: what is written tells them apart.
      await write('quotes', 'begin', 'by');
      await page.getByLabel('Office').fill('');
      await save('Speaker');
      await expect.poll(() => valueIn('quotes', 'begin', 'by')).toEqual({ person: 'berg' });
      await write('quotes', 'here', 'by');
      await page.getByLabel('Which').selectOption({ label: 'Somebody unnamed' });
      await page.getByLabel('How the article calls them').fill('a source close to the talks');
      await page.getByLabel('Country or body').selectOption('—');
      await save('Speaker');
      await expect.poll(() => valueIn('quotes', 'here', 'by')).toEqual({ unnamed: 'a source close to the talks' });
    });
  });

  describe('the check', () => {
    it('held back isn’t rejected by the next key either', async () => {
      const { page, at } = await stage().open();
      const before = readFileSync(at.draft, 'utf8');
      await page.route('**/api/check', route =>
        route.fulfill({
          json: { version: '', problems: [{ item: 'facts/off-pier', message: 'wrong', mend: 'Mend.' }] },
        }),
      );
      await press(page, 'o');
      await page.locator('[data-id="item-facts/off-pier"]').click();
      await press(page, 'a', 'r');
      await alert(page).filter({ hasText: 'press r once more' }).waitFor();
      expect(readFileSync(at.draft, 'utf8')).toBe(before);
      await press(page, 'r');
      await expect.poll(() => readFileSync(at.draft, 'utf8')).not.toContain('id: off-pier');
    });

    it('leaves alone what is pressed, opened and written while it answers', async () => {
      const { page } = await stage().open();
      const first = await heldCheck(page);
      await press(page, 's', '=Left for later.');
      await page.locator('[data-id=more]').click();
      const accept = await page.getByRole('button', { name: 'Accept', exact: true }).elementHandle();
      await first.answer();
      expect(await accept?.evaluate(button => button.isConnected)).toBe(true);
      expect(await page.locator('#panel details').getAttribute('open')).toBe('');
      const second = await heldCheck(page);
      await press(page, 's', '=Left for later.');
      await page.locator('[data-id=field-by]').click();
      await press(page, 'e');
      await page.getByLabel('Office').fill('Mayor');
      await page.getByRole('button', { name: 'Save' }).focus();
      await second.answer();
      expect(await page.getByLabel('Office').inputValue()).toBe('Mayor');
    });

    it('is told beside the field that it concerns, and holds back once what it finds something at', async () => {
      const { page, at } = await stage().open();
      await press(page, 'j', 'j', 'Enter', '“On the “dredgers”.”', 'Enter', '=Saved: Setting');
      await page.locator('[data-id=field-setting] .wrong').waitFor();
      await page.locator('[data-id=field-setting]').click();
      await page.locator('.current .problems').waitFor();
      expect(await status(page).textContent()).toContain('Check: ');
      expect(await page.locator('.current .problems').textContent()).toContain('quotation marks');
      await press(page, 'ArrowDown', 'a');
      await alert(page).filter({ hasText: 'press a once more' }).waitFor();
      expect(await focused(page)).toBe('field-setting');
      expect(readFileSync(at.draft, 'utf8')).toContain('# CHECK: By “harbour”.');
      await press(page, 'a', '=Accepted.');
      expect(readFileSync(at.draft, 'utf8')).not.toContain('# CHECK: By “harbour”.');
    });
  });

  describe('two tabs', () => {
    it('never overwrite each other: the later one is shown what is there', async () => {
      const { page, at, another } = await stage().open();
      const other = await another();
      await press(page, 'j', 'j', 's', '=Left for later');
      const before = readFileSync(at.draft, 'utf8');
      await press(other, 'Enter', '“© XNA”', 'Enter');
      await alert(other).filter({ hasText: 'has changed since this was shown' }).waitFor();
      expect(readFileSync(at.draft, 'utf8')).toBe(before);
      // What was written stays to be written, and is kept the second time.
      expect(await other.locator('.writing textarea, .writing input').first().inputValue()).toBe('© XNA');
      await press(other, 'Enter', '=Saved: Rights');
      expect(readFileSync(at.draft, 'utf8')).toContain('rights: © XNA');
    });
  });

  describe('what goes wrong', () => {
    it('a draft that was changed by hand is shown as it is; one that is broken or gone is told with the mend', async () => {
      const { page, at } = await stage().open({ forgive: 'status of 409' });
      writeFileSync(at.draft, readFileSync(at.draft, 'utf8').replace('cue: told reporters', 'cue: said loudly'));
      await press(page, 'j', 'j', 's');
      await alert(page).filter({ hasText: 'changed by another program' }).waitFor();
      await page.locator('[data-id=field-cue]', { hasText: 'said loudly' }).waitFor();
      appendFileSync(at.draft, 'quotes: [\n');
      await press(page, 's');
      await alert(page)
        .filter({ hasText: `${at.draft}:` })
        .waitFor();
      rmSync(at.draft);
      await press(page, 's');
      await alert(page).filter({ hasText: 'there is no draft' }).waitFor();
    });

    it('a server that is gone is told, and what is written stays', async () => {
      const { page } = await stage().open({ forgive: 'Failed to load resource' });
      await page.route('**/api/step', route => route.abort());
      await press(page, 'Enter', '“© XNA”', 'Enter');
      await page.locator('.refused', { hasText: 'No answer came' }).waitFor();
      await page.unroute('**/api/step');
      await press(page, 'Enter', '=Saved: Rights');
    });

    it('a page without the run’s token is told to open the right address, and has nothing of the draft', async () => {
      const { page, at, address } = await stage().open({ forgive: 'status of 403' });
      const foreign = await page.context().browser()?.newPage();
      await foreign?.goto(new URL('/', address).href);
      await foreign?.getByText('Open the address that the terminal printed').waitFor();
      expect(await foreign?.locator('body').textContent()).not.toContain('dredgers');
      await foreign?.close();
      // The token isn't left in the address, and outlasts a reload.
      expect(new URL(page.url()).hash).toBe('');
      await page.reload();
      await title(page).filter({ hasText: 'The article itself' }).waitFor();
      // A folder without drafts says how to make one.
      rmSync(at.draft);
      await page.reload();
      await page.getByText('npm run draft -- FILE').waitFor();
    });
  });

  describe('single keys', () => {
    it('can be switched off', async () => {
      const { page } = await stage().open();
      await press(page, '?');
      await page.getByLabel('Single keys do something').uncheck();
      await press(page, 'Escape', 'j');
      expect(await title(page).textContent()).toContain('The article itself');
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      expect(await title(page).textContent()).toContain('New person');
    });
  });
}
