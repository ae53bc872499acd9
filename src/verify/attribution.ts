/** Finds whom a message names as the speaker of a quotation. */
import type { Dossier } from '../dossier/dossier.ts';
import { SMALL_WORDS } from '../qa/lexicon/grammar.ts';
import { ACCORDING_TO, AFTER_CUE, CUES, LABELS, NAME_PARTICLES, QUOTES, TITLES } from '../qa/lexicon/quoting.ts';
import type { Person } from '../record/types.ts';
import { corpusOf } from './corpus.ts';
import { cutWords, isCommon, printed, type Word } from './tokens.ts';
import type { Claimant } from './types.ts';

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{N}])';

/** A word that says who speaks: a verb of saying, or "according to". */
export const CUE = new RegExp(`${NO_LETTER_BEFORE}(?:${ACCORDING_TO}|${CUES})${NO_LETTER_BEHIND}`, 'iu');

/**
 * A cue as the last thing before a quotation: "said", "said that", "a déclaré que", "sagte, dass", "заявив, що", or a
 * colon.
 */
export const LEADS_IN = new RegExp(
  `(?::|${NO_LETTER_BEFORE}${CUES}${AFTER_CUE}?,?(?: (?:${[...SMALL_WORDS.that].join('|')}))?,?)\\s*$`,
  'iu',
);

/** A dash or bracket before a name, as under an epigraph. */
export const SIGNED = /^[\s,.;]*(?:[-\u2012-\u2015~]{1,2}|\()\s*(?=[\p{L}@])/u;

/** Whoever quotes isn't quoted: the speaker stands behind these. */
const QUOTING = new RegExp(`${NO_LETTER_BEFORE}${QUOTES}${NO_LETTER_BEHIND}`, 'iu');

/** Most words of a name with its office: "the French President Emmanuel Macron" and a few more. */
const NAME_WORDS_MAX = 6;
/** How far a speaker may stand from the quotation, in words. */
const REACH = 12;

type Names = Dossier['names'];

interface Mention {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
}

/** Whom the words right before a quotation name. They count only if they lead into it: a cue or a colon. */
export function speakerBefore(text: string, dossier: Dossier): Claimant | undefined {
  const near = tail(text);
  const cue = CUE.exec(near);
  const quoting = QUOTING.exec(near);
  if (!cue && !quoting && !LEADS_IN.test(near)) return undefined;
  const found = mentions(near, dossier.names).filter(m => !quoting || m.start > quoting.index);
  // "Macron told Zelensky: …" is Macron's; "Yesterday said Macron to Scholz: …" too.
  const before = cue ? found.filter(m => m.end <= cue.index) : found;
  const mention = (cue ? before.at(-1) : before[0]) ?? found[0];
  if (mention) return claimant(mention.person);
  const label = /^\s*([^:]+):\s*$/u.exec(near)?.[1];
  return label === undefined ? undefined : unknownSpeakerIn(label, dossier);
}

/** Whom the words right after a quotation name: "— Macron", "(Macron)", "said Macron", "Macron said". */
export function speakerAfter(text: string, dossier: Dossier): Claimant | undefined {
  const signed = SIGNED.exec(text);
  const near = head(signed ? text.slice(signed[0].length) : text);
  if (!signed && !CUE.test(near)) return undefined;
  const mention = mentions(near, dossier.names)[0];
  if (mention) return claimant(mention.person);
  return signed ? unknownSpeakerIn(near, dossier) : undefined;
}

/** One to four words, each with a capital. */
const NAME = new RegExp(
  `^\\s*(\\p{Lu}[\\p{L}’'.-]+(?: (?:${NAME_PARTICLES} )?\\p{Lu}[\\p{L}’'.-]*){0,3})[\\s,.;)]*(?:$|\\()`,
  'u',
);
/** What stands where a name would, though it names nobody. */
const LABEL = new RegExp(`^${LABELS}$`, 'iu');

/** A name that nobody of the record has, or a country's or body's. */
function unknownSpeakerIn(text: string, dossier: Dossier): Claimant | undefined {
  const name = NAME.exec(text)?.[1]?.replace(/\.$/u, '');
  if (name === undefined || LABEL.test(name) || isOutlet(name, dossier)) return undefined;
  const party = dossier.names.find('party', name);
  return party ? { name, party } : { name };
}

/** Who prints a quotation isn't claimed to have said it. */
function isOutlet(name: string, dossier: Dossier): boolean {
  return [...corpusOf(dossier).get().outlets].some(outlet => outlet.includes(name.toLowerCase()));
}

const claimant = (person: Person): Claimant => ({ name: person.name, person });

/** The people that a text names, in order, the longest name at each place. */
function mentions(text: string, names: Names): readonly Mention[] {
  const words = cutWords(text);
  const found: Mention[] = [];
  let at = 0;
  while (at < words.length) {
    const mention = mentionAt(text, words, at, names);
    if (mention) found.push(mention.mention);
    at += mention?.length ?? 1;
  }
  return found;
}

function mentionAt(
  text: string,
  words: readonly Word[],
  at: number,
  names: Names,
): { readonly mention: Mention; readonly length: number } | undefined {
  const longest = Math.min(NAME_WORDS_MAX, words.length - at);
  for (let length = longest; length > 0; length--) {
    const run = words.slice(at, at + length);
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last || isCommon(first) || isCommon(last)) continue;
    const person = names.find('person', printed(text, run));
    if (person) return { mention: { person, start: first.start, end: last.end }, length };
  }
  return undefined;
}

/** Where a sentence ends: not after an initial or a title. */
const SENTENCE_END = new RegExp(`(?<![\\p{Lu}]|\\b${TITLES})[.!?…]+(?=\\s|$)`, 'u');

/** The last sentence, {@link REACH} words of it at most. */
function tail(text: string): string {
  const sentence = text.trimEnd().split(SENTENCE_END).at(-1) ?? '';
  const words = cutWords(sentence);
  return sentence.slice(words.at(-REACH)?.start ?? 0);
}

/** The first sentence, {@link REACH} words of it at most. */
function head(text: string): string {
  const sentence = text.replace(/^[\s.!?,;…]+/u, '').split(SENTENCE_END)[0] ?? '';
  const words = cutWords(sentence);
  return sentence.slice(0, words[REACH - 1]?.end ?? sentence.length);
}
