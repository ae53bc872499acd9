/** Small work on sentences, the same in every language that ships. */
import type { Party, Voice } from '../record/types.ts';
import type { ItemWords } from './en/answers.ts';

/** With a capital first letter. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** With an end: a full stop, unless one of its own, or a mark that ends a sentence, is there already. */
export const sentence = (text: string): string => (/[.!?…]\s?["”“’»]?$/u.test(text) ? text : `${text}.`);

/** Each part after a space. */
export const spaced = (parts: readonly string[]): string => parts.map(part => ` ${part}`).join('');

// Who speaks, in a language that has its own names of countries. Names of people and offices stay as the source has
// them.

/**
 * @param party names a party in the language
 * @param notNamed what is said of a voice without a name
 */
export function voiceWords(party: (of: Party) => string, notNamed: string): Pick<ItemWords, 'voice' | 'byline'> {
  const byline = (voice: Voice): ReturnType<ItemWords['byline']> => {
    switch (voice.kind) {
      case 'person':
        return { name: voice.person.name, rest: `${voice.office}, ${party(voice.person.party)}` };
      case 'party':
        return voice.organ === undefined
          ? { name: party(voice.party), rest: '' }
          : { name: voice.organ, rest: party(voice.party) };
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
