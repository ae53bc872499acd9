/** Takes from a voice what tests over records of single speakers ask for. */
import type { Person, Voice } from '../../src/record/types.ts';

type PersonVoice = Extract<Voice, { readonly kind: 'person' }>;

function personVoice(voice: Voice): PersonVoice {
  if (voice.kind !== 'person') throw new Error(`a person was to speak, and it is of the kind ${voice.kind}`);
  return voice;
}

/** The person who speaks. @throws {Error} where it isn't one person */
export const personOf = (voice: Voice): Person => personVoice(voice).person;

/** The office in which the person speaks. @throws {Error} where it isn't one person, or the source prints no office */
export function officeOf(voice: Voice): string {
  const { office } = personVoice(voice);
  if (office === undefined) throw new Error('the source prints no office');
  return office;
}
