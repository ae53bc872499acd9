/** Finds whom "he", "she" and "it" mean. */
import type { Entities } from './entities.ts';
import type { Sex } from './names.ts';
import type { Entity, Mention } from './roster.ts';
import type { Sentence } from './story.ts';

/** How far back a pronoun may point, in lines of the article. */
const LINES_BACK = 6;
/** From so many "in Oz" on, Oz is a place. */
const PLACED = 2;
/** What each sign is worth. */
const WEIGHTS = {
  sentence: -1.5,
  subject: 3,
  pronoun: 2,
  /** A subject of the sentence right before, in the same paragraph. */
  justBefore: 1.5,
  speaker: 1.2,
  sex: 1.2,
  prepositional: -1,
  possessive: -0.5,
  embedded: -1,
  introduced: 3,
  noPerson: -3,
};

const SEX: Readonly<Record<string, Sex>> = { he: 'male', him: 'male', his: 'male', she: 'female', her: 'female' };

/** The sex that a pronoun tells. */
export function sexOfPronoun(pronoun: string): Sex | undefined {
  return SEX[pronoun];
}

/** A person that a pronoun may mean, with how well it fits. */
export interface Candidate {
  readonly mention: Mention;
  readonly score: number;
}

/** Whom a word may mean. */
export interface Wanted {
  readonly sex: Sex | undefined;
  isFit(entity: Entity): boolean;
}

/** The persons that a word may mean, the best first. @param speaker who spoke last */
export function antecedents(
  entities: Entities,
  sentence: Sentence,
  token: number,
  wanted: Wanted,
  speaker: Entity | undefined,
): readonly Candidate[] {
  const best = new Map<Entity, Candidate>();
  for (const mention of mentionsBack(entities.people, sentence, token, LINES_BACK)) {
    if (!fits(mention.entity, wanted)) continue;
    const score = scoreOf(mention, sentence, wanted.sex, speaker);
    const known = best.get(mention.entity);
    if (!known || known.score < score) best.set(mention.entity, { mention: mention.named ?? mention, score });
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

function fits(entity: Entity, { sex, isFit }: Wanted): boolean {
  return (
    entity.kind !== 'body' &&
    !isPlace(entity) &&
    (sex === undefined || entity.sex === undefined || entity.sex === sex) &&
    isFit(entity)
  );
}

/** Whether an article has a name for a place: nobody with a full name or an office is one. */
function isPlace({ words, kind, placed }: Entity): boolean {
  return words.length === 1 && kind !== 'person' && placed >= PLACED;
}

function scoreOf(
  { entity, sentence, role, isEmbedded, isIntroduced }: Mention,
  here: Sentence,
  sex: Sex | undefined,
  speaker: Entity | undefined,
): number {
  let score = WEIGHTS.sentence * Math.max(0, here.number - sentence.number);
  if (role === 'subject') score += WEIGHTS.subject;
  if (role === 'subject' && here.number - sentence.number === 1 && here.block === sentence.block)
    score += WEIGHTS.justBefore;
  if (role === 'pronoun') score += WEIGHTS.pronoun;
  if (role === 'prepositional') score += WEIGHTS.prepositional;
  if (role === 'possessive') score += WEIGHTS.possessive;
  if (isIntroduced && here.number - sentence.number < 2) score += WEIGHTS.introduced;
  if (isEmbedded) score += WEIGHTS.embedded;
  if (entity === speaker) score += WEIGHTS.speaker;
  if (sex !== undefined && entity.sex === sex) score += WEIGHTS.sex;
  if (entity.kind !== 'person') score += WEIGHTS.noPerson;
  return score;
}

/** The body that "it" means: the last one that does something. */
export function lastBody(entities: Entities, sentence: Sentence, token: number): Mention | undefined {
  for (const mention of mentionsBack(entities.mentions, sentence, token, 2)) {
    if (mention.entity.kind === 'body' && mention.role === 'subject') return mention;
  }
  return undefined;
}

/** So many mentions back a word may point: more would make a long text slow. */
const MENTIONS_BACK = 400;

/** The mentions before a place, the last one first. @param lines how many lines back they may stand */
export function* mentionsBack(
  mentions: readonly Mention[],
  sentence: Sentence,
  token: number,
  lines: number,
): Generator<Mention, void> {
  const last = lastBefore(mentions, sentence, token);
  for (let index = last; index > last - MENTIONS_BACK; index--) {
    const mention = mentions[index];
    if (!mention || mention.sentence.block < sentence.block - lines) return;
    yield mention;
  }
}

/** The last mention before a place, by halving: the mentions are in order. */
function lastBefore(mentions: readonly Mention[], sentence: Sentence, token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    const before =
      mention !== undefined &&
      (mention.sentence.number < sentence.number || (mention.sentence === sentence && mention.at < token));
    if (before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
