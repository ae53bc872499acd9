/**
 * Takes what a member typed out of a reply's JSON, and puts it back in: so that a reply can be kept without their words.
 * What is taken out stands in the reply as it was typed, in one clean line, or with Markdown's marks escaped.
 */
import { escapeMarkdown } from '../render/markdown.ts';
import { plain } from '../text/sanitize.ts';

/** A piece of what was typed: from and to, in UTF-16 code units of its {@link spellings}. */
interface Reference {
  readonly from: number;
  readonly to: number;
}

/** A reply in pieces: bytes of UTF-8, and references to what was typed. */
export type Spliced = readonly (Uint8Array | Reference)[];

/** No run of what was typed is left that is twice as long, in UTF-16 code units. */
const BLOCK = 8;
/** Nor is any word or number of this length or more. */
const WORD = /[\p{L}\p{N}]{4,}/gu;
/** Stands between spellings. No JSON has such a character within a text, so that nothing agrees across it. */
const BETWEEN = '\n';

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** What was typed, in each spelling that a reply's JSON may have of it. */
function spellings(typed: readonly string[]): string {
  const all = typed.flatMap(text => [text, plain(text, text.length)]).flatMap(text => [text, escapeMarkdown(text)]);
  return [...new Set(all)].map(inJson).join(BETWEEN);
}

/** A stretch of the reply that is still to be searched, or a reference in its place. */
type Stretch = string | Reference;

/** Takes what was typed out of a reply's JSON. */
export function takeOut(json: string, typed: readonly string[]): Spliced {
  const written = spellings(typed);
  let stretches: readonly Stretch[] = [json];
  for (let at = 0; at + BLOCK <= written.length; at += BLOCK)
    stretches = withoutPart(stretches, written, { from: at, to: at + BLOCK });
  for (const part of wordsOf(written)) stretches = withoutPart(stretches, written, part);
  return inOneBuffer(stretches.filter(one => one !== ''));
}

/** Writes what is left into a buffer of its own: a piece of Node's common pool would keep eight kibibytes from others. */
function inOneBuffer(stretches: readonly Stretch[]): Spliced {
  const lengths = stretches.map(one => (typeof one === 'string' ? Buffer.byteLength(one) : 0));
  const bytes = Buffer.allocUnsafeSlow(lengths.reduce((sum, length) => sum + length, 0));
  let end = 0;
  return stretches.map(one => {
    if (typeof one !== 'string') return one;
    const start = end;
    end += bytes.write(one, start);
    return bytes.subarray(start, end);
  });
}

/** The words of what was typed, each once: one of the places where it stands. */
function wordsOf(written: string): readonly Reference[] {
  const places = new Map(Array.from(written.matchAll(WORD), ({ 0: word, index }) => [word, index]));
  return Array.from(places, ([word, from]) => ({ from, to: from + word.length }));
}

/** Puts a reference in the place of each run that a part of what was typed lies in, as far as they agree. */
function withoutPart(stretches: readonly Stretch[], written: string, { from, to }: Reference): readonly Stretch[] {
  const part = written.slice(from, to);
  return stretches.flatMap((stretch): readonly Stretch[] => {
    if (typeof stretch !== 'string' || !stretch.includes(part)) return [stretch];
    const pieces: Stretch[] = [];
    let done = 0;
    for (let at = stretch.indexOf(part); at !== -1; at = stretch.indexOf(part, Math.max(done, at + 1))) {
      const run = runAround(stretch, at, written, from, done);
      const end = run.start + run.to - run.from;
      if (end <= run.start) continue;
      pieces.push(stretch.slice(done, run.start), { from: run.from, to: run.to });
      done = end;
    }
    return [...pieces, stretch.slice(done)];
  });
}

/**
 * How far a stretch agrees with what was typed around a place. Nothing that was typed is parted in a surrogate pair: its
 * halves have no UTF-8.
 *
 * @param typedAt the same place in what was typed
 * @param first where in the stretch the run may begin
 */
function runAround(stretch: string, at: number, written: string, typedAt: number, first: number) {
  const agrees = (place: number): boolean => {
    const typed = written[typedAt + place - at];
    return typed !== undefined && typed !== BETWEEN && typed === stretch[place];
  };
  let start = at;
  while (start > first && agrees(start - 1)) start--;
  let end = at;
  while (agrees(end)) end++;
  if (isLow(stretch, start)) start++;
  if (isLow(stretch, end)) end--;
  return { start, from: typedAt + start - at, to: typedAt + end - at };
}

const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Puts what was typed back in its places: the reply's JSON in UTF-8. */
export function putIn(spliced: Spliced, typed: readonly string[]): Uint8Array {
  const [only] = spliced;
  if (spliced.length === 1 && only instanceof Uint8Array) return only;
  const written = spellings(typed);
  return Buffer.concat(
    spliced.map(piece => (piece instanceof Uint8Array ? piece : Buffer.from(written.slice(piece.from, piece.to)))),
  );
}
