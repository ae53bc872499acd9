/** The parts of a long message in which its question may stand: people greet, explain themselves, and give thanks. */

/** Fewer words than this are a question and nothing else. */
const LONG = 14;
/** A part of fewer words says too little to be answered by itself. */
const PART_MIN = 4;
/** Most parts that are looked at, from the end: that is where the question stands. */
const PARTS_MAX = 8;

const BREAK = /\s*[.!?…;:]+(?:\s+|$)|,\s+|\s[–—-]\s/u;

const lengthOf = (text: string): number => text.split(/\s+/).filter(word => word !== '').length;

/** Every run of neighbouring clauses of a long message, the whole left out. None of a short one. */
export function clausesOf(question: string): readonly string[] {
  if (lengthOf(question) < LONG) return [];
  const parts = question
    .split(BREAK)
    .map(part => part.trim())
    .filter(part => part !== '')
    .slice(-PARTS_MAX);
  const runs = parts.flatMap((_, from) =>
    parts.slice(from).map((_, more) => parts.slice(from, from + more + 1).join(', ')),
  );
  return [...new Set(runs)].filter(run => lengthOf(run) >= PART_MIN && run !== question);
}
