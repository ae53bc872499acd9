/** Gathers what is said in a text without a reporter: a document's by whoever issues it, a transcript's by whom a label names. */
import type { Span } from '../types.ts';
import type { Field, Value } from './drafted.ts';
import { personNamed } from './known-people.ts';
import { learnedFrom } from './learned-topics.ts';
import { hedgeIn } from './reserves.ts';
import type { Said } from './said.ts';
import { sentencesIn } from './sentences.ts';
import { contentStems } from './stems.ts';
import { partiesIn, peopleIn, type Story, spanText } from './story.ts';
import { topicsIn } from './topics.ts';
import { venueIn } from './venue.ts';
import { together, type Voice, voiceOf } from './who.ts';

/** Fewest words of a passage of a transcript that is worth quoting. */
const WORDS_MIN = 8;
const LIST_SIGN = /^(?:[-–—•*]|\d{1,2}[.)])\s+/u;

/** What is said in a document or a transcript, in the order of the text. */
export const primaryIn = (story: Story): readonly Said[] =>
  story.article.form === 'transcript' ? turnsOf(story) : issuedIn(story);

// Documents

/** A document's sentences: one that binds whoever issues it is quoted, and another is told. What leads to a list is neither. */
function issuedIn(story: Story): readonly Said[] {
  const voice = issuersOf(story);
  const by = byOf(voice, 'Who issues it isn’t known: give it with --speaker.');
  return story.article.blocks.flatMap(({ kind }, block) => {
    if (kind === 'head' || kind === 'credit') return [];
    return sentencesIn(story, block).flatMap(sentence => {
      const text = spanText(story, sentence);
      if (text.endsWith(':')) return [];
      const start = sentence.start + (LIST_SIGN.exec(text)?.[0].length ?? 0);
      // What is said with a reserve binds nobody.
      const isBinding = story.words.binding.test(text) && hedgeIn(text, story.words) === undefined;
      return [saidBy(voice, by, isBinding ? 'direct' : 'indirect', { ...sentence, start })];
    });
  });
}

/** Those whom the title has issue it, all together; else the one who is named with it, or publishes it. */
function issuersOf(story: Story): Voice | undefined {
  const { title = '', issuer } = story.article;
  const [head, rest = ''] = title.split(story.words.issued);
  const named = head === title ? [] : peopleIn(story, rest.split(story.words.subject)[0] ?? '');
  const voices = named.map(({ name }) => voiceOf(story, { kind: 'person', name, printed: name }));
  const [first, ...others] = voices;
  if (first) return others.length === 0 ? first : together(voices);
  if (issuer === undefined) return undefined;
  const kind = personNamed(story, issuer) ? 'person' : 'body';
  return voiceOf(story, { kind, name: issuer, printed: issuer });
}

// Transcripts

/** Of what each label's speaker says the sentences that have words of a topic or a party's name, two in a row together. Questions are left out. */
function turnsOf(story: Story): readonly Said[] {
  const occasion = occasionIn(story);
  return story.speech.attributions.flatMap(({ span, speaker }) => {
    if (speaker?.name === undefined) return [];
    const voice = voiceOf(story, speaker);
    return passagesIn(story, span).map(passage => ({ ...saidBy(voice, byOf(voice, ''), 'direct', passage), occasion }));
  });
}

/** Most sentences of a passage: curators take one or two. */
const SENTENCES_MAX = 2;

function passagesIn(story: Story, { block, start: from, end: to }: Span): readonly Span[] {
  const sentences = sentencesIn(story, block)
    .map(({ start, end }) => ({ block, start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end);
  const passages: { span: Span; count: number }[] = [];
  let isRow = false;
  for (const sentence of sentences) {
    const text = spanText(story, sentence);
    const isOn = !text.endsWith('?') && isTelling(story, text);
    const last = passages.at(-1);
    if (isOn && isRow && last && last.count < SENTENCES_MAX)
      passages[passages.length - 1] = { span: { ...last.span, end: sentence.end }, count: last.count + 1 };
    else if (isOn) passages.push({ span: sentence, count: 1 });
    isRow = isOn;
  }
  return passages.map(({ span }) => span).filter(span => wordsIn(story, span) >= WORDS_MIN);
}

/** Whether a text has words of a topic, or names a party. */
const isTelling = (story: Story, text: string): boolean =>
  topicsIn(story, text).length > 0 ||
  partiesIn(story, text).length > 0 ||
  learnedFrom(story.record).likelyFor(contentStems(text)).length > 0;

const wordsIn = (story: Story, span: Span): number => spanText(story, span).split(/\s+/u).length;

/** Where all of it was said. */
function occasionIn(story: Story): readonly Field[] {
  const venue = venueIn(story);
  return venue === undefined
    ? []
    : [{ key: 'occasion', value: `in ${story.words.definite.test(venue) ? 'the ' : ''}${venue}` }];
}

// Both

function saidBy(voice: Voice | undefined, by: Field, kind: Said['kind'], span: Span): Said {
  return { kind, span, sentence: span, by, ...(voice && { voice }), occasion: [], note: [], around: [] };
}

function byOf(voice: Voice | undefined, unknown: string): Field {
  if (!voice) return { key: 'by', mark: { kind: 'check', why: unknown } };
  const value: Value = voice.by;
  return { key: 'by', value, ...(voice.lacks.length > 0 && { mark: { kind: 'check', why: voice.lacks.join(' ') } }) };
}
