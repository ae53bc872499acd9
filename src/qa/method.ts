/** What a record's questions are answered with, so that a measurement can change it: the weights of confidence, and parts left out. */
import type { Dossier } from '../dossier/dossier.ts';

/** Parts of the method that a measurement can leave out, and what each does. */
export const PARTS = {
  typing: 'mistyped words are taken for those they are like',
  names: 'a name that the record doesn’t have is told, and not asked past',
  doer: 'whoever a question asks about does it in the item, too',
  told: 'what another tells of somebody’s words answers for them',
  texts: 'a text that the question tells of is the one that answers',
  pairs: 'neighbouring words of the question stand beside each other in the item',
  hints: 'light words tell between items that are alike',
  clauses: 'the clauses of a long message are asked one by one',
  questions: 'several questions in a message are answered each by itself',
  words: 'what was said goes before the event of which it tells',
  credit: 'a question that credits the wrong person is answered with whose words they are',
  aliases: 'a word that is more than its topic’s name asks for more than the topic',
  conditions: 'a word that an item has in its condition only counts half',
  unsaid: 'what an item leaves open, by its gloss, isn’t answered by it',
  beside: 'an item that lacks most of a question’s content doesn’t answer it',
  guess: 'a subject alone is nobody’s words',
} as const;
/** One of {@link PARTS}. */
export type Part = keyof typeof PARTS;

interface Method {
  /** Those in the source, if not given. */
  readonly weights?: readonly number[];
  readonly without: readonly Part[];
}

const USUAL: Method = { without: [] };
const others = new WeakMap<Dossier, Method>();

/** The same record, asked by another method. */
export function withMethod(dossier: Dossier, method: Partial<Method>): Dossier {
  const copy = { ...dossier };
  others.set(copy, { ...(others.get(dossier) ?? USUAL), ...method });
  return copy;
}

/** Other weights of the measures of confidence than those in the source. */
export const weightsOf = (dossier: Dossier): readonly number[] | undefined => others.get(dossier)?.weights;

/** Whether a part of the method is used. */
export const uses = (part: Part, dossier: Dossier): boolean => !others.get(dossier)?.without.includes(part);
