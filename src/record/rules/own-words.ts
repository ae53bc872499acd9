/** Checks that what isn't quoted is said in our own words. */
import type { DraftSource, SourceText } from '../draft.ts';
import { entriesOf, ownSentence, type PlacedText, placeName, underOf, words } from '../entries.ts';
import { finding, type Rule } from '../lint.ts';
import { quotedPassages } from '../quotation-marks.ts';
import { QUOTE_SLOT } from '../types.ts';

/** Our sentences share no long run of words with the text, wherever in it. */
export const ownWords: Rule = {
  id: 'own-words',
  why: 'The text is its publisher’s: what isn’t quoted is said in our own words.',
  *source(source) {
    if (!source.text) return;
    const printed = printedRuns(source.text);
    for (const { path, text, isLimited } of ownTextsIn(source)) {
      const copied = text
        .split(QUOTE_SLOT)
        .flatMap(part => withoutQuoted(part))
        .flatMap(runs)
        .find(run => printed.has(run));
      if (copied === undefined) continue;
      const message = `${COPIED_WORDS} words or more are copied from ${printed.get(copied)}: ${copied}`;
      // A condition is the sentence's own, not the article's.
      const also = isLimited ? ' A condition too: conditions: has it as the sentence then has it.' : '';
      yield finding(source, path, message, `Say it in our own words.${also}`);
    }
  },
};

/** By each run of words of a text, the first place that has it. */
function printedRuns({ paragraphs, captions, heads }: SourceText): ReadonlyMap<string, string> {
  const placed = [
    ...paragraphs.map((text, at) => [text, placeName(at + 1)] as const),
    ...captions.map((text, at) => [text, placeName(`caption ${at + 1}`)] as const),
    ...heads.map(text => [text, 'a section head'] as const),
  ];
  return new Map(placed.toReversed().flatMap(([text, place]) => runs(text).map(run => [run, place] as const)));
}

/** Every text of a file that is in our words. */
function* ownTextsIn(source: DraftSource): Generator<PlacedText & { readonly isLimited?: boolean }> {
  for (const item of entriesOf(source)) {
    yield { ...ownSentence(item), isLimited: item.entry.conditions.length > 0 };
    const below = underOf(item);
    if (below) yield below;
    const { note, when } = item.entry;
    if (note !== undefined) yield { path: [...item.path, 'note'], text: note };
    if (when.note !== undefined) yield { path: [...item.path, 'when', 'note'], text: when.note };
    if ('occasion' in item.entry && item.entry.occasion !== undefined)
      yield { path: [...item.path, 'occasion'], text: item.entry.occasion };
  }
  for (const [at, { question }] of source.content.disputes.entries())
    yield { path: ['disputes', at, 'question'], text: question };
}

/** What stands around the quoted passages of a text: notes may quote. */
function withoutQuoted(text: string): readonly string[] {
  let at = 0;
  const parts = quotedPassages(text).map(({ start, end }) => {
    const part = text.slice(at, start);
    at = end;
    return part;
  });
  return [...parts, text.slice(at)];
}

/** From this many consecutive words on, a sentence is the source's and not ours. */
const COPIED_WORDS = 9;

/** Every run of {@link COPIED_WORDS} consecutive words, folded. */
function runs(text: string): readonly string[] {
  const all = words(text);
  const count = Math.max(0, all.length - COPIED_WORDS + 1);
  return Array.from({ length: count }, (_, at) => all.slice(at, at + COPIED_WORDS).join(' '));
}
