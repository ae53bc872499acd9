/** Documents and transcripts: whoever issues a document speaks in it, and a label in front of each turn names who speaks. */
import { labelOf } from '../../record/source-text.ts';
import type { Attribution, Speaker, SpeechInput } from '../types.ts';
import type { Entities, Entity } from './entities.ts';
import { OFFICES } from './lexicon/nouns.ts';
import { sentencesOf } from './sentences.ts';
import { speakerOf } from './speakers.ts';
import { tokensOf } from './tokens.ts';

const POINT = /^(?:[-–—•*]|\d{1,2}[.)])\s+/u;
const MARK = /^[“”„"«»‘’']$/u;
/** A turn in which nobody says a word: "(Laughter.)" */
const ASIDE = /^\([^)]*\)$/u;

/** The sentences of a document, each its issuer's. */
export function issuedSentences({ blocks, issuer }: SpeechInput): readonly Attribution[] {
  return blocks.flatMap(({ kind, text }, block) => {
    if (kind !== 'paragraph') return [];
    const from = POINT.exec(text)?.[0].length ?? 0;
    return sentencesOf(tokensOf(text, [], from)).flatMap(tokens => {
      const first = tokens.find(token => !MARK.test(token.text));
      const last = tokens.findLast(token => !MARK.test(token.text));
      if (!first || !last || last.end <= first.start) return [];
      const span = { block, start: first.start, end: last.end };
      return [{ ...issued(issuer), span, sentence: span }];
    });
  });
}

function issued(issuer: string | undefined): Pick<Attribution, 'kind' | 'speaker' | 'found' | 'certainty' | 'reason'> {
  if (issuer === undefined)
    return { kind: 'direct', found: 'outlet', certainty: 'open', reason: 'Who issues the document isn’t known.' };
  return {
    kind: 'direct',
    found: 'outlet',
    certainty: 'sure',
    speaker: { kind: 'body', name: issuer, printed: issuer },
  };
}

/** The paragraphs of a transcript's turns, each its speaker's. */
export function turns({ blocks }: SpeechInput, entities: Entities): readonly Attribution[] {
  const found: Attribution[] = [];
  let speaker: Speaker | undefined;
  for (const [block, { kind, text }] of blocks.entries()) {
    if (kind !== 'paragraph') continue;
    const label = labelOf(text);
    if (label !== undefined) speaker = labelled(label, entities);
    const start = label === undefined ? 0 : label.length + (/^:?\s*/u.exec(text.slice(label.length))?.[0].length ?? 0);
    const said = text.slice(start).trimEnd();
    if (!speaker || said === '' || ASIDE.test(said)) continue;
    const span = { block, start, end: start + said.length };
    const known = speaker.name !== undefined;
    found.push({
      kind: 'direct',
      span,
      speaker,
      found: 'label',
      certainty: known ? 'sure' : 'check',
      ...(known ? {} : { reason: `The label is “${speaker.printed}” and names nobody.` }),
      sentence: span,
    });
  }
  return found;
}

/** Whom a label means: "PRESIDENT BERG" is the Berg whom the text names, with the label's office. */
export function labelled(label: string, entities: Entities): Speaker {
  const words = label.trim().split(/\s+/u);
  const last = words.findLastIndex(word => OFFICES.has(word.toLowerCase().replace(/\.$/u, '')));
  const name = words.slice(last + 1);
  if (name.length === 0 || label === 'Q') return { kind: 'unnamed', printed: label };
  const office =
    last < 0
      ? undefined
      : words
          .slice(0, last + 1)
          .filter(word => !/^(?:mr|mrs|ms|dr)\.?$/iu.test(word))
          .map(titleCase)
          .join(' ');
  const known = holderOf(name, entities);
  const speaker: Speaker = known
    ? speakerOf(known, label)
    : { kind: 'person', name: name.map(titleCase).join(' '), printed: label };
  return office === undefined || office === '' || speaker.office !== undefined ? speaker : { ...speaker, office };
}

/** The one person whose name ends as a label does. */
function holderOf(name: readonly string[], { all }: Entities): Entity | undefined {
  const wanted = name.join(' ').toLowerCase();
  const holders = all.filter(
    ({ kind, words }) => kind !== 'body' && ` ${words.join(' ').toLowerCase()}`.endsWith(` ${wanted}`),
  );
  const full = holders.filter(({ words }) => words.length > 1);
  return full.length === 1 ? full[0] : full.length === 0 && holders.length === 1 ? holders[0] : undefined;
}

function titleCase(word: string): string {
  return word === word.toUpperCase() && word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
