/** Builds sentences in the ways that all languages share, and says who speaks. */
import { MAIN_LANGUAGE, type Party, type Voice } from '../record/types.ts';

/** With a capital first letter. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Stands behind a text of the record's own that isn't translated into the reader's language: its language. */
export const UNTRANSLATED = `\u00a0(${MAIN_LANGUAGE})`;

/** Ends with a full stop, unless a mark that ends a sentence is there already. */
export const sentence = (text: string): string =>
  /[.!?…]\s?["”“’»]?$/u.test(text.replace(UNTRANSLATED, '')) ? text : `${text}.`;

/** With the mark of {@link UNTRANSLATED} at its end alone, if it stands anywhere in a line. */
export const markedOnce = (line: string): string =>
  line.includes(UNTRANSLATED) ? line.replaceAll(UNTRANSLATED, '') + UNTRANSLATED : line;

/** What was typed, without quotation marks around it. */
export const unmarked = (text: string): string => text.replace(/^["“”«»„]+|["“”«»„]+$/gu, '');

/** Each part after a space. */
export const spaced = (parts: readonly string[]): string => parts.map(part => ` ${part}`).join('');

/** Who speaks: the name to stress, and what follows it. */
export interface Byline {
  readonly name: string;
  readonly rest: string;
}

/** Fewest letters in which an inflected name is known again. */
const STEM = 4;

/** An office with its country, unless the office names it: "German Chancellor". */
function officeOf({ office, person }: Extract<Voice, { kind: 'person' }>, party: (of: Party) => string): string {
  const shown = party(person.party);
  const names = [shown, person.party.name, ...person.party.aliases].map(wordsOf);
  const own = wordsOf(office);
  const isNamed = names.some(name => name.every(word => own.some(one => isForm(one, word))));
  return isNamed ? office : `${office}, ${shown}`;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\./gu, '')
    .match(/\p{L}+/gu) ?? [];

/** Whether a word is a form of a name: the same, or alike up to its ending. */
function isForm(word: string, name: string): boolean {
  const stem = name.slice(0, Math.max(STEM, name.length - 2));
  return word === name || (name.length > STEM && word.startsWith(stem));
}

/**
 * Names voices in a language. Names of people and offices stay as the source has them.
 *
 * @param party names a party in the language
 * @param notNamed what is said of a voice without a name
 */
export function voiceWords(
  party: (of: Party) => string,
  notNamed: string,
): { readonly byline: (voice: Voice) => Byline; readonly voice: (voice: Voice) => string } {
  const byline = (voice: Voice): Byline => {
    switch (voice.kind) {
      case 'person':
        return { name: voice.person.name, rest: officeOf(voice, party) };
      case 'party':
        return voice.organ === undefined
          ? { name: capital(party(voice.party)), rest: '' }
          : { name: capital(voice.organ), rest: party(voice.party) };
      case 'unnamed':
        return { name: capital(voice.described), rest: `${notNamed}, ${party(voice.party)}` };
    }
  };
  return {
    byline,
    voice: of => {
      const { name, rest } = byline(of);
      return rest === '' ? name : `${name} (${rest})`;
    },
  };
}
