/** Finds whom or what a curator means by a number, an id, a name, or the beginning of one. */
import { fold } from '../text/fold.ts';
import type { Choice } from './choices.ts';

/** The one that is meant; else those that may be, of which nobody guesses one, or none. */
export type Chosen = { readonly choice: Choice } | { readonly fits: readonly Choice[] };

/** Why what was typed can't be read, and who isn't known. */
export interface Faulty {
  readonly problem: string;
  readonly unknown?: string;
}

/** Fewest letters that are looked for in names. */
const PART_MIN = 2;

/** Finds it: by an id, else a whole name, else the beginning of either, else that of a word of a name. */
export function chosenBy(typed: string, choices: readonly Choice[]): Chosen {
  const wanted = typed.trim().toLowerCase();
  if (/^\d+$/u.test(wanted)) return oneOf(choices.filter(({ number }) => number === Number(wanted)));
  const byId = choices.filter(({ id }) => id === wanted);
  if (byId.length > 0) return oneOf(byId);
  const named = choices.filter(({ names }) => names.some(name => name.toLowerCase() === wanted));
  if (named.length > 0) return oneOf(named);
  const part = fold(typed);
  if (part.length < PART_MIN) return { fits: [] };
  const begun = choices.filter(({ id, name }) => fold(id).startsWith(part) || fold(name).startsWith(part));
  if (begun.length > 0) return oneOf(begun);
  return oneOf(choices.filter(({ names }) => names.some(name => ` ${fold(name)}`.includes(` ${part}`))));
}

function oneOf(found: readonly Choice[]): Chosen {
  const [only, other] = found;
  return only && other === undefined ? { choice: only } : { fits: found };
}

/** Most that are told of those that fit. */
const TOLD_MAX = 9;

/** Says that several fit; `undefined` where one does, or none. */
export function unclear(typed: string, chosen: Chosen): Faulty | undefined {
  if ('choice' in chosen || chosen.fits.length === 0) return undefined;
  const more = chosen.fits.length > TOLD_MAX ? ' and others' : '';
  const told = chosen.fits.slice(0, TOLD_MAX).map(choiceText).join(' · ');
  return { problem: `“${typed.trim()}” may be ${told}${more}: type its number, or more of the name.` };
}

/** A choice as it is listed: its number, its id, and its name where that says more. */
export function choiceText({ number, id, name }: Choice): string {
  const called = fold(name) === fold(id) ? id : `${id} (${name})`;
  return number === undefined ? called : `${number} ${called}`;
}

/** The id that is chosen, and what was typed where none is; or why it isn't clear. */
export function idBy(typed: string, choices: readonly Choice[]): { readonly id: string } | Faulty {
  const chosen = chosenBy(typed, choices);
  return unclear(typed, chosen) ?? { id: 'choice' in chosen ? chosen.choice.id : typed.trim() };
}

/** Reads several, with commas or spaces between them: `+` before each adds it to those that are there, `-` takes it away. */
export function idsBy(
  typed: string,
  choices: readonly Choice[],
  there: readonly string[],
): { readonly ids: readonly string[] } | Faulty {
  const whole = typed.split(',').flatMap(part => (isOne(part, choices) ? [part.trim()] : part.split(/\s+/u)));
  const tokens = whole.filter(token => token !== '');
  const isChange = tokens.every(token => /^[+-]/u.test(token));
  let ids: readonly string[] = isChange ? there : [];
  for (const token of tokens) {
    const read = idBy(isChange ? token.slice(1) : token, choices);
    if ('problem' in read) return read;
    const others = ids.filter(one => one !== read.id);
    if (token.startsWith('-') && isChange) ids = others;
    else ids = ids.includes(read.id) && !isChange ? ids : [...others, read.id];
  }
  return { ids };
}

const isOne = (part: string, choices: readonly Choice[]): boolean => 'choice' in chosenBy(part, choices);
