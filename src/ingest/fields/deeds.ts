/**
 * Finds what a party does by saying it, where no clause reports it: "Norland accused Sudmark of …", "Sudmark has offered …",
 * "Norland's claims". It's drafted as a statement.
 */
import type { Mode } from '../../record/types.ts';
import type { Span } from '../types.ts';
import type { Mark } from './drafted.ts';
import type { Deed } from './lexicon/types.ts';
import type { Said } from './said.ts';
import { sentencesIn } from './sentences.ts';
import { bodyStart, namedIn, peopleIn, type Story, spanText } from './story.ts';
import { type Voice, voiceOf } from './who.ts';

/** Longest subject, in words. */
const SUBJECT_MAX = 5;

/** A statement with what its verb makes of it. */
export interface DeedSaid extends Said {
  readonly mode: Mode;
}

/** What parties do by saying it in the paragraphs of a story: at most once a sentence, and what they are told to claim besides. */
export function deedsIn(story: Story): readonly DeedSaid[] {
  return story.article.blocks.flatMap(({ kind }, block) => {
    if (kind !== 'paragraph') return [];
    return sentencesIn(story, block).flatMap(sentence => {
      const deed = story.words.deeds.map(one => deedIn(story, sentence, one)).filter(one => one !== undefined);
      const [first] = deed.toSorted((a, b) => a.span.start - b.span.start);
      return [...(first ? [first] : []), ...claimsIn(story, sentence)];
    });
  });
}

function deedIn(story: Story, sentence: Span, { mode, verb }: Deed): DeedSaid | undefined {
  const text = spanText(story, sentence);
  const skipped = Math.max(0, bodyStart(story, sentence.block) - sentence.start);
  for (const { 0: cue, index } of text.slice(skipped).matchAll(verb)) {
    const at = skipped + index;
    const subject = subjectBefore(story, text.slice(skipped, at));
    if (!subject) continue;
    const start = sentence.start + text.lastIndexOf(subject, at);
    const end = sentence.start + endOf(text, at, story.words.breaks);
    const [person] = peopleIn(story, subject);
    const voice = voiceOf(story, {
      kind: person ? 'person' : 'body',
      name: person?.name ?? subject,
      printed: subject,
    });
    return deed(voice, mode, cue, { block: sentence.block, start, end }, sentence, subject);
  }
  return undefined;
}

/** The words right before a verb, where they are a party's name or somebody's, and nothing else. */
function subjectBefore(story: Story, before: string): string | undefined {
  const clause = before.split(/[,;:“”"–—]/u).at(-1) ?? '';
  const subject = clause.replace(story.words.beforeVerb, '').replace(story.words.opening, '').trim();
  const count = subject.split(/\s+/u).length;
  if (subject === '' || count > SUBJECT_MAX || story.words.within.test(`${subject} `)) return undefined;
  const isNamed = namedIn(story, subject).length + peopleIn(story, subject).length > 0;
  return isNamed && !story.words.linked.test(subject) ? subject : undefined;
}

/** Where the clause ends. */
function endOf(text: string, from: number, breaks: RegExp): number {
  const at = text.slice(from).search(breaks);
  return at < 0 ? text.length : from + at;
}

/** Claims of a party's that nobody is named for. */
function claimsIn(story: Story, sentence: Span): readonly DeedSaid[] {
  const text = spanText(story, sentence);
  return Array.from(text.matchAll(story.words.claims)).flatMap(({ 0: printed, index, groups }) => {
    const [party] = namedIn(story, groups?.['whose'] ?? '');
    if (!party) return [];
    const by = { unnamed: printed, party: party.id };
    const voice: Voice = { by, party: party.id, lacks: ['Nobody is named.'] };
    const span = { ...sentence, start: sentence.start + index };
    return [{ ...deed(voice, 'claimed', printed, span, sentence, printed), told: sentence }];
  });
}

function deed(voice: Voice, mode: Mode, cue: string, span: Span, sentence: Span, subject: string): DeedSaid {
  const mark: Mark =
    voice.lacks.length > 0
      ? { kind: 'check', why: voice.lacks.join(' ') }
      : { kind: 'likely', why: 'By the subject of the verb.' };
  const by = { key: 'by', value: voice.by, mark };
  return { kind: 'indirect', span, sentence, cue, mode, by, voice, occasion: [], note: [], around: [subject] };
}
