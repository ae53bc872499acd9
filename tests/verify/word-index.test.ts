import { describe, expect, it } from 'vitest';
import { Wording } from '../../src/verify/corpus.ts';
import { cutWords, joined } from '../../src/verify/tokens.ts';
import { WordIndex } from '../../src/verify/word-index.ts';
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
const indexed = (
  texts: readonly string[],
): { readonly index: WordIndex<Wording>; readonly all: readonly Wording[] } => {
  const index = new WordIndex<Wording>();
  const all = texts.map(one => new Wording({ ...template, text: one }));
  for (const wording of all) index.add(wording);
  return { index, all };
};

describe('an index finds by their words what looking through all wordings finds', () => {
  const property = (holds: (all: readonly Wording[], index: WordIndex<Wording>, claim: string) => void): void =>
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), text, (texts, claim) => {
        const { index, all } = indexed(texts);
        holds(all, index, claim);
      }),
    );

  it('those in which words stand in a run, and those that are these words', () => {
    property((all, index, claim) => {
      const run = joined(cutWords(claim));
      expect(index.containing(cutWords(claim))).toEqual(all.filter(wording => wording.joined.includes(run)));
      expect(index.equalTo(cutWords(claim))).toEqual(all.filter(wording => wording.joined === run));
    });
  });

  it('those in which each of several runs stands', () => {
    property((all, index, claim) => {
      const runs = [cutWords(claim).slice(0, 2), cutWords(claim).slice(2)].filter(run => run.length > 0);
      const containing = all.filter(wording => runs.every(run => wording.joined.includes(joined(run))));
      expect(index.containingEach(runs)).toEqual(containing);
    });
  });

  it('those that share most words, in order where they share as many', () => {
    property((all, index, claim) => {
      const keys = new Set(claim.split(' '));
      const sharing = all
        .map(one => ({ text: one, common: [...keys].filter(key => one.joined.includes(` ${key} `)).length }))
        .filter(({ common }) => common > 0)
        .toSorted((a, b) => b.common - a.common);
      for (const most of [1, 3, 50]) expect(index.sharing(keys, most)).toEqual(sharing.slice(0, most));
    });
  });

  it('those that write one word in parts', () => {
    const { index, all } = indexed(['co pilot', 'copilot', 'the co-pilot', 'pilot']);
    const [word] = cutWords('copilot');
    expect(word && index.splitting(word)).toEqual(all.slice(0, 2));
  });
});
