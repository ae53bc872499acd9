/** Tags a sentence's words by closed classes and by their form. No tagger: what decides here is whether a verb has a subject. */
import * as closed from './lexicon/closed.ts';
import { MEN, WOMEN } from './lexicon/given-names.ts';
import { BODY_WORDS, COUNTRIES, DOCUMENT_NOUNS, PARTICLES, PLACES, SPEAKER_NOUNS } from './lexicon/nouns.ts';
import { NEVER_NOUNS, NOUNABLE, VERB_FORMS, type VerbForm } from './lexicon/verbs.ts';
import { isCapital, type Token } from './tokens.ts';

/** What a word does in its sentence. `ing` and `past` are forms that may be participles. */
export type Tag =
  | 'name'
  | 'noun'
  | 'number'
  | 'det'
  | 'pronoun'
  | 'object'
  | 'prep'
  | 'to'
  | 'aux'
  | 'verb'
  | 'past'
  | 'ing'
  | 'base'
  | 'who'
  | 'sub'
  | 'and'
  | 'adv'
  | 'time'
  | 'quote'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'end'
  | 'other';

/** Words that the article writes with a capital inside a sentence, and those it writes small. */
export interface Capitals {
  readonly names: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

const SIGNS: Readonly<Record<string, Tag>> = {
  ',': 'comma',
  ';': 'end',
  ':': 'colon',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '―': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

/** Collects which words an article writes with capitals. */
export function capitalsOf(sentences: readonly (readonly Token[])[]): Capitals {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const sentence of sentences) {
    for (const [index, token] of sentence.entries()) {
      if (token.kind !== 'word') continue;
      if (!isCapital(token)) small.add(token.lower);
      else if (index > 0 && sentence[index - 1]?.kind === 'word') names.add(token.lower);
    }
  }
  return { names, small };
}

/** Tags the tokens of a sentence, one for one. */
export function tagsOf(tokens: readonly Token[], capitals: Capitals): readonly Tag[] {
  const tags: Tag[] = [];
  for (const index of tokens.keys()) tags.push(tagAt(tokens, index, tags, capitals));
  return tags;
}

function tagAt(tokens: readonly Token[], index: number, tags: readonly Tag[], capitals: Capitals): Tag {
  const token = tokens[index];
  if (!token) return 'other';
  if (token.kind === 'quote') return 'quote';
  if (token.kind === 'stop') return 'end';
  if (token.kind === 'mark') return SIGNS[token.text] ?? 'other';
  if (
    isTime(tokens, index) ||
    (closed.TIME_OPENERS.has(token.lower) &&
      token.lower !== 'that' &&
      isTime(tokens, index + 1) &&
      closed.TIME_NOUNS.has(tokens[index + 1]?.lower ?? ''))
  )
    return token.possessive ? 'det' : 'time';
  if (joinsName(tokens, index, tags)) return 'name';
  const opens = index === 0 || tags[index - 1] === 'quote' || tags[index - 1] === 'colon';
  if (isCapital(token) && !isSmallWord(token) && (!opens || isNameAtStart(tokens, index, capitals))) return 'name';
  return closedTag(token, tokens, index, tags) ?? verbTag(token, tokens, index, tags) ?? openTag(token);
}

function openTag({ lower }: Token): Tag {
  if (/^[\p{N}$€£]/u.test(lower)) return 'number';
  return /ly$/u.test(lower) && lower.length > 4 &&
    !/^(?:family|assembly|reply|ally|italy|rally|july|supply|bully|daily|early|elderly|deadly|friendly|costly|ugly|monthly|weekly|anomaly|melancholy|monopoly|butterfly|homily|folly|jelly|belly|likely|unlikely|lonely|lively|holy|orderly|scholarly|timely|untimely|cowardly)$/u.test(lower)
    ? 'adv'
    : 'noun';
}

function isTime(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const { lower } = token;
  const plain = lower.replace(/\.$/u, '');
  if (closed.DAYS.has(plain)) return isCapital(token);
  if (closed.MONTHS.has(plain) && isCapital(token)) {
    if (!closed.DOUBTFUL_MONTHS.has(plain)) return true;
    return (
      /^\d/u.test(tokens[index + 1]?.text ?? '') ||
      /^(?:in|since|of|until|by|last|this|next|late|early|mid)$/u.test(tokens[index - 1]?.lower ?? '')
    );
  }
  if (closed.TIME_NOUNS.has(lower)) {
    const before = tokens[index - 1];
    return before !== undefined && (closed.TIME_OPENERS.has(before.lower) || closed.DAYS.has(before.lower));
  }
  if (/^(?:19|20)\d\d$/u.test(lower)) return true;
  return false;
}

/** Whether a small word stands within a name: "Ursula von der Leyen", "Secretary of State", "Mohammed bin Salman". */
function joinsName(tokens: readonly Token[], index: number, tags: readonly Tag[]): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || tags[index - 1] !== 'name' || before.possessive) return false;
  if (token.lower === 'of' || token.lower === 'for') {
    const head = before.lower;
    return (
      isCapital(tokens[index + 1]) &&
      (/^(?:secretary|minister|director)$/u.test(head) ||
        BODY_WORDS.has(head) ||
        /^(?:bureau|bank|house|king|queen|duke)$/u.test(head))
    );
  }
  return PARTICLES.has(token.lower) && (isCapital(tokens[index + 1]) || PARTICLES.has(tokens[index + 1]?.lower ?? ''));
}

/** Whether a capital that opens a sentence is a name's. */
function isNameAtStart(tokens: readonly Token[], index: number, { names, small }: Capitals): boolean {
  const token = tokens[index];
  if (!token) return false;
  const { lower } = token;
  if (isClosed(lower)) return false;
  if (/^\p{Lu}{2,}|\./u.test(token.text)) return true;
  if (names.has(lower) && !small.has(lower)) return true;
  if (WOMEN.has(lower) || MEN.has(lower) || COUNTRIES.has(lower) || PLACES.has(lower)) return true;
  const next = tokens[index + 1];
  if (next !== undefined && isCapital(next) && !SPEAKER_NOUNS.has(lower) && !isSmallWord(next)) return true;
  if (
    small.has(lower) ||
    SPEAKER_NOUNS.has(lower) ||
    DOCUMENT_NOUNS.has(lower) ||
    /(?:ly|ing|ed|ment|tion)$/u.test(lower)
  )
    return false;
  if (token.possessive) return true;
  if (VERB_FORMS.has(lower) || /[^s]s$/u.test(lower)) return false;
  return next?.text === ',' || closed.AUXILIARIES.has(next?.lower ?? '') || isNoBase(next?.lower);
}

function isNoBase(lower: string | undefined): boolean {
  const verb = lower === undefined ? undefined : VERB_FORMS.get(lower);
  return verb !== undefined && verb.form !== 'base';
}

function isClosed(lower: string): boolean {
  return (
    closed.DETERMINERS.has(lower) ||
    closed.POSSESSIVES.has(lower) ||
    closed.PREPOSITIONS.has(lower) ||
    closed.AUXILIARIES.has(lower) ||
    closed.SUBORDINATORS.has(lower) ||
    closed.CONJUNCTIONS.has(lower) ||
    closed.SUBJECT_PRONOUNS.has(lower) ||
    closed.ADVERBS.has(lower) ||
    closed.RELATIVES.has(lower)
  );
}

function closedTag({ lower }: Token, tokens: readonly Token[], index: number, tags: readonly Tag[]): Tag | undefined {
  if (lower === 'to') return 'to';
  if (lower === 'that') return thatTag(tokens[index + 1], tags[index - 1]);
  if (lower === 'her') return isObjectHer(tokens[index + 1]) ? 'object' : 'det';
  if (closed.RELATIVES.has(lower)) return 'who';
  if (closed.AUXILIARIES.has(lower))
    return lower === 'may' || lower !== 'can' || tags[index - 1] !== 'det' ? 'aux' : undefined;
  if (closed.SUBJECT_PRONOUNS.has(lower)) return 'pronoun';
  if (closed.OBJECT_PRONOUNS.has(lower)) return 'object';
  if (closed.POSSESSIVES.has(lower) || closed.DETERMINERS.has(lower)) return 'det';
  if (closed.CONJUNCTIONS.has(lower)) return 'and';
  if (lower === 'as' || closed.SUBORDINATORS.has(lower)) return 'sub';
  if (closed.PREPOSITIONS.has(lower)) return 'prep';
  if (closed.ADVERBS.has(lower)) return 'adv';
  return undefined;
}

/** A closed word with a capital: at the start of what was cut as a sentence, or in a heading. "Will" and "May" may be names. */
function isSmallWord({ lower, text }: Pick<Token, 'lower' | 'text'>): boolean {
  return lower === 'i' || (isClosed(lower) && !MEN.has(lower) && lower !== 'may' && !/^\p{Lu}{2}/u.test(text));
}

function isObjectHer(next: Token | undefined): boolean {
  return next === undefined || next.kind !== 'word' || isClosed(next.lower) || next.lower === 'to';
}

/** "that" joins a clause before what can be a subject; before a plain noun it points. */
function thatTag(next: Token | undefined, before: Tag | undefined): Tag {
  if (before === 'prep' || before === 'and' || before === undefined)
    return next?.kind === 'word' && VERB_FORMS.has(next.lower) ? 'pronoun' : 'det';
  return 'sub';
}

/** Forms that are nouns as often as verbs: they need a subject right before them. */
function verbTag(token: Token, tokens: readonly Token[], index: number, tags: readonly Tag[]): Tag | undefined {
  const { lower } = token;
  const form =
    VERB_FORMS.get(lower)?.form ??
    (/[^aeiou]ed$|[aeiou]ed$/u.test(lower) && lower.length > 4 ? 'past' : undefined) ??
    (/ing$/u.test(lower) && lower.length > 5 ? 'ing' : undefined);
  if (form === undefined) return afterTo(tokens, index, tags) ? 'base' : undefined;
  const back = lastTelling(tags, index);
  const before = tags[back];
  const after = tokens[index + 1];
  if (
    form === 'past' &&
    (before === 'past' || before === 'verb') &&
    after?.kind === 'word' &&
    !isClosed(after.lower) &&
    after.lower !== 'to'
  )
    return 'noun';
  if (form === 'past')
    return before === 'det' || tokens[back]?.possessive || (before === 'prep' && !VERB_FORMS.has(lower))
      ? 'noun'
      : 'past';
  if (form === 'ing')
    return before === 'det' ||
      tokens[back]?.possessive ||
      /^(?:morning|evening|building|meeting|briefing|hearing|everything|something|nothing|anything)$/u.test(lower)
      ? 'noun'
      : 'ing';
  return finiteTag(form, token, tokens, index, tags);
}

function finiteTag(
  form: VerbForm['form'],
  token: Token,
  tokens: readonly Token[],
  index: number,
  tags: readonly Tag[],
): Tag {
  if (token.possessive) return 'noun';
  const back = lastTelling(tags, index);
  const before = tags[back];
  const beforeToken = tokens[back];
  if (form === 'base') {
    if (NEVER_NOUNS.has(token.lower) && before !== 'det' && before !== 'prep')
      return before === 'to' || before === 'aux' ? 'base' : 'verb';
    if (before === 'to') return 'base';
    if (before === 'aux') return closed.MODALS.has(beforeToken?.lower ?? '') ? 'base' : 'noun';
    if (before === 'pronoun' || before === 'who') return 'verb';
    if (before === 'name') return /s$/u.test(beforeToken?.lower ?? '') || tags.includes('and') ? 'verb' : 'noun';
    if (before === 'noun' && !beforeToken?.possessive)
      return /[^s]s$|people|police|men|women$/u.test(beforeToken?.lower ?? '') ? 'verb' : 'noun';
    return before === 'and' && tags.includes('base') ? 'base' : 'noun';
  }
  if (before === 'det' || before === 'prep' || before === 'to' || before === 'number' || beforeToken?.possessive)
    return 'noun';
  if (before === 'name' && /^(?:states|times|reports|posts|claims|notes|comments)$/u.test(token.lower))
    return follows(tokens[index + 1]) && !hasVerb(tags, index) ? 'verb' : 'noun';
  if (before === 'pronoun' || before === 'who' || before === 'name' || before === 'quote' || before === 'time')
    return 'verb';
  if (before === 'noun')
    return (!NOUNABLE.has(token.lower) || follows(tokens[index + 1])) && !hasVerb(tags, index) ? 'verb' : 'noun';
  return before === 'comma' || before === 'and' || before === 'close' || before === 'dash' ? 'verb' : 'noun';
}

const BREAKS: ReadonlySet<Tag> = new Set<Tag>(['comma', 'sub', 'who', 'and', 'quote', 'colon', 'end', 'dash']);

/** Whether a clause has its verb already, so that a word that may be one more is a noun: "wrote the reports". */
function hasVerb(tags: readonly Tag[], index: number): boolean {
  for (let back = index - 1; back >= 0; back--) {
    const tag = tags[back];
    if (tag === undefined || BREAKS.has(tag)) return false;
    if (tag === 'verb' || tag === 'past' || tag === 'ing' || tag === 'aux') return true;
  }
  return false;
}

/** Whether what comes next can follow a verb of speech, so that the word before it is no noun. */
function follows(next: Token | undefined): boolean {
  if (!next || next.kind !== 'word') return next?.kind !== 'mark' || next.text === ':';
  const { lower } = next;
  return !closed.PREPOSITIONS.has(lower) && !closed.AUXILIARIES.has(lower) && !closed.CONJUNCTIONS.has(lower);
}

/** The last token before one that isn't an adverb. */
function lastTelling(tags: readonly Tag[], index: number): number {
  let back = index - 1;
  while (back > 0 && tags[back] === 'adv') back--;
  return back;
}

function afterTo(tokens: readonly Token[], index: number, tags: readonly Tag[]): boolean {
  const back = lastTelling(tags, index);
  if (tags[back] === 'aux') return closed.MODALS.has(tokens[back]?.lower ?? '');
  if (tags[back] !== 'to') return false;
  const next = tokens[index + 1];
  return next === undefined || next.kind !== 'word' || isClosed(next.lower) || isCapital(next) || next.lower === 'to';
}
