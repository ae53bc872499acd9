/** Tells whether what a sentence dates was, or is to come: by the verb that the date belongs to. */
import { remember } from '../../lib/lazy.ts';
import type { Chunk, VerbGroup } from '../speech/chunks.ts';
import { hasRules } from '../speech/lexicon/index.ts';
import { readStory, type Sentence } from '../speech/story.ts';
import type { Span } from '../types.ts';
import { baseOf } from './lexicon/index.ts';
import { tensesOf } from './lexicon/tenses.ts';
import { type Story, spanText } from './story.ts';

/** past · ahead · unsure: no verb tells. */
export type Tense = 'past' | 'ahead' | 'unsure';

/**
 * The tense of the verb to which a date belongs: that of the last verb before it; of a date that leads the sentence, of the
 * first behind it. What is told in the present of another day is to come. Where a verb stands on either side, and the two
 * don’t agree, the date may belong to either: “Ministers who meet on Friday said”.
 *
 * @param sentence in which it stands
 * @param date from where to where it stands in its block
 */
export function tenseAt(story: Story, sentence: Span, date: Omit<Span, 'block'>): Tense {
  const { language } = story.article;
  if (!hasRules(language))
    return tenseByForms(baseOf(language), spanText(story, sentence), date.start - sentence.start);
  const tense = tenseOf(story, sentence.block, date);
  // What a picture shows is told in the present, and was.
  const isShown = story.article.blocks[sentence.block]?.kind === 'caption';
  return isShown && tense === 'ahead' ? 'unsure' : tense;
}

function tenseByForms(language: string, text: string, at: number): Tense {
  const forms = tensesOf(language);
  const clause = `${text.slice(0, at).split(/[,;:]/u).at(-1)}${text.slice(at).split(/[,;:]/u)[0]}`;
  const [isPast, isAhead] = [forms?.past.test(clause) === true, forms?.ahead.test(clause) === true];
  return isPast === isAhead ? 'unsure' : isPast ? 'past' : 'ahead';
}

/** The lines of a story as its speech is read. */
const readIn = remember(({ article: { blocks, form } }: Story) => readStory(blocks, form));

function tenseOf(story: Story, block: number, { start, end }: Omit<Span, 'block'>): Tense {
  const sentence = readIn(story)[block]?.sentences.find(({ tokens }) => start < (tokens.at(-1)?.end ?? 0));
  if (!sentence) return 'unsure';
  const { chunks, tokens } = sentence;
  const startOf = (index: number): number => tokens[chunks[index]?.from ?? 0]?.start ?? 0;
  const verbs = chunks.flatMap((chunk, index) => (isVerb(chunk) && chunk.form !== 'ing' ? [index] : []));
  const before = verbs.findLast(index => startOf(index) < start);
  const next = chunks.findIndex((_, index) => startOf(index) >= end);
  const behind = verbs.find(index => (before === undefined ? index >= next : index === next));
  const [one, other] = [before, behind].map(index => (index === undefined ? undefined : tenseOfVerb(sentence, index)));
  return one !== undefined && other !== undefined && one !== other ? 'unsure' : (one ?? other ?? 'unsure');
}

const isVerb = (chunk: Chunk): chunk is VerbGroup => chunk.kind === 'verb';
const COMING = /^(?:will|would|shall|may|might|could|can|must|should|[’']ll|won['’]t|wouldn['’]t)$/u;
const WAS =
  /^(?:was|were|had|did|has|have|been|[’']ve|wasn['’]t|weren['’]t|hadn['’]t|didn['’]t|hasn['’]t|haven['’]t)$/u;
/** What is still to come even of what “was due”. */
const DUE = /^(?:due|expected|set|scheduled|supposed|slated|about)$/u;
/** “Is to meet”, “has to meet”. */
const BOUND = /^(?:is|are|was|were|am|be|have|has)$/u;

function tenseOfVerb(sentence: Sentence, index: number): Tense {
  const { tokens, chunks, tags } = sentence;
  const chunk = chunks[index];
  if (!chunk || !isVerb(chunk)) return 'unsure';
  const { from, to, main, form } = chunk;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (form === 'infinitive' || tags[from - 1] === 'to') return infinitiveOf(sentence, index);
  if (words.some(word => COMING.test(word))) return 'ahead';
  const [last, next] = [tokens[main]?.lower ?? '', tokens[to]?.lower ?? ''];
  const isDue = DUE.test(last) || DUE.test(next) || (next === 'to' && BOUND.test(last));
  if (isDue) return words.includes('been') || words.includes('had') ? 'unsure' : 'ahead';
  return words.some(word => WAS.test(word)) || form === 'past' ? 'past' : 'ahead';
}

/** What is planned is to come. What was agreed may be past by now, and what “appeared to be” was. */
function infinitiveOf(sentence: Sentence, index: number): Tense {
  const finite = sentence.chunks.findLastIndex(
    (chunk, at) => at < index && isVerb(chunk) && sentence.tags[chunk.from - 1] !== 'to' && chunk.form !== 'ing',
  );
  return finite >= 0 && tenseOfVerb(sentence, finite) === 'ahead' ? 'ahead' : 'unsure';
}
