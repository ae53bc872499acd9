/** Tells verbs from nouns of the same form: what decides is what stands before, and whether the clause has a verb already. */
import { AUXILIARIES, CONJUNCTIONS, LONE_DETERMINERS, MODALS, PREPOSITIONS } from '../lexicon/closed.ts';
import { AFTER_NAMES, ING_NOUNS } from '../lexicon/nouns.ts';
import { BEFORE_CLAUSE, NEVER_NOUNS, NOUNABLE, VERB_FORMS, type VerbForm } from '../lexicon/verbs.ts';
import { isCapital, type Token } from '../tokens.ts';
import { isClosed } from './closed-tags.ts';
import { lastTelling, type Tag } from './tag.ts';

/** A word with what stands around it. */
interface Place {
  readonly token: Token;
  readonly next: Token | undefined;
  /** The last word before it that is no adverb. */
  readonly before: Token | undefined;
  readonly tagBefore: Tag | undefined;
  readonly tags: readonly Tag[];
  readonly tokens: readonly Token[];
}

/** The tag of a form of a verb; `undefined` for a word that is none. @param tags of the words before */
export function verbTag(tokens: readonly Token[], index: number, tags: readonly Tag[]): Tag | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const back = lastTelling(tags, index);
  const place: Place = { token, next: tokens[index + 1], before: tokens[back], tagBefore: tags[back], tags, tokens };
  switch (formOf(token.lower)) {
    case 'past':
      return pastTag(place);
    case 'ing':
      return ingTag(place);
    case 'base':
      return baseTag(place);
    case 'third':
      return thirdTag(place);
    default:
      if (place.tagBefore === 'who' && /[^s]s$/u.test(token.lower)) return 'verb';
      return isAfterTo(place) ? 'base' : undefined;
  }
}

function formOf(lower: string): VerbForm['form'] | undefined {
  const known = VERB_FORMS.get(lower)?.form;
  if (known !== undefined) return known;
  if (/ed$/u.test(lower) && lower.length > 4) return 'past';
  return /ing$/u.test(lower) && lower.length > 5 ? 'ing' : undefined;
}

function pastTag({ token, next, before, tagBefore }: Place): Tag {
  const opensPhrase = next?.kind === 'word' && !isClosed(next.lower) && next.lower !== 'to';
  // "said undecided voter Ann Bell": after a verb it belongs to the noun behind it.
  if ((tagBefore === 'past' || tagBefore === 'verb') && opensPhrase) return 'noun';
  const opensNoun = opensPhrase && /ed$/u.test(token.lower);
  if ((tagBefore === 'det' && (opensNoun || !standsAlone(before, token))) || before?.possessive) return 'noun';
  // "a senator and self-described fan"
  if (opensPhrase && token.lower.includes('-') && !VERB_FORMS.has(token.lower)) return 'noun';
  return tagBefore === 'prep' && !VERB_FORMS.has(token.lower) ? 'noun' : 'past';
}

/** Whether a determiner stands for whoever was spoken of, before a verb of speech: "both said", and not "both sides". */
function standsAlone(before: Token | undefined, { lower }: Token): boolean {
  const strength = VERB_FORMS.get(lower)?.strength;
  return LONE_DETERMINERS.has(before?.lower ?? '') && (strength === 'strong' || strength === 'weak');
}

function ingTag({ token, before, tagBefore }: Place): Tag {
  return tagBefore === 'det' || before?.possessive || ING_NOUNS.has(token.lower) ? 'noun' : 'ing';
}

const PLURAL = /[^s]s$|people|police|men|women$/u;

/** A base form: an infinitive, or a verb after a plural. */
function baseTag(place: Place): Tag {
  const { token, before, tagBefore, tags } = place;
  if (token.possessive) return 'noun';
  if (NEVER_NOUNS.has(token.lower) && (tagBefore !== 'det' || standsAlone(before, token)) && tagBefore !== 'prep') {
    return tagBefore === 'to' || tagBefore === 'aux' ? 'base' : 'verb';
  }
  if (tagBefore === 'to' || (tagBefore === 'aux' && MODALS.has(before?.lower ?? ''))) return 'base';
  if (tagBefore === 'and') return tags.includes('base') ? 'base' : 'noun';
  return isPlural(place) ? 'verb' : 'noun';
}

/** Whether what stands before a base form can be its subject. */
function isPlural({ token, next, before, tagBefore, tags }: Place): boolean {
  const lower = before?.lower ?? '';
  // "People close to the talks said": it closes nothing.
  if (token.lower === 'close' && next?.lower === 'to') return false;
  if (tagBefore === 'pronoun' || tagBefore === 'who') return true;
  if (before?.possessive) return false;
  if (tagBefore === 'name') return lower.endsWith('s') || tags.includes('and');
  return tagBefore === 'noun' && before?.possessive === false && PLURAL.test(lower);
}

/** A form in -s: a verb after its subject, else a plural. */
function thirdTag(place: Place): Tag {
  const { token, next, before, tagBefore } = place;
  if (token.possessive || before?.possessive) return 'noun';
  if (tagBefore === 'det' && NEVER_NOUNS.has(VERB_FORMS.get(token.lower)?.lemma ?? '') && standsAlone(before, token))
    return 'verb';
  switch (tagBefore) {
    case 'pronoun':
    case 'who':
    case 'quote':
    case 'time':
    case 'comma':
    case 'and':
    case 'close':
    case 'dash':
      return 'verb';
    case 'name':
      return AFTER_NAMES.has(token.lower) && (!mayFollow(next) || hasVerb(place)) ? 'noun' : 'verb';
    case 'noun':
      return (!NOUNABLE.has(token.lower) || mayFollow(next)) && !hasVerb(place) ? 'verb' : 'noun';
    default:
      return 'noun';
  }
}

const BREAKS: ReadonlySet<Tag> = new Set<Tag>(['comma', 'sub', 'who', 'and', 'quote', 'colon', 'end', 'dash']);

/** Whether a clause has its verb already, so that a word that may be one more is a noun: "wrote the reports". */
function hasVerb({ tags, tokens }: Place): boolean {
  const from = tags.findLastIndex((tag, at) => BREAKS.has(tag) || BEFORE_CLAUSE.has(lemmaOf(tag, tokens[at])));
  return tags.slice(from + 1).some(tag => tag === 'verb' || tag === 'past' || tag === 'ing' || tag === 'aux');
}

function lemmaOf(tag: Tag, token: Token | undefined): string {
  return tag === 'verb' || tag === 'past' ? (VERB_FORMS.get(token?.lower ?? '')?.lemma ?? '') : '';
}

/** Whether what comes next can follow a verb of speech, so that the word before it is no noun. */
function mayFollow(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return next !== undefined && (next.kind !== 'mark' || next.text === ':');
  const { lower } = next;
  return !PREPOSITIONS.has(lower) && !AUXILIARIES.has(lower) && !CONJUNCTIONS.has(lower);
}

/** Whether a word of no list follows "to" or "would" as a verb does: nothing that it could be a noun of comes next. */
function isAfterTo({ next, before, tagBefore }: Place): boolean {
  if (tagBefore === 'aux') return MODALS.has(before?.lower ?? '');
  if (tagBefore !== 'to') return false;
  return next === undefined || next.kind !== 'word' || isClosed(next.lower) || isCapital(next) || next.lower === 'to';
}
