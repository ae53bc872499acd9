/** Finds what is told without marks: the clause that a verb of speech reports. */
import type { Chunk } from './chunks.ts';
import type { Cue } from './cues.ts';
import { ADDRESSED, WITH_CLAUSE, WITH_OBJECT, WITH_TO, WITHOUT_THAT } from './lexicon/verbs.ts';
import { passesOn } from './passed-on.ts';
import { endAtComma, endOf, isInserted, lastWord, type Reported, skipCircumstances } from './reported-ends.ts';
import type { Sentence } from './story.ts';
import { isFiniteVerb } from './subjects/phrases.ts';

/** Words that begin a question or a clause that is reported. */
const QUESTION = /^(?:if|whether|what|why|how|when|where|who)$/u;

/**
 * The contents that a sentence reports without marks, in order, none within another. Where somebody passes on what another one
 * said, all of it is told by whoever passes it on: "Bell told them to wait, a guest said".
 */
export function reportedIn(sentence: Sentence, cues: readonly Cue[]): readonly Reported[] {
  const all = cues.flatMap(cue => contentsOf(sentence, cue, cues));
  const isPassedOn = ({ cue }: Reported): boolean => all.some(other => passesOn(sentence, other, cue));
  const found: Reported[] = [];
  for (const one of [...all.filter(each => !isPassedOn(each)), ...all.filter(isPassedOn)]) {
    const overlaps = found.some(({ from, to }) => one.from < to && from < one.to);
    if (!overlaps && one.to - one.from > 1 && !isOnlyQuoted(sentence, one, cues)) found.push(one);
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** The cue of whoever passes on what another one reports; `undefined` where nobody does. */
export function passedOnBy(sentence: Sentence, cue: Cue, cues: readonly Cue[]): Cue | undefined {
  return cues.find(other => contentsOf(sentence, other, cues).some(one => passesOn(sentence, one, cue)));
}

function contentsOf(sentence: Sentence, cue: Cue, cues: readonly Cue[]): readonly Reported[] {
  if (cue.kind === 'according') return according(sentence, cue);
  if (cue.kind !== 'verb') return [];
  const { chunks } = sentence;
  const group = chunks[cue.at];
  if (cue.strength === 'weak' && group?.kind === 'verb' && group.form === 'infinitive') return [];
  const after = startAfter(sentence, cue) ?? behindInserted(chunks, cue);
  const before = cue.strength === 'strong' ? spanBefore(sentence, cue, after) : undefined;
  if (before && chunks[Math.max(cue.at, cue.subject) + 1]?.kind === 'comma') {
    const from = chunks[Math.max(cue.at, cue.subject) + 2]?.from;
    const isCiting = chunks[Math.max(cue.at, cue.subject) + 2]?.kind === 'verb';
    if (from !== undefined && cue.subject < cue.at && !isCiting && hasVerb(chunks, cue.at + 2)) {
      return [
        { cue, ...before },
        { cue, from, to: endOf(sentence, cue, from, cues) },
      ];
    }
  }
  if (before) return [{ cue, ...before }];
  return after === undefined ? [] : [{ cue, from: after, to: endOf(sentence, cue, after, cues) }];
}

/** "Bell, a guest said, was ill": the token at which the verb follows whose subject stands in front. */
function behindInserted(chunks: readonly Chunk[], { at, subject }: Cue): number | undefined {
  const isInserted = subject === at - 1 && chunks[subject - 1]?.kind === 'comma' && chunks[at + 1]?.kind === 'comma';
  const verb = chunks[at + 2];
  return isInserted && chunks[subject - 2]?.kind === 'np' && isFiniteVerb(verb) ? verb?.from : undefined;
}

/** The token at which the content after a verb begins. */
function startAfter(sentence: Sentence, cue: Cue): number | undefined {
  const { chunks } = sentence;
  const first = cue.at + 1;
  const object = chunks[first];
  if (cue.subject === first || !object) return undefined;
  const isAddressed = object.kind === 'np' && ADDRESSED.has(cue.lemma) && isAddressee(cue, chunks[first + 1]);
  if (!isAddressed && object.kind === 'np' && WITH_OBJECT.has(cue.lemma) && !startsClause(chunks, first)) {
    return object.from;
  }
  return clauseAt(sentence, cue, skipCircumstances(chunks, isAddressed ? first + 1 : first));
}

/** Whether the noun phrase before a chunk is whom somebody speaks to. */
function isAddressee({ lemma }: Cue, next: Chunk | undefined): boolean {
  return lemma === 'tell' || /^(?:np|sub|to|time|prep)$/u.test(next?.kind ?? '');
}

/** The token at which the clause of a chunk begins, if it is one that a verb reports. */
function clauseAt({ chunks, tokens }: Sentence, { lemma, strength }: Cue, at: number): number | undefined {
  const chunk = chunks[at];
  if (!chunk || (strength === 'weak' && !WITH_CLAUSE.has(lemma) && chunk.kind !== 'to')) return undefined;
  const word = tokens[chunk.from]?.lower ?? '';
  if (chunk.kind === 'sub' && word === 'that') return pastComma(chunks[at + 1], chunk.to);
  if ((chunk.kind === 'sub' || chunk.kind === 'who') && QUESTION.test(word)) return chunk.from;
  if (chunk.kind === 'to') return WITH_TO.has(lemma) ? chunk.from : undefined;
  const isClause = WITHOUT_THAT.has(lemma) ? hasVerb(chunks, at) : startsClause(chunks, at);
  return chunk.kind === 'np' && isClause ? chunk.from : undefined;
}

/** "That, according to Rover, the dam was old": a comma is no part of the clause. */
function pastComma(next: Chunk | undefined, from: number): number {
  return next?.kind === 'comma' ? next.to : from;
}

/** Whether a noun phrase is the subject of a clause. */
function startsClause(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at + 1; index < chunks.length; index++) {
    const chunk = chunks[index];
    if (chunk?.kind === 'verb')
      return chunk.form !== 'ing' && chunk.form !== 'infinitive' && chunks[index - 1]?.kind !== 'to';
    if (
      chunk?.kind !== 'np' &&
      chunk?.kind !== 'prep' &&
      chunk?.kind !== 'adv' &&
      chunk?.kind !== 'and' &&
      chunk?.kind !== 'time'
    )
      return false;
  }
  return false;
}

function hasVerb(chunks: readonly Chunk[], from: number): boolean {
  return chunks.slice(from).some(({ kind }) => kind === 'verb');
}

/** What stands before ", Bell said": from the beginning of the sentence to the comma. */
function spanBefore(
  sentence: Sentence,
  cue: Cue,
  after: number | undefined,
): Pick<Reported, 'from' | 'to'> | undefined {
  const { chunks } = sentence;
  const first = beforeApposition(sentence, Math.min(cue.at, cue.subject));
  const to = after === undefined ? endAtComma(sentence, first - 1) : undefined;
  if (to === undefined) return undefined;
  let from = 0;
  while (chunks[from]?.kind === 'and' || chunks[from]?.kind === 'comma') from++;
  const start = chunks[from];
  const content = chunks.slice(from).filter(chunk => chunk.to <= to);
  return start && hasMainClause(content) ? { from: start.from, to } : undefined;
}

/** Where a subject begins that is an office and a name: ", its director, Ann Bell, said". */
function beforeApposition({ chunks, tags }: Sentence, name: number): number {
  const office = chunks[name - 2];
  const isOffice =
    office?.kind === 'np' && office.of === 'noun' && tags[office.from] === 'det' && chunks[name - 3]?.kind === 'comma';
  return chunks[name - 1]?.kind === 'comma' && isOffice ? name - 2 : name;
}

/** Whether a stretch has a clause that can stand alone, and isn't only "After the talks ended". */
function hasMainClause(content: readonly Chunk[]): boolean {
  const opener = content[0]?.kind;
  const fronted = opener === 'sub' || opener === 'prep' || opener === 'verb' || opener === 'time' || opener === 'adv';
  const comma = fronted ? content.findIndex(({ kind }) => kind === 'comma') : -1;
  if (fronted && comma < 0 && opener !== 'time' && opener !== 'adv' && opener !== 'prep') return false;
  const main = content.slice(comma + 1);
  const verb = main.findIndex(chunk => chunk.kind === 'verb' && chunk.form !== 'ing' && chunk.form !== 'infinitive');
  return verb > 0 && main.slice(0, verb).some(({ kind }) => kind === 'np') && main[0]?.kind !== 'sub';
}

function according(sentence: Sentence, cue: Cue): readonly Reported[] {
  const { chunks, tokens } = sentence;
  if (isInserted(sentence, cue)) return [];
  const comma = chunks.findIndex(({ kind }, index) => index > cue.subject && kind === 'comma');
  if (cue.at === 0) {
    const start = chunks[comma + 1];
    return comma < 0 || !start ? [] : [{ cue, from: start.from, to: lastWord(tokens) }];
  }
  const end = chunks[cue.at - 1]?.kind === 'comma' ? chunks[cue.at - 1]?.from : chunks[cue.at]?.from;
  return end === undefined ? [] : [{ cue, from: 0, to: end }];
}

/** Whether all that a content tells are whole sentences in marks, but for the verbs of whoever says them. */
function isOnlyQuoted({ chunks, tokens }: Sentence, { from, to }: Reported, cues: readonly Cue[]): boolean {
  const within = chunks.flatMap((chunk, at) => (from <= chunk.from && chunk.to <= to ? [{ chunk, at }] : []));
  const isQuoted = within.some(({ chunk }) => /^\P{L}*\p{Lu}/u.test(tokens[chunk.from]?.passage?.text ?? ''));
  const verbs = within.filter(({ chunk }) => chunk.kind === 'verb');
  const isOnly = tokens.slice(from, to).every(({ kind }) => kind === 'quote' || kind === 'mark' || kind === 'stop');
  return isOnly || (isQuoted && verbs.length > 0 && verbs.every(({ at }) => cues.some(cue => cue.at === at)));
}
