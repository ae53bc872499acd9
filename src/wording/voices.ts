/** Who speaks, in a language that has its own names of countries. Names of people and offices stay as the source has them. */
import type { Party, Voice } from '../dossier/types.ts';
import type { ItemWords } from './items/words.ts';
import { capital } from './sentences.ts';

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
