/** Documents and transcripts: whoever issues a document speaks in it, and a label in front of each turn names who speaks. */
import { labelOf } from '../../record/source-text.ts';
import type { Attribution, Speaker, SpeechInput } from '../types.ts';
import type { Entities } from './entities.ts';
import { labelled } from './labels.ts';
import { sentencesOf } from './sentences.ts';
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
  if (issuer === undefined || issuer.trim() === '')
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
