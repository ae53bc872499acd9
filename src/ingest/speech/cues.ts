/** Finds what reports speech in a sentence: verbs with their subjects, "according to", a label, a signature. */
import type { NounPhrase, VerbGroup } from './chunks.ts';
import { UTTERANCES } from './lexicon/nouns.ts';
import { AFTER_WORDS, type Strength, VERB_FORMS, type VerbForm } from './lexicon/verbs.ts';
import { isCountrysBody } from './state-bodies.ts';
import type { Sentence } from './story.ts';
import { named } from './subjects/heads.ts';
import { isNamePhrase, skipTails, wordAt } from './subjects/phrases.ts';
import { subjectAfter, subjectOf } from './subjects/subjects.ts';

/** What reports speech. Indexes are of the sentence's chunks. */
export interface Cue {
  readonly at: number;
  readonly lemma: string;
  readonly strength: Exclude<Strength, 'other'>;
  /** The noun phrase that says it. */
  readonly subject: number;
  readonly kind: 'verb' | 'noun' | 'according' | 'label' | 'signature';
}

/** The cues of a sentence, in order. One whose subject isn't found is none. */
export function cuesOf(sentence: Sentence): readonly Cue[] {
  const { chunks } = sentence;
  const cues: Cue[] = [];
  for (const [at, chunk] of chunks.entries()) {
    const cue =
      chunk.kind === 'verb'
        ? verbCue(sentence, at, chunk)
        : chunk.kind === 'colon' || chunk.kind === 'dash'
          ? signCue(sentence, at)
          : chunk.kind === 'np'
            ? nounCue(sentence, at, chunk)
            : undefined;
    if (cue) cues.push(cue);
  }
  return cues;
}

function verbCue(sentence: Sentence, at: number, group: VerbGroup): Cue | undefined {
  const { tokens, chunks } = sentence;
  const lower = tokens[group.main]?.lower ?? '';
  if (lower === 'according' && tokens[group.main + 1]?.lower === 'to') {
    const subject = chunks.findIndex((chunk, index) => index > at && chunk.kind === 'np');
    return subject < 0 || subject > at + 2
      ? undefined
      : { at, lemma: 'according to', strength: 'strong', subject, kind: 'according' };
  }
  const form = VERB_FORMS.get(lower);
  const putIt = /^(?:put|puts|putting)$/u.test(lower) && tokens[group.main + 1]?.lower === 'it';
  if (!putIt && (form === undefined || form.strength === 'other')) return undefined;
  if (isChannel(sentence, at)) return undefined;
  const strength = putIt || isStrong(sentence, at, form) ? 'strong' : 'weak';
  const subject = speakerOf(sentence, at, strength);
  return subject === undefined ? undefined : { at, lemma: form?.lemma ?? lower, strength, subject, kind: 'verb' };
}

/** "The agency quoted Bell as saying": Bell speaks, the agency only carries it. */
function isChannel({ chunks, tokens }: Sentence, at: number): boolean {
  const [object, joint, saying] = chunks.slice(at + 1, at + 4);
  return (
    object?.kind === 'np' &&
    joint !== undefined &&
    tokens[joint.from]?.lower === 'as' &&
    saying?.kind === 'verb' &&
    saying.form === 'ing'
  );
}

/** Whether a verb reports speech by itself: in the passive it doesn't. */
function isStrong(sentence: Sentence, at: number, form: VerbForm | undefined): boolean {
  const group = sentence.chunks[at];
  if (group?.kind !== 'verb' || group.form === 'passive') return false;
  return form?.strength === 'strong' || agreesAfter(sentence, at, form?.lemma);
}

/** "“No,” agreed Bell", "“No,” she offered": right behind a passage these report speech. */
function agreesAfter({ chunks, tokens }: Sentence, at: number, lemma: string | undefined): boolean {
  if (lemma === undefined || !AFTER_WORDS.has(lemma)) return false;
  const before = chunks[at - 1]?.kind === 'np' ? at - 2 : at - 1;
  const quote = chunks[before]?.kind === 'comma' ? before - 1 : before;
  return chunks[quote]?.kind === 'quote' && /[,?!]$/u.test(tokens[chunks[quote]?.from ?? -1]?.text.trimEnd() ?? '');
}

/** Who speaks: behind the verb where it stands right after a passage or a comma, else before it. */
function speakerOf(sentence: Sentence, at: number, strength: Cue['strength']): number | undefined {
  const { chunks } = sentence;
  const before = chunks[at - 1];
  const closes = before?.kind === 'quote' || (before?.kind === 'comma' && chunks[at - 2]?.kind === 'quote');
  if (closes || at === 0) {
    const after = mayInvert(sentence, at, strength) ? subjectAfter(sentence, at) : undefined;
    if (after !== undefined) return after;
  }
  const found = subjectOf(sentence, at);
  if (found !== undefined) return found;
  return before?.kind === 'comma' && mayInvert(sentence, at, strength) ? subjectAfter(sentence, at) : undefined;
}

function mayInvert({ chunks, tokens }: Sentence, at: number, strength: Cue['strength']): boolean {
  const group = chunks[at];
  if (group?.kind !== 'verb' || strength !== 'strong' || group.form === 'ing' || group.form === 'passive') return false;
  return VERB_FORMS.get(tokens[group.main]?.lower ?? '')?.lemma !== 'tell';
}

/** "Bell’s claim that": somebody's word with a clause behind it. */
function nounCue(sentence: Sentence, at: number, phrase: NounPhrase): Cue | undefined {
  const { tokens } = sentence;
  const lemma = tokens[phrase.to - 1]?.lower ?? '';
  const isOwned = tokens.slice(phrase.from, phrase.to).some(({ possessive }) => possessive);
  if (!UTTERANCES.has(lemma) || !isOwned || wordAt(sentence, at + 1) !== 'that') return undefined;
  return { at, lemma, strength: 'weak', subject: at, kind: 'noun' };
}

/** A name before a colon at a passage; a name after a dash behind one. */
function signCue(sentence: Sentence, at: number): Cue | undefined {
  const { chunks } = sentence;
  if (chunks[at]?.kind === 'colon') {
    const subject = chunks[at + 1]?.kind === 'quote' ? labelBefore(sentence, at) : undefined;
    return subject === undefined ? undefined : { at, lemma: ':', strength: 'strong', subject, kind: 'label' };
  }
  const subject = at + 1;
  const signs =
    chunks[at - 1]?.kind === 'quote' &&
    isNamePhrase(chunks[subject]) &&
    /^(?:comma|end|undefined)$/u.test(String(chunks[at + 2]?.kind));
  return signs ? { at, lemma: '—', strength: 'strong', subject, kind: 'signature' } : undefined;
}

/** Whom a label names that opens its sentence: a name with office and place, and no verb: "Ann Bell, mayor of Oz: “…”". */
function labelBefore(sentence: Sentence, colon: number): number | undefined {
  const { chunks } = sentence;
  const isLabel = chunks
    .slice(0, colon)
    .every(
      ({ kind }, index) =>
        kind === 'np' || kind === 'comma' || (kind === 'prep' && /^(?:of|for)$/u.test(wordAt(sentence, index) ?? '')),
    );
  const subject = named(sentence, 0);
  if (isLabel && colon === 1 && isCountrysBody(sentence, chunks[0])) return 0;
  if (!isLabel || !isNamePhrase(chunks[subject])) return undefined;
  // "Oz, Ann Bell: “…”" may be a place or two people.
  const isTwo = subject === 0 && isNamePhrase(chunks[skipTails(chunks, 1) + 1]);
  return isTwo ? undefined : subject;
}

/** A cue as printed: the verb and what belongs to it. */
export function printedCue({ chunks, tokens }: Sentence, cue: Cue): string | undefined {
  if (cue.kind === 'label' || cue.kind === 'signature') return undefined;
  if (cue.kind === 'according') return 'according to';
  const group = chunks[cue.at];
  if (group?.kind !== 'verb') return undefined;
  const object = chunks[cue.at + 1];
  const addressee = cue.lemma === 'tell' && object?.kind === 'np' ? object.to : group.to;
  return tokens
    .slice(group.main, addressee)
    .map(({ text }) => text)
    .join(' ');
}
