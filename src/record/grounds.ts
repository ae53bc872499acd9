/** Finds the words of a source that an item rests on. They are there only where the source's text is at hand. */
import type { DraftSource } from './draft.ts';
import { hasWords, locatorOf, textAt } from './entries.ts';
import { labelOf } from './source-text.ts';

/** An item, as far as it says where it stands in the source. */
interface Cited {
  readonly paragraph: number | string;
  readonly note?: string | undefined;
}

/** `paragraph 7`, `captions 1 and 3`, as notes name places. */
const PLACES = /(paragraph|caption)s? (\d+(?:(?:,| and) \d+)*)/giu;

/**
 * The text at an item's place and at the places that its note names, each with the label of the turn in which it stands;
 * `undefined` without the source's text.
 */
export function groundOf(source: DraftSource, { paragraph, note = '' }: Cited): string | undefined {
  if (textAt(source, paragraph) === undefined) return undefined;
  const texts = [paragraph, ...placesIn(note)].flatMap(place => [
    textAt(source, place) ?? '',
    turnLabel(source, place) ?? '',
  ]);
  return [...texts, ...issuedUnder(source)].join(' \n ');
}

/** The names under which a document was issued: whoever issues it speaks throughout, and needn't be named again. */
export function issuedUnder({ content: { source } }: DraftSource): readonly string[] {
  return source.form === 'document' ? [source.outlet, source.title ?? ''] : [];
}

/** The places that a note names. */
function placesIn(note: string): readonly (number | string)[] {
  return [...note.matchAll(PLACES)].flatMap(([, part, numbers = '']) =>
    (numbers.match(/\d+/gu) ?? []).map(number =>
      part?.toLowerCase() === 'caption' ? `caption ${number}` : Number(number),
    ),
  );
}

/** The label of the turn in which a paragraph stands, which says who speaks in it; `undefined` where no label stands above it. */
export function turnLabel(source: DraftSource, paragraph: number | string): string | undefined {
  const { part, number } = locatorOf(paragraph);
  const above = part === 'paragraph' ? (source.text?.paragraphs ?? []).slice(0, number) : [];
  return above.flatMap(text => labelOf(text) ?? []).at(-1);
}

/**
 * Whether one of some names stands on the ground of an item. Where the note names no place, a name in the note itself
 * will do: then it says from where the name is known.
 */
export function isNamed(names: readonly string[], ground: string, note: string | undefined): boolean {
  const known = note !== undefined && placesIn(note).length === 0 ? `${ground} \n ${note}` : ground;
  return names.some(name => hasWords(known, name));
}
