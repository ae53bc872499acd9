/** Finds where a claim's words stand, whole and in order, in a text of the record. */
import type { Worded } from './align.ts';
import { printed, typed, type Word } from './words.ts';

/** Words of a text: from the first, up to and without the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Every place at which a run of words stands, not before `start`. */
export function placesOf(record: Worded, run: readonly Word[], start = 0): readonly Place[] {
  const places: Place[] = [];
  for (let from = start; from + run.length <= record.words.length; from++) {
    if (run.every((word, i) => record.words[from + i]?.key === word.key)) places.push({ from, to: from + run.length });
  }
  return places;
}

/** The places of several runs, one after another; `undefined` when they don't all stand there in this order. */
export function placesInOrder(record: Worded, runs: readonly (readonly Word[])[]): readonly Place[] | undefined {
  const places: Place[] = [];
  for (const run of runs) {
    // The leftmost place leaves the most room for the rest.
    const place = placesOf(record, run, places.at(-1)?.to ?? 0)[0];
    if (!place) return undefined;
    places.push(place);
  }
  return places;
}

/**
 * Whether a claim has the record's very characters, as far as a keyboard can: the forms of apostrophes, quotation marks and
 * dashes don't count, nor a full stop or comma at the end, which belong to whoever quotes. A question mark does.
 */
export function isLiteral(record: Worded, { from, to }: Place, claim: Worded): boolean {
  const held = record.words.slice(from, to);
  const recordEnd = record.text.charAt(held.at(-1)?.end ?? 0);
  const claimEnd = /[?!]/u.exec(claim.text.slice(claim.words.at(-1)?.end ?? 0))?.[0];
  return (
    typed(printed(record.text, held)) === typed(printed(claim.text, claim.words)) &&
    (claimEnd === undefined || claimEnd === recordEnd)
  );
}

const GAP = /\s*(?:[[(]\s*(?:…|\.{2,})\s*[\])]|…|\.{3,}|\.(?: \.){2,})\s*/u;

/** The runs of words between the marked gaps of a claim: "…", "...", "[...]", "(…)". One when it has no gap inside. */
export function runsOf({ text, words }: Worded): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let end = 0;
  for (const word of words) {
    const run = runs.at(-1);
    if (run && !GAP.test(text.slice(end, word.start))) run.push(word);
    else runs.push([word]);
    end = word.end;
  }
  return runs;
}
