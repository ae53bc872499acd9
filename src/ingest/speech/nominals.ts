/** Finds whom a noun means that stands for a name: "the chancellor", "the Ukrainian leader", "the company", "a spokeswoman". */
import type { NounPhrase } from './chunks.ts';
import type { Entities } from './entities.ts';
import * as nouns from './lexicon/nouns.ts';
import { isDemonym, type Sex } from './names.ts';
import { antecedents, lastBody, mentionsBack } from './pronouns.ts';
import type { Entity, Mention } from './roster.ts';
import type { Sentence } from './story.ts';

/** A mention that a noun points back to, and whether an office says so. */
export interface Pointed {
  readonly mention: Mention;
  readonly byOffice: boolean;
}

/** How far back a body may stand that "the company" means, in lines of the article. */
const LINES_BACK = 4;
/** The same for one with that word in its name: "the ministry". */
const NAMED_BACK = 16;

/** The mention that a noun phrase points back to; `undefined` where it names nobody new or old. */
export function pointedAt(
  sentence: Sentence,
  phrase: NounPhrase,
  index: number,
  entities: Entities,
  last: Entity | undefined,
): Pointed | undefined {
  const tokens = sentence.tokens.slice(phrase.from, phrase.to);
  const words = tokens.map(({ lower }) => lower);
  const head = words.at(-1) ?? '';
  const isDefinite = DEFINITE.test(words[0] ?? '') || tokens.some(({ possessive }) => possessive);
  const holder = isDefinite && nouns.OFFICES.has(head) ? holderOf(words, head, sentence, entities) : undefined;
  if (holder) return { mention: holder, byOffice: true };
  const spokesman = words[0] === 'the' && nouns.SPOKESPEOPLE.has(head) ? speaking(head, sentence, last) : undefined;
  if (spokesman) return { mention: spokesman, byOffice: false };
  if (nouns.SPOKESPEOPLE.has(head)) return bodyOfSpokesperson(sentence, phrase, index, words, entities);
  // "an Oz Times editorial" names its body itself.
  const isOwn = isDefinite || entityIn(sentence, phrase, entities) !== undefined;
  if (isOwn && nouns.BODY_HEADS.has(head)) return bodyOf(head, sentence, phrase, entities);
  return words[0] === 'the' && nouns.PERSON_HEADS.has(head)
    ? person(words, head, sentence, phrase, entities, last)
    : undefined;
}

const DEFINITE = /^(?:the|its|this|his|her|their)$/u;

/** "the spokesman" of a person who has spoken just before, and of whom the article says no other office. */
function speaking(head: string, sentence: Sentence, last: Entity | undefined): Mention | undefined {
  const sex: Sex | undefined = nouns.FEMALE.has(head) ? 'female' : nouns.MALE.has(head) ? 'male' : undefined;
  const mention = last?.mentions.findLast(one => one.sentence.number < sentence.number);
  if (last?.kind !== 'person' || !mention || sentence.block - mention.sentence.block > 2) return undefined;
  const offices = [...last.offices, ...last.officesAfter];
  const isOther = offices.length > 0 && !offices.some(office => isHead(office, head));
  return isOther || (sex && last.sex && sex !== last.sex) ? undefined : mention;
}

/** The person that "the mayor" may mean as a pronoun may. */
function person(
  words: readonly string[],
  head: string,
  sentence: Sentence,
  phrase: NounPhrase,
  entities: Entities,
  last: Entity | undefined,
): Pointed | undefined {
  const sex: Sex | undefined = nouns.FEMALE.has(head) ? 'female' : nouns.MALE.has(head) ? 'male' : undefined;
  const isFit = (entity: Entity) => entity.kind === 'person' && suits(entity, words);
  const [best] = antecedents(entities, sentence, phrase.from, { sex, isFit }, last);
  return best && { mention: best.mention, byOffice: false };
}

/** Whether an entity's offices don't speak against a nationality among the words. */
function suits({ offices, officesAfter }: Entity, words: readonly string[]): boolean {
  const nation = words.find(word => isDemonym(word));
  if (nation === undefined) return true;
  return [...offices, ...officesAfter].some(office => isOf(office, nation));
}

/** Whether an office is of a nation: "Ukrainian President" of "ukraine" and "ukrainian". */
function isOf(office: string, nation: string): boolean {
  return office
    .toLowerCase()
    .split(/\s+/u)
    .some(word => word.slice(0, 4) === nation.slice(0, 4) && word.length > 1);
}

/** The last person named with an office; a nation among the words has to be the office's. */
function holderOf(words: readonly string[], head: string, sentence: Sentence, entities: Entities): Mention | undefined {
  const nation = words.find(word => isDemonym(word) || nouns.COUNTRIES.has(word));
  let alike: Mention | undefined;
  for (const mention of mentionsBack(entities.mentions, sentence, 0, Number.POSITIVE_INFINITY)) {
    const { offices, officesAfter } = mention.entity;
    const fitting = [...offices, ...officesAfter].filter(
      office => isHead(office, head) && (nation === undefined || isOf(office, nation)),
    );
    if (fitting.some(office => office.toLowerCase().endsWith(head))) return mention;
    if (fitting.length > 0 && nation !== undefined) alike ??= mention;
  }
  return alike;
}

/** Whether an office is what a noun calls it: "leader" is a president, a chancellor, a prime minister. */
function isHead(office: string, head: string): boolean {
  const last = office.toLowerCase().split(/\s+/u).at(-1) ?? '';
  return last === head || (head === 'leader' && nouns.LEADERS.has(last));
}

/** "a spokeswoman for the council", "a council spokesman", and "a spokeswoman" after a sentence on the council. */
function bodyOfSpokesperson(
  sentence: Sentence,
  phrase: NounPhrase,
  index: number,
  words: readonly string[],
  entities: Entities,
): Pointed | undefined {
  const { chunks, tokens } = sentence;
  const own = entityIn(sentence, phrase, entities);
  if (own) return ifBody(own, sentence);
  const tail = chunks[index + 2];
  if (chunks[index + 1]?.kind === 'prep' && tail?.kind === 'np') {
    const employer = entityIn(sentence, tail, entities);
    return employer ? ifBody(employer, sentence) : bodyOf(tokens[tail.to - 1]?.lower ?? '', sentence, phrase, entities);
  }
  const head = words.findLast(word => nouns.BODY_HEADS.has(word));
  if (head !== undefined) return bodyOf(head, sentence, phrase, entities);
  const body = words.length > 2 ? undefined : lastBody(entities, sentence, phrase.from);
  return body && { mention: body, byOffice: false };
}

/** Whoever is named within a phrase. */
function entityIn(sentence: Sentence, { from, to }: NounPhrase, entities: Entities): Entity | undefined {
  for (let at = from; at < to; at++) {
    const entity = entities.at(sentence, at);
    if (entity) return entity;
  }
  return undefined;
}

function ifBody(entity: Entity, sentence: Sentence): Pointed | undefined {
  return entity.kind === 'body' ? pointed(entity, sentence) : undefined;
}

function pointed({ mentions }: Entity, sentence: Sentence): Pointed | undefined {
  const mention = mentions.find(one => one.sentence === sentence) ?? mentions.at(-1);
  return mention && { mention, byOffice: true };
}

/** The body that "the ministry" means: the last one with that word in its name; of "the company" the last one at all. */
function bodyOf(head: string, sentence: Sentence, phrase: NounPhrase, entities: Entities): Pointed | undefined {
  const owner = entityIn(sentence, phrase, entities);
  if (owner) return isPlaceName(owner) ? undefined : ifBody(owner, sentence);
  const isNamed = ({ entity }: Mention) =>
    entity.kind === 'body' && entity.words.some(word => word.toLowerCase() === head);
  const named = firstOf(mentionsBack(entities.mentions, sentence, phrase.from, NAMED_BACK), isNamed);
  if (named) return { mention: named, byOffice: true };
  const any = nouns.ANY_BODY.has(head)
    ? firstOf(mentionsBack(entities.mentions, sentence, 0, LINES_BACK), mayBeBody)
    : undefined;
  return any && { mention: any, byOffice: false };
}

function firstOf(mentions: Iterable<Mention>, isFit: (mention: Mention) => boolean): Mention | undefined {
  for (const mention of mentions) if (isFit(mention)) return mention;
  return undefined;
}

function mayBeBody({ entity, role }: Mention): boolean {
  return (role === 'subject' || role === 'object') && entity.kind !== 'person' && !isPlaceName(entity);
}

function isPlaceName({ words }: Entity): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  return nouns.COUNTRIES.has(last) || nouns.PLACES.has(last);
}
