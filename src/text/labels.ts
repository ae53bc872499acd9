/** Cuts the labels of one list so that they stay apart: an entry is chosen by its label alone. */
import { cutAt, label } from './sanitize.ts';

/** Least room in which a text is told by where it parts from others. */
const ROOM_MIN = 8;

/**
 * Cuts texts to at most `max` UTF-16 code units as {@link label} does. Those that would be cut alike keep how they begin, and
 * go on where they part. Those that are the same are numbered.
 */
export function labels(texts: readonly string[], max: number): readonly string[] {
  const shown = apart([...new Set(texts)], max);
  const taken = new Set(shown.values());
  const given = new Set<string>();
  return texts.map(text => {
    const own = shown.get(text) ?? '';
    const once = given.has(own) ? numbered(own, taken, max) : own;
    taken.add(once);
    given.add(own);
    return once;
  });
}

function numbered(text: string, taken: ReadonlySet<string>, max: number): string {
  for (let n = 2; ; n++) {
    const mark = ` (${n})`;
    const made = cutAt(text, max - mark.length).text + mark;
    if (!taken.has(made)) return made;
  }
}

/** The label of each of several different texts. */
function apart(texts: readonly string[], max: number): ReadonlyMap<string, string> {
  const byCut = new Map<string, string[]>();
  for (const text of texts) {
    const cut = label(text, max);
    byCut.set(cut, [...(byCut.get(cut) ?? []), text]);
  }
  return new Map([...byCut].flatMap(([cut, alike]) => parted(alike, cut, max)));
}

/** Leaves out the end of what texts that are cut alike have in common, for where they part. */
function parted(alike: readonly string[], cut: string, max: number): readonly (readonly [string, string])[] {
  const half = Math.floor(max / 2);
  const from = alike.length > 1 && max >= ROOM_MIN ? partingOf(alike, half) : 0;
  if (from === 0) return alike.map(text => [text, cut]);
  const shared = alike[0]?.slice(0, from) ?? '';
  const ends = alike.map(text => text.slice(from));
  const room = Math.max(half, max - 1 - Math.max(...ends.map(end => end.length)));
  const head = shared.length <= room ? shared : `${label(shared, room)} `;
  const shown = apart(ends, max - head.length);
  return alike.map((text, i) => [text, head + (shown.get(ends[i] ?? '') ?? '')]);
}

/** Where the word begins in which texts part; or where they part, between graphemes, if that word is longer than `room`. */
function partingOf(texts: readonly string[], room: number): number {
  const [first = ''] = texts;
  let end = 0;
  while (end < first.length && texts.every(text => text[end] === first[end])) end++;
  const parting = Math.min(...texts.map(text => cutAt(text, end).text.length));
  const word = cutAt(first, first.slice(0, parting).replace(/\S+$/u, '').length).text.length;
  return word > 0 && parting - word <= room ? word : parting;
}
