/** Finds whom a noun means that stands for a name: "the chancellor", "the Ukrainian leader", "the company", "a spokeswoman". */
import type { NounPhrase } from './chunks.ts';
import type { Entities, Entity, Mention } from './entities.ts';
import * as nouns from './lexicon/nouns.ts';
import { isDemonym, type Sex } from './names.ts';
import { antecedents, lastBody } from './pronouns.ts';
import type { Sentence } from './story.ts';

/** A mention that a noun points back to, and whether an office says so. */
export interface Pointed {
  readonly mention: Mention;
  readonly byOffice: boolean;
}

/** How far back a body may stand that "the company" means, in lines of the article. */
const LINES_BACK = 4;

/** The mention that a noun phrase points back to; `undefined` where it names nobody new or old. */
export function pointedAt(
  sentence: Sentence,
  phrase: NounPhrase,
  index: number,
  entities: Entities,
  last: Entity | undefined,
): Pointed | undefined {
  const words = sentence.tokens.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  const head = words.at(-1) ?? '';
  const isDefinite =
    /^(?:the|its|this|his|her|their)$/u.test(words[0] ?? '') ||
    sentence.tokens.slice(phrase.from, phrase.to).some(({ possessive }) => possessive);
  if (isDefinite) {
    const holder = nouns.OFFICES.has(head) ? holderOf(words, head, sentence, entities) : undefined;
    if (holder) return { mention: holder, byOffice: true };
  }
  if (nouns.SPOKESPEOPLE.has(head)) return bodyOfSpokesperson(sentence, phrase, index, words, entities);
  if (!isDefinite) return undefined;
  if (nouns.BODY_HEADS.has(head)) return bodyOf(head, sentence, phrase, entities);
  if (words[0] !== 'the' || !nouns.PERSON_HEADS.has(head)) return undefined;
  const sex: Sex | undefined = nouns.FEMALE.has(head) ? 'female' : nouns.MALE.has(head) ? 'male' : undefined;
  const [best] = antecedents(
    entities,
    sentence,
    phrase.from,
    { sex, isFit: entity => entity.kind === 'person' && suits(entity, words) },
    last,
  );
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
function holderOf(words: readonly string[], head: string, sentence: Sentence, { all }: Entities): Mention | undefined {
  const nation = words.find(word => isDemonym(word) || nouns.COUNTRIES.has(word));
  const holders = all.filter(({ offices, officesAfter }) =>
    [...offices, ...officesAfter].some(office => isHead(office, head) && (nation === undefined || isOf(office, nation))),
  );
  const mentions = holders.flatMap(({ mentions: own }) =>
    own.filter(one => one.sentence.number < sentence.number).slice(-1),
  );
  const exact = mentions.filter(({ entity }) =>
    [...entity.offices, ...entity.officesAfter].some(office => office.toLowerCase().endsWith(head)),
  );
  return (exact.length > 0 ? exact : nation === undefined ? [] : mentions).toSorted(
    (a, b) => b.sentence.number - a.sentence.number,
  )[0];
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
  const { chunks } = sentence;
  for (let at = phrase.from; at < phrase.to; at++) {
    const entity = entities.at(sentence, at);
    if (entity) return entity.kind === 'body' ? pointed(entity, sentence) : undefined;
  }
  const tail = chunks[index + 2];
  if (chunks[index + 1]?.kind === 'prep' && tail?.kind === 'np') {
    for (let at = tail.from; at < tail.to; at++) {
      const entity = entities.at(sentence, at);
      if (entity) return entity.kind === 'body' ? pointed(entity, sentence) : undefined;
    }
    return bodyOf(sentence.tokens[tail.to - 1]?.lower ?? '', sentence, phrase, entities);
  }
  const head = words.findLast(word => nouns.BODY_HEADS.has(word));
  if (head !== undefined) return bodyOf(head, sentence, phrase, entities);
  if (words.length > 2) return undefined;
  const body = lastBody(entities, sentence, phrase.from);
  return body && { mention: body, byOffice: false };
}

function pointed({ mentions }: Entity, sentence: Sentence): Pointed | undefined {
  const mention = mentions.find(one => one.sentence === sentence) ?? mentions.at(-1);
  return mention && { mention, byOffice: true };
}

/** The body that "the ministry" means: the last one with that word in its name; of "the company" the last one at all. */
function bodyOf(head: string, sentence: Sentence, phrase: NounPhrase, entities: Entities): Pointed | undefined {
  for (let at = phrase.from; at < phrase.to; at++) {
    const owner = entities.at(sentence, at);
    if (owner) return owner.kind === 'body' && !isPlaceName(owner) ? pointed(owner, sentence) : undefined;
  }
  const named = entities.mentions.findLast(
    ({ entity, sentence: there }) =>
      there.number <= sentence.number &&
      there.block >= sentence.block - LINES_BACK * 4 &&
      entity.kind === 'body' &&
      entity.words.some(word => word.toLowerCase() === head),
  );
  if (named) return { mention: named, byOffice: true };
  if (!nouns.ANY_BODY.has(head)) return undefined;
  const any = entities.mentions.findLast(
    ({ entity, role, sentence: there }) =>
      there.number < sentence.number &&
      there.block >= sentence.block - LINES_BACK &&
      (role === 'subject' || role === 'object') &&
      entity.kind !== 'person' &&
      !isPlaceName(entity),
  );
  return any && { mention: any, byOffice: false };
}

function isPlaceName({ words }: Entity): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  return nouns.COUNTRIES.has(last) || nouns.PLACES.has(last);
}
