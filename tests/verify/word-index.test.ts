import { describe, expect, it } from 'vitest';
import { cutWords, joined } from '../../src/verify/tokens.ts';
import { WordIndex, Wording } from '../../src/verify/word-index.ts';
import { fc } from '../support/properties.ts';
import { dossier } from '../support/record.ts';

/** Few words, so that wordings share them; one of them in two parts, too. */
const words = fc.array(fc.constantFrom('not', 'peace', 'co', 'pilot', 'copilot', 'the'), {
  minLength: 1,
  maxLength: 6,
});
const text = words.map(some => some.join(' '));

const [template] = dossier.views.quotes;
if (!template) throw new Error('the record has no quotation');
const shelved = (
  texts: readonly string[],
): { readonly shelf: WordIndex<Wording>; readonly all: readonly Wording[] } => {
  const shelf = new WordIndex<Wording>();
  const all = texts.map(one => new Wording({ ...template, text: one }));
  for (const wording of all) shelf.add(wording);
  return { shelf, all };
};

describe('a shelf finds by their words what looking through all wordings finds', () => {
  const property = (holds: (all: readonly Wording[], shelf: WordIndex<Wording>, claim: string) => void): void =>
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), text, (texts, claim) => {
        const { shelf, all } = shelved(texts);
        holds(all, shelf, claim);
      }),
    );

  it('those in which words stand in a run, and those that are these words', () => {
    property((all, shelf, claim) => {
      const run = joined(cutWords(claim));
      expect(shelf.holding(cutWords(claim))).toEqual(all.filter(wording => wording.joined.includes(run)));
      expect(shelf.being(cutWords(claim))).toEqual(all.filter(wording => wording.joined === run));
    });
  });

  it('those in which each of several runs stands', () => {
    property((all, shelf, claim) => {
      const runs = [cutWords(claim).slice(0, 2), cutWords(claim).slice(2)].filter(run => run.length > 0);
      const holding = all.filter(wording => runs.every(run => wording.joined.includes(joined(run))));
      expect(shelf.holdingEach(runs)).toEqual(holding);
    });
  });

  it('those that share most words, in order where they share as many', () => {
    property((all, shelf, claim) => {
      const keys = new Set(claim.split(' '));
      const sharing = all
        .map(one => ({ text: one, common: [...keys].filter(key => one.joined.includes(` ${key} `)).length }))
        .filter(({ common }) => common > 0)
        .toSorted((a, b) => b.common - a.common);
      for (const most of [1, 3, 50]) expect(shelf.sharing(keys, most)).toEqual(sharing.slice(0, most));
    });
  });

  it('those that write one word in parts', () => {
    const { shelf, all } = shelved(['co pilot', 'copilot', 'the co-pilot', 'pilot']);
    const [word] = cutWords('copilot');
    expect(word && shelf.parting(word)).toEqual(all.slice(0, 2));
  });
});
