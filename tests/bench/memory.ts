/** What replies are kept of a mix, what fills the heap then, and whether anything that members typed is left in it. */
import { fileURLToPath } from 'node:url';
import { apart } from './apart.ts';
import type { Held } from './held.ts';
import { count, kibibytes, mebibytes } from './numbers.ts';
import { section, verdict } from './table.ts';

/** Kinds of objects that are told by themselves; all others together. */
const KINDS_MAX = 8;
/** Strings are told whole: a member's words may stand anywhere in one. */
const FLAGS = ['--expose-gc', '--heap-snapshot-string-limit=1000000', '--max-semi-space-size=4'];

export async function measureMemory(progress: (text: string) => void): Promise<Held> {
  progress('what is kept and what fills the heap');
  return await apart<Held>(fileURLToPath(new URL('held.js', import.meta.url)), [], FLAGS);
}

export function memorySection({ rounds, heap, words }: Held): string {
  const kept = rounds.map(({ answers, again, replies, bytes }, i) => [
    String(i + 1),
    count(answers),
    `${((100 * again) / answers).toFixed(1)} %`,
    count(replies),
    kibibytes(bytes),
    count(replies === 0 ? 0 : Math.round(bytes / replies)),
  ]);
  const kinds = heap.toSorted((a, b) => b.bytes - a.bytes);
  const others = kinds.slice(KINDS_MAX);
  const rest = { kind: 'others', objects: total(others, 'objects'), bytes: total(others, 'bytes') };
  const filled = [...kinds.slice(0, KINDS_MAX), rest].map(({ kind, objects, bytes }) => [
    kind,
    count(objects),
    mebibytes(bytes),
  ]);
  const [aim, met] = verdict(words.left.length, { most: 0, shown: '0' });
  return (
    section(
      'Replies that are kept',
      'A mix by Zipf’s law over 2,600 invocations in four languages, in one process; `REPLY_CACHE` as it is by default.',
      ['round', 'answers', 'sent as they were kept', 'replies kept', 'their size', 'bytes each'],
      kept,
    ) +
    section(
      'What fills the heap',
      `After those answers and a collection, by V8’s kinds of objects. Replies are beside the heap: ${kibibytes(words.arrayBuffers)} of array buffers. Then ${count(words.typed)} invented words were typed, three times each, in questions, claims and options: ${count(words.left.length)} of them are left in the heap (aim ${aim}: ${met}).`,
      ['kind', 'objects', 'size'],
      filled,
    )
  );
}

const total = <K extends string>(of: readonly Readonly<Record<K, number>>[], key: K): number =>
  of.reduce((sum, one) => sum + one[key], 0);
