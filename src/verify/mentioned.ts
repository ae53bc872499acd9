/**
 * Finds everybody whom a message's own words name, whoever speaks there. A message that names whoever said the words, in a
 * place where they may be meant, isn't accused of naming another; one that names only others is told whose the words are.
 */
import type { Dossier } from '../dossier/dossier.ts';
import type { Quote } from '../record/types.ts';
import { clauseOf, sentencesIn } from './clause.ts';
import { isSame } from './part-roles.ts';
import { maySpeak } from './standing.ts';
import type { Claimant } from './types.ts';

/** Somebody named. */
export interface Mentioned {
  readonly name: Claimant;
  /** Whether they may be whoever speaks: not those who are spoken to or of. */
  readonly maySpeak: boolean;
}

/** Everybody whom some texts name, in order, less whoever is said not to be meant. */
export function mentionedIn(own: readonly string[], dossier: Dossier): readonly Mentioned[] {
  return own.flatMap(sentencesIn).flatMap(sentence => {
    const parts = clauseOf(sentence, dossier);
    return parts.flatMap(({ name }, at) => (name ? { name, maySpeak: maySpeak(parts, at) } : []));
  });
}

/** Whether a name may mean whoever said a quotation: theirs, their country's or body's. */
export const isSpeaker = ({ person, party }: Claimant, { by }: Quote): boolean =>
  person === undefined ? party !== undefined && party === by.person.party : person === by.person;

/** Those of the record whom a message names, less some; empty where it names whoever said the words, and not as one spoken to. */
export function othersNamed(
  mentioned: readonly Mentioned[],
  quote: Quote,
  less: readonly Claimant[],
): readonly Claimant[] {
  if (mentioned.some(one => one.maySpeak && isSpeaker(one.name, quote))) return [];
  const others = mentioned
    .map(({ name }) => name)
    .filter(name => isOfRecord(name) && !isSpeaker(name, quote) && !less.some(one => isSame(one, name)));
  return others.filter((name, at) => others.findIndex(one => isSame(one, name)) === at);
}

/** Countries are spoken of in every message. A name that the record doesn't know may be any noun's, unless it has two words. */
const isOfRecord = ({ person, party, name }: Claimant): boolean =>
  person !== undefined || (party === undefined && /\s/u.test(name));
