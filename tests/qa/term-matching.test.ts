import { describe, expect, it } from 'vitest';
import { shownOf } from '../../src/qa/item-fields.ts';
import { readQuestion } from '../../src/qa/understand.ts';
import { stem } from '../../src/search/stemming.ts';
import { tokens } from '../../src/text/fold.ts';
import { dossier } from '../support/record.ts';

/** How far an item holds a word by its letters alone. */
function heldOf(word: string, id: string): number {
  const item = dossier.items.get(id);
  if (!item) throw new Error(`no item ${id}`);
  const { held } = readQuestion('', dossier);
  return held.word({ stems: [stem(word)], glosses: [], concepts: new Set() }, held.place(item));
}

describe('how far an item holds a word', () => {
  it('wholly, where the word stands in its own words, in any inflection', () => {
    for (const item of dossier.items.values()) {
      const own = new Set(tokens(shownOf(item)).map(stem));
      const { forms, held } = readQuestion(`What about ${shownOf(item)}?`, dossier);
      for (const form of forms.filter(({ stems }) => stems.some(is => own.has(is))))
        expect(held.isOwn(form, held.place(item)), item.id).toBe(true);
    }
  });

  it('less, where only what stands around it has the word; not at all, where nothing has it', () => {
    expect(heldOf('lifting', 'clarity')).toBe(1);
    expect(heldOf('alongside', 'clarity')).toBe(0.9);
    expect(heldOf('beekeeping', 'clarity')).toBe(0);
  });
});
