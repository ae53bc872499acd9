/** Reads the label that opens a turn: "PRESIDENT BERG: …". */
import type { Speaker } from '../types.ts';
import type { Entities } from './entities.ts';
import { COURTESY, OFFICES } from './lexicon/nouns.ts';
import type { Entity } from './roster.ts';
import { speakerOf } from './speakers.ts';

/** The label that a passage opens with, in capitals; `undefined` where there is none. */
export function labelWithin(text: string): string | undefined {
  return /^(\p{Lu}[\p{Lu}.’' -]{1,40}):\s/u.exec(text)?.[1];
}

/** Whom a label means: "PRESIDENT BERG" is the Berg whom the text names, with the label's office. */
export function labelled(label: string, entities: Entities): Speaker {
  const words = label.trim().split(/\s+/u);
  const last = words.findLastIndex(word => OFFICES.has(plain(word)));
  const name = words.slice(last + 1);
  if (!/\p{L}{2}/u.test(name.join(' '))) return { kind: 'unnamed', printed: label };
  const office =
    last < 0
      ? undefined
      : words
          .slice(0, last + 1)
          .filter(word => !COURTESY.has(plain(word)))
          .map(titleCase)
          .join(' ');
  const known = holderOf(name, entities);
  const speaker: Speaker = known
    ? speakerOf(known, label)
    : { kind: 'person', name: name.map(titleCase).join(' '), printed: label };
  return office === undefined || office === '' || speaker.office !== undefined ? speaker : { ...speaker, office };
}

/** The one person whose name ends as a label does. */
function holderOf(name: readonly string[], { all }: Entities): Entity | undefined {
  const wanted = name.join(' ').toLowerCase();
  const holders = all.filter(
    ({ kind, words }) => kind !== 'body' && ` ${words.join(' ').toLowerCase()}`.endsWith(` ${wanted}`),
  );
  const full = holders.filter(({ words }) => words.length > 1);
  return full.length === 1 ? full[0] : full.length === 0 && holders.length === 1 ? holders[0] : undefined;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/u, '');
}

function titleCase(word: string): string {
  return word === word.toUpperCase() && word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
