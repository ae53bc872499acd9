import { describe, expect, it } from 'vitest';
import { ownText } from '../../src/qa/item-fields.ts';
import { parseQuestion } from '../../src/qa/parse.ts';
import { stem } from '../../src/search/stemming.ts';
import { tokens } from '../../src/text/fold.ts';
import { dossier } from '../support/record.ts';

/** How well an item matches a word by its letters alone. */
function matchOf(word: string, id: string): number {
  const item = dossier.items.get(id);
  if (!item) throw new Error(`no item ${id}`);
  const { matcher } = parseQuestion('', dossier);
  return matcher.match({ stems: [stem(word)], glosses: [], meanings: new Set() }, matcher.placeOf(item));
}

describe('how well an item matches a word', () => {
  it('wholly, where the word stands in its own words, in any inflection', () => {
    for (const item of dossier.items.values()) {
      const own = new Set(tokens(ownText(item)).map(stem));
      const { forms, matcher } = parseQuestion(`What about ${ownText(item)}?`, dossier);
      for (const form of forms.filter(({ stems }) => stems.some(is => own.has(is))))
        expect(matcher.isOwn(form, matcher.placeOf(item)), item.id).toBe(true);
    }
  });

  it('less, where only its context has the word; not at all, where nothing has it', () => {
    expect(matchOf('lifting', 'clarity')).toBe(1);
    expect(matchOf('alongside', 'clarity')).toBe(0.9);
    expect(matchOf('beekeeping', 'clarity')).toBe(0);
  });
});
