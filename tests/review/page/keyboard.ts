/** Tests that a draft is brought into the record by keys alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../../src/dossier/load.ts';
import { NAME } from '../story.ts';
import { press, type Stage, title } from './stage.ts';

export function keyboard(stage: () => Stage): void {
  describe('by keyboard alone', () => {
    it('a draft is gone through and accepted, and the record has it', async () => {
      const { page, at } = await stage().open();
      const says = async (text: string) => await title(page).filter({ hasText: text }).waitFor();
      await says('The article itself');
      // Nothing is waited for: what is pressed while a step is kept is meant for what comes after it.
      await press(page, 'Enter', '“© XNA.”', 'Enter', 'a');
      // The harbour master: his party is right, his title is asked for.
      await press(page, 'y', '“Harbour master of Port Lind”', 'Enter', 'a');
      // A day that is only likely is told with its doubt; nobody is led to it, and it's accepted with the item.
      await page.getByText('No day is given.').waitFor();
      await press(page, 'Enter', '“On the dredging.”', 'Enter', 'y', 'a');
      await press(page, 'y', '“On the start.”', 'Enter', 'a');
      // Of the topics the second, by its number; that it's the same as another is left out.
      await press(page, 'y', '“On the work.”', 'Enter', '2', 'Enter', 'x', 'a');
      // Words that nobody is quoted saying.
      await press(page, 'a');
      await press(page, 'Enter', '“Norland plans to deepen the harbour in June, Berg said.”', 'Enter', 'a');
      await press(page, 'Enter', '“A deeper pier could be ready in July, Aker said.”', 'Enter', 'a');
      // A capital letter begins to write at once.
      await press(page, '“Two dredgers wait by the pier.”', 'Enter', 'y', 'a');
      // The dispute is none.
      await press(page, 'r');
      await says('Accept the article');
      await page.getByText('All 9 parts of the draft are accepted.').waitFor();
      await press(page, 'Enter');
      // Norland counts as silent in another source: three of the four items don't answer that for one reason.
      await says('Is any of this an answer?4 left');
      await press(page, 'ArrowDown', 'Space', 'e', '“On the dredging.”', 'Enter');
      await says('Is any of this an answer?1 left');
      // Each decision is undone by itself, and made again with the last one.
      await press(page, 'u', '=Undone: add asides');
      await says('Is any of this an answer?2 left');
      await press(page, 'y');
      await says('Done');
      await page.getByText("npm run -s ask -- '/timeline day:2031-05-19'").waitFor();
      expect(existsSync(at.draft)).toBe(false);
      const source = readFileSync(join(at.data, 'sources', `${NAME}.yaml`), 'utf8');
      expect(source).toContain('text: It is a long job');
      // The line below the name was derived.
      expect(source).toContain('under: A deeper pier could be ready in July\n');
      const loaded = await loadRecord(at.data, {});
      expect('dossier' in loaded && [...loaded.dossier.people.keys()]).toContain('aker');
    });
  });
}
