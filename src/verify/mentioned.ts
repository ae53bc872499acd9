/**
 * Finds everybody whom a message's own words name, whoever speaks there. A message that names whoever said the words, in a
 * place where they may be meant, isn't accused of naming another; one that names only others is told whose the words are.
 */
import type { Dossier } from '../dossier/dossier.ts';
import type { Person, Quote } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { clauseOf, sentencesIn } from './clause.ts';
import { is, isName, isSame } from './part-roles.ts';
import type { Part } from './parts.ts';
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
    return parts.flatMap(({ name }, at) =>
      name ? { name, maySpeak: maySpeak(parts, at) && (name.person !== undefined || leads(parts, at)) } : [],
    );
  });
}

/** The first name of a sentence, or one with a verb of saying right behind it: elsewhere a country or a capital is a place. */
const leads = (parts: readonly Part[], at: number): boolean =>
  parts.findIndex(isName) === at || is(parts[at + 1], 'cue', 'be');

/** Whether a name may mean whoever said a quotation: theirs or a short form of it, their country's or body's. */
export function isSpeaker({ name, person, party }: Claimant, { by }: Quote): boolean {
  if (person) return person === by.person;
  return party ? party === by.person.party : isShortFor(name, by.person);
}

/** Fewest letters of a short form: "Manu" for Emmanuel. */
const SHORT_FORM_MIN = 3;
function isShortFor(name: string, { name: full, spellings }: Person): boolean {
  const short = fold(name);
  return short.length >= SHORT_FORM_MIN && [full, ...spellings].some(one => fold(one).includes(short));
}

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
