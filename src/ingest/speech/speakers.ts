/** Turns the subject of a cue into the speaker whom the article means. */
import type { Speaker } from '../types.ts';
import type { NounPhrase } from './chunks.ts';
import type { Entities } from './entities.ts';
import { UTTERANCES } from './lexicon/nouns.ts';
import { namesIn } from './names.ts';
import { pointedAt } from './nominals.ts';
import { antecedents, lastBody, sexOfPronoun } from './pronouns.ts';
import type { Entity, Mention } from './roster.ts';
import { isCountrysBody } from './state-bodies.ts';
import type { Sentence } from './story.ts';
import { listOf, type SubjectList } from './subjects/lists.ts';
import { skipTails } from './subjects/phrases.ts';

/** Whom a subject means, and by what. */
export interface Meant {
  readonly by: 'name' | 'pronoun' | 'nominal' | 'label';
  readonly speaker: Speaker;
  readonly entity?: Entity;
  /** Of a nominal: whether the article gives that person the office, or the body that name. */
  readonly byOffice?: boolean;
  /** Of a name: whether several of the article have it. */
  readonly isShared?: boolean;
}

/** What the rules know of the text before a place. */
export interface Before {
  /** Who spoke last. */
  readonly last?: Meant | undefined;
  /** The number of the sentence in which that is said. */
  readonly lastAt?: number;
}

/** Whom a noun phrase means; `undefined` where it is nobody: "I", "there". */
export function meant(sentence: Sentence, index: number, entities: Entities, before: Before): Meant | undefined {
  const list = sentence.chunks[index]?.kind === 'np' ? listOf(sentence, index) : undefined;
  return list ? byList(sentence, list, entities, before) : meantAlone(sentence, index, entities, before);
}

/** Whom a phrase means that stands in no list, or is the only one of it. */
function meantAlone(sentence: Sentence, index: number, entities: Entities, before: Before): Meant | undefined {
  const phrase = sentence.chunks[index];
  if (phrase?.kind !== 'np') return undefined;
  if (phrase.of === 'pronoun')
    return byPronoun(sentence, phrase, sentence.tokens[phrase.from]?.lower ?? '', entities, before);
  if (phrase.of === 'name')
    return byName(sentence, phrase, entities) ?? byNoun(sentence, phrase, index, entities, before);
  return byPossessor(sentence, phrase, entities, before) ?? byNoun(sentence, phrase, index, entities, before);
}

/** "Bell and Rover said": all of them, so that no name is given alone; but of "Bell and other mayors" the one with the name speaks. */
function byList(
  sentence: Sentence,
  { members, to }: SubjectList,
  entities: Entities,
  before: Before,
): Meant | undefined {
  const { chunks } = sentence;
  const [first = 0, second = 0] = members;
  if (members.length === 2 && isOther(sentence, second)) return meantAlone(sentence, first, entities, before);
  const printed = printedOf(sentence, chunks[first]?.from ?? 0, chunks[to - 1]?.to ?? 0);
  return { by: 'nominal', speaker: { kind: 'unnamed', printed } };
}

/** "other mayors", "the other mayors". */
function isOther({ chunks, tokens }: Sentence, member: number): boolean {
  const from = chunks[member]?.from ?? 0;
  return tokens[from]?.lower === 'other' || tokens[from + 1]?.lower === 'other';
}

function printedOf({ tokens }: Sentence, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, possessive }, index, all) => (possessive && index < all.length - 1 ? `${text}’s` : text))
    .join(' ')
    .replaceAll(' ,', ',');
}

function byName(sentence: Sentence, phrase: NounPhrase, entities: Entities): Meant | undefined {
  const run = namesIn(sentence.tokens, sentence.tags, phrase).at(-1);
  const entity = run && entities.at(sentence, run.from);
  if (!entity) return undefined;
  const isShared = run.words.length === 1 && entities.isShared(run.words[0] ?? '');
  return { by: 'name', speaker: speakerOf(entity, printedOf(sentence, phrase.from, phrase.to)), entity, isShared };
}

/** "Bell's claim", "her response": whoever has said it. */
function byPossessor(sentence: Sentence, phrase: NounPhrase, entities: Entities, before: Before): Meant | undefined {
  const { tokens } = sentence;
  if (!UTTERANCES.has(tokens[phrase.to - 1]?.lower ?? '')) return undefined;
  const owner = tokens.findLastIndex(({ possessive }, at) => at >= phrase.from && at < phrase.to && possessive);
  const printed = printedOf(sentence, phrase.from, phrase.to);
  for (let at = owner; at >= phrase.from; at--) {
    const entity = entities.at(sentence, at);
    if (entity) return { by: 'nominal', speaker: speakerOf(entity, printed), entity };
  }
  const pronoun = PRONOUN_OF[tokens[phrase.from]?.lower ?? ''];
  if (pronoun === undefined) return undefined;
  const found = byPronoun(sentence, phrase, pronoun, entities, before);
  return found && { ...found, by: 'nominal', speaker: { ...found.speaker, printed } };
}

const PRONOUN_OF: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };

/** An entity as a speaker. @param namedIn the line that names them, where it isn't the one of the words */
export function speakerOf(entity: Entity, printed: string, namedIn?: number): Speaker {
  const office = longest(entity);
  return {
    kind: entity.kind === 'body' ? 'body' : 'person',
    name: entity.words.join(' '),
    printed,
    ...(office === undefined ? {} : { office }),
    ...(namedIn === undefined ? {} : { namedIn }),
  };
}

/** The longest office that stands before the name anywhere in the article, or behind it where none does. */
function longest({ offices, officesAfter }: Entity): string | undefined {
  return [...(offices.size > 0 ? offices : officesAfter)].toSorted((a, b) => b.length - a.length)[0];
}

/** The line of a mention, where it isn't the one of the words. */
function elsewhere({ sentence: there }: Mention, { block }: Sentence): number | undefined {
  return there.block === block ? undefined : there.block;
}

function byPronoun(
  sentence: Sentence,
  phrase: NounPhrase,
  pronoun: string,
  entities: Entities,
  { last, lastAt = -1 }: Before,
): Meant | undefined {
  const printed = sentence.tokens[phrase.from]?.text ?? '';
  const sex = sexOfPronoun(pronoun);
  if (sex || pronoun === 'it') {
    const mention = sex
      ? antecedents(entities, sentence, phrase.from, { sex, isFit: () => true }, last?.entity)[0]?.mention
      : lastBody(entities, sentence, phrase.from);
    if (last && isStranger(last) && (mention?.sentence.number ?? -1) < lastAt)
      return { by: 'nominal', speaker: last.speaker };
    if (!mention) return { by: 'pronoun', speaker: { kind: 'unnamed', printed } };
    const { entity } = mention;
    return { by: 'pronoun', speaker: speakerOf(entity, printed, elsewhere(mention, sentence)), entity };
  }
  if (NOBODY.test(pronoun)) return undefined;
  return {
    by: 'nominal',
    speaker: pronoun === 'they' && last?.by === 'nominal' ? last.speaker : { kind: 'unnamed', printed },
  };
}

/** Whether somebody without a name spoke last: "an angler", whom "he" then means, unless a name has come since. */
function isStranger({ by, speaker, entity }: Meant): boolean {
  return by === 'nominal' && entity === undefined && /^(?:an?|one|another|the|his|her) .*[^s]$/iu.test(speaker.printed);
}

/** Pronouns that name nobody of the article. */
const NOBODY = /^(?:i|we|you|there)$/u;

/** "the chancellor": the last person named with that office. Anybody else stays without a name. */
function byNoun(sentence: Sentence, phrase: NounPhrase, index: number, entities: Entities, { last }: Before): Meant {
  const { chunks } = sentence;
  const to = chunks[skipTails(chunks, index + 1) - 1]?.to ?? phrase.to;
  const printed = printedOf(sentence, phrase.from, to);
  const found = pointedAt(sentence, phrase, index, entities, last?.entity);
  if (!found) {
    const body = isCountrysBody(sentence, phrase) ? printedOf(sentence, phrase.from, phrase.to) : undefined;
    return {
      by: 'nominal',
      speaker: body === undefined ? { kind: 'unnamed', printed } : { kind: 'body', name: bareName(body), printed },
    };
  }
  const { entity } = found.mention;
  const speaker = speakerOf(entity, printed, elsewhere(found.mention, sentence));
  return { by: 'nominal', speaker, entity, byOffice: found.byOffice };
}

function bareName(printed: string): string {
  return printed.replace(/^the /iu, '');
}
