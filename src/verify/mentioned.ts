/**
 * Finds everybody whom a message's own words name, whoever speaks there. A message that names whoever said the words, in a
 * place where they may be meant, isn't accused of naming another; one that names only others is told whose the words are.
 */
import type { Dossier } from '../dossier/dossier.ts';
import type { Person, Quote } from '../record/types.ts';
import { isIn, peopleOf } from '../record/voices.ts';
import { fold } from '../text/fold.ts';
import { clauseOf, endsInColon, sentencesIn, tellsAt } from './clause.ts';
import { is, isFlag, isLight, isName, isSame } from './part-roles.ts';
import type { Part } from './parts.ts';
import { ownerIn, speakerAt } from './speaker.ts';
import { isOblique, maySpeak } from './standing.ts';
import type { Claimant, Verdict } from './types.ts';

/** Somebody named. */
export interface Mentioned {
  readonly name: Claimant;
  /** Whether they may be whoever speaks: not those who are spoken to or of. */
  readonly maySpeak: boolean;
  /** Whether a verb of saying has it as its doer, or it stands alone before a colon or behind a dash; and the sentence names nobody else. */
  readonly speaks: boolean;
}

/** Everybody whom some texts name, in order, less whoever is said not to be meant. */
export function mentionedIn(own: readonly string[], dossier: Dossier): readonly Mentioned[] {
  return own.flatMap(sentencesIn).flatMap(sentence => {
    const parts = clauseOf(sentence, dossier);
    const isMarked = endsInColon(sentence) || SIGNS.test(sentence);
    return parts.flatMap(({ name }, at) => {
      if (!name) return [];
      const isDoer = maySpeak(parts, at) && (name.person !== undefined || leads(parts, at));
      return { name, maySpeak: isDoer, speaks: speaksAt(parts, at, isMarked) };
    });
  });
}

/** Before a name under a quotation, or in brackets behind it. */
const SIGNS = /^[\s,.;!?]*[-–—~([→]/u;

function speaksAt(parts: readonly Part[], at: number, isMarked: boolean): boolean {
  const isOther = (part: Part, i: number): boolean =>
    isName(part) && !isFlag(part) && !isOblique(parts, i) && !isSame(part.name, parts[at]?.name);
  if (parts.some(isOther)) return false;
  const isLabel = isMarked && parts.every(part => isName(part) || isLight(part) || is(part, 'title', 'article'));
  const isDoer = parts.some((_, verb) => tellsAt(parts, verb) && speakerAt(parts, verb) === parts[at]?.name);
  const isOwner = ownerIn(parts) === parts[at]?.name;
  return isLabel || isOwner || isDoer;
}

/** The first name of a sentence, or one with a verb of saying right behind it: elsewhere a country or a capital is a place. */
const leads = (parts: readonly Part[], at: number): boolean =>
  parts.findIndex(isName) === at || is(parts[at + 1], 'cue', 'be');

/** Whether a name may mean whoever said a quotation: theirs or a short form of it, their country's or body's. */
export function isSpeaker({ name, person, party }: Claimant, quote: Quote): boolean {
  if (person) return isIn(person, quote);
  return party ? isIn(party, quote) : peopleOf(quote.by).some(one => isShortFor(name, one));
}

/** Fewest letters of a short form: "Manu" for Emmanuel. */
const SHORT_FORM_MIN = 3;
function isShortFor(name: string, { name: full, spellings }: Person): boolean {
  const short = fold(name);
  return short.length >= SHORT_FORM_MIN && [full, ...spellings].some(one => fold(one).includes(short));
}

/**
 * Whether a verdict accuses, though the message may not give the words to whom it seems to: that may be a short form of the
 * right name; a single word that nobody knows, a nickname, a noun or another member, unless all shows that it speaks; or the
 * message names whoever said the words as well, and for nothing else that it quotes.
 */
export function isUnclear(
  { otherSpeaker, claimant, quotes: [quote] }: Verdict,
  mentioned: readonly Mentioned[],
  others: readonly Verdict[],
): boolean {
  if (!otherSpeaker || !quote || !claimant) return false;
  if (isSpeaker(claimant, quote)) return true;
  if (isOneUnknownWord(claimant) && !isFirm(claimant, mentioned)) return true;
  const isTaken = others.some(other => other.claimant !== undefined && isSpeaker(other.claimant, quote));
  return !isTaken && mentioned.some(one => one.maySpeak && isSpeaker(one.name, quote));
}

/**
 * Whom a message names besides, where it gives a quotation to nobody: somebody of the record, a name of two words, or one
 * to whom the quotation seemed given. Empty where it names whoever said the words, and not as one spoken to.
 *
 * @param seeming to whom it seemed given
 * @param taken those to whom the message gives something else
 */
export function othersNamed(
  mentioned: readonly Mentioned[],
  quote: Quote,
  seeming: Claimant | undefined,
  taken: readonly Claimant[],
): readonly Claimant[] {
  if (mentioned.some(one => one.maySpeak && isSpeaker(one.name, quote))) return [];
  const named = mentioned.map(({ name }) => name).filter(name => isTold(name) || isSame(name, seeming));
  const others = named.filter(name => !isSpeaker(name, quote) && !taken.some(one => isSame(one, name)));
  return others.filter((name, at) => others.findIndex(one => isSame(one, name)) === at);
}

/** Whether a name speaks, and no other that nobody knows: several are members who talk. */
const isFirm = (name: Claimant, mentioned: readonly Mentioned[]): boolean =>
  mentioned.some(one => one.speaks && isSame(one.name, name)) &&
  mentioned.every(one => !isOneUnknownWord(one.name) || isSame(one.name, name));

const isOneUnknownWord = ({ name, person, party }: Claimant): boolean =>
  person === undefined && party === undefined && !/\s/u.test(name);
/** Countries are spoken of in every message. A word that nobody knows may be any noun. */
const isTold = (name: Claimant): boolean =>
  name.person !== undefined || (name.party === undefined && !isOneUnknownWord(name));
