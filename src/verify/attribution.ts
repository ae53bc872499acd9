/** Finds whom the words on both sides of a quotation name as its speaker. */
import type { Dossier } from '../dossier/dossier.ts';
import { clauseOf, endsInColon, firstSentence, lastSentence } from './clause.ts';
import { type Found, is, isSame, isSomebody } from './part-roles.ts';
import { partsOf } from './parts.ts';
import { speakerAt } from './speaker.ts';
import { speakerBefore } from './speaker-before.ts';
import { speakerBehind } from './speaker-behind.ts';
import { isNextItem } from './territory.ts';
import type { Claimant } from './types.ts';

/** Who a quotation is given to, and whether that is only a name under it, which says nothing of what follows. */
export interface Attribution {
  readonly found: Found;
  readonly signs: boolean;
}

/** The end of a sentence at the start of what stands behind a quotation. */
const SENTENCE_END = /^\s*[.!?…]/u;

/** Whom both sides of a quotation name; nobody, where they name two. */
export function attributionOf(before: string, behind: string, dossier: Dossier): Attribution {
  if (isNextItem(before, behind)) return attributionOf(before, '', dossier);
  const left = isOpaque(before, dossier) ? undefined : speakerBefore(before, dossier);
  const { found: right, signs } = behindOf(behind, dossier);
  if (left === 'nobody' || right === 'nobody' || isNamed(before, behind, dossier)) return { found: 'nobody', signs };
  // Before a verb with somebody of the record, a label that it doesn't know is the paper's name.
  if (isSomebody(left) && isSomebody(right) && !signs && isUnknown(left) && right.person)
    return { found: right, signs };
  // Flags alone are no second name.
  const isSecond = isSomebody(right) && /\p{L}/u.test(behind);
  if (isSomebody(left)) return { found: isSecond ? oneOf(left, right) : left, signs };
  if (isSomebody(right)) return { found: right, signs };
  return { found: acrossQuotation(before, behind, dossier) ?? left ?? right, signs };
}

/** Less a sentence behind that names nobody of the record, which is of something else: capitals there may be any noun. */
function behindOf(behind: string, dossier: Dossier): Attribution {
  const told = speakerBehind(behind, dossier) ?? { found: undefined, signs: false };
  const isOther = SENTENCE_END.test(behind) && !told.signs && !namesKnown(behind, dossier);
  return isOther ? { found: undefined, signs: false } : told;
}

const namesKnown = (behind: string, dossier: Dossier): boolean =>
  clauseOf(firstSentence(behind.replace(/^[\s.!?…]+/u, '')), dossier).some(({ name }) => name && !isUnknown(name));

/** A label that is nothing but a name that can't be told: "AFF: “…”". */
function isOpaque(before: string, dossier: Dossier): boolean {
  const parts = partsOf(lastSentence(before), dossier);
  return parts.length > 0 && parts.every(part => part.isUnclear);
}

const isUnknown = ({ person, party }: Claimant): boolean => person === undefined && party === undefined;

/** The one whom two names mean; a country beside somebody of it means them. */
function oneOf(left: Claimant, right: Claimant): Found {
  if (isSame(left, right) || isOf(left, right)) return left;
  return isOf(right, left) ? right : 'nobody';
}

const isOf = ({ person }: Claimant, { party, person: other }: Claimant): boolean =>
  person !== undefined && other === undefined && person.party === party;

/** "X calls “…” a slur", "X says the “…” is": the words are given a name, or taken up; they aren't said. */
function isNamed(before: string, behind: string, dossier: Dossier): boolean {
  const last = clauseOf(lastSentence(before), dossier).at(-1);
  const goesOn =
    /^\s+[\p{L}\p{N}]/u.test(behind) &&
    !is(clauseOf(firstSentence(behind), dossier)[0], 'and', 'but', 'by', 'preposition', 'aside', 'cue', 'label');
  return is(last, 'calls', 'definite') && !endsInColon(before) && goesOn;
}

/** "X hat “…” gesagt": the verb stands behind the quotation, its doer before. */
function acrossQuotation(before: string, behind: string, dossier: Dossier): Found {
  const parts = clauseOf(lastSentence(before), dossier);
  const [verb] = clauseOf(firstSentence(behind.replace(/^[\s,]+/u, '')), dossier);
  if (!verb || !is(verb, 'cue') || parts.length === 0 || endsInColon(before)) return undefined;
  const found = speakerAt([...parts, { ...verb, gap: ' ' }], parts.length);
  return isSomebody(found) ? found : undefined;
}
