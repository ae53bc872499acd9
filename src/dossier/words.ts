/** Compares words as readers do: case, accents, apostrophes and hyphens don't matter. */
import { fold } from '../search/fold.ts';

/** The folded words of a text, in order. */
export function words(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Whether the words of `part` stand in `whole`, one after another. */
export function hasWords(whole: string, part: string): boolean {
  return ` ${fold(whole)} `.includes(` ${fold(part)} `);
}
