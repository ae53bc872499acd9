/** Finds the quotations that a message claims, and whom it names as their speakers. */
import type { Dossier } from '../dossier/dossier.ts';
import { quotedPassages } from '../record/quotation-marks.ts';
import { speakerAround, speakerBefore, speakerBehind } from './attribution.ts';
import { partsOf } from './parts.ts';
import { stretchesOf } from './posted-text.ts';
import { type Found, is, isOblique, isSame, isSomebody } from './speaker.ts';
import { firstBreak } from './territory.ts';
import { cutWords } from './tokens.ts';
import type { Claimant } from './types.ts';
import { unmarked } from './unmarked.ts';

/** Words that a message gives as a quotation. */
export interface Span {
  /** Without the marks around them, on one line. */
  readonly text: string;
  readonly claimant?: Claimant;
}

/** Words that are given as a quotation by marks or as a block; or what stands between such words. */
type Piece =
  | { readonly kind: 'quoted'; readonly text: string; readonly own?: Claimant }
  | { readonly kind: 'between'; readonly text: string };

/**
 * The quoted passages of a message; a message without any is one span itself, or one for each line that names its
 * speaker, less whatever names them. Spans without a word are left out, and so is a span that repeats another.
 */
export function findSpans(message: string, dossier: Dossier): readonly Span[] {
  const pieces = piecesOf(message, dossier);
  const spans = pieces.some(({ kind }) => kind === 'quoted')
    ? marked(pieces, dossier)
    : unmarked(pieces.map(({ text }) => text).join('\n'), dossier);
  const seen = new Set<string>();
  return spans
    .map(span => ({ ...span, text: span.text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text, claimant }) => {
      const key = `${claimant?.name ?? ''}: ${text}`;
      if (cutWords(text).length === 0 || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function piecesOf(message: string, dossier: Dossier): readonly Piece[] {
  return stretchesOf(message).flatMap(({ text, isBlockQuote }): readonly Piece[] => {
    const passages = quotedPassages(text).filter(passage => cutWords(passage.text).length > 0);
    if (isBlockQuote && passages.length === 0) {
      const inside = unmarked(text, dossier);
      return inside.map(({ text: words, claimant }) => ({
        kind: 'quoted',
        text: words,
        ...(claimant ? { own: claimant } : {}),
      }));
    }
    const pieces: Piece[] = [];
    let at = 0;
    for (const { start, end, text: words } of passages) {
      pieces.push({ kind: 'between', text: text.slice(at, start - 1) }, { kind: 'quoted', text: words });
      at = end + 1;
    }
    return [...pieces, { kind: 'between', text: text.slice(at) }];
  });
}

/** A quotation with what stands on either side of it, and what of that is its own. */
interface Framed {
  readonly text: string;
  readonly own?: Claimant;
  /** What stands between it and the one before it. */
  readonly between: string;
  readonly before: string;
  readonly behind: string;
}

function marked(pieces: readonly Piece[], dossier: Dossier): readonly Span[] {
  const framed = frame(pieces, dossier);
  const spans: Span[] = [];
  const signed: boolean[] = [];
  for (const quoted of framed) {
    const { found, signs } = quoted.own ? { found: quoted.own, signs: true } : read(quoted, dossier);
    const last = spans.at(-1);
    const goesOn = last !== undefined && signed.at(-1) === false && isCarriedOn(quoted, found, last, dossier);
    const claimant = isSomebody(found) ? found : goesOn ? last.claimant : undefined;
    // “A” and “B”, said X: both are X's.
    if (last && !last.claimant && isSomebody(found) && isOnlyAnd(quoted.between, dossier))
      spans[spans.length - 1] = { ...last, claimant: found };
    spans.push({ text: quoted.text, ...(claimant ? { claimant } : {}) });
    signed.push(signs);
  }
  return spans;
}

/** Shares what stands between quotations out among them. */
function frame(pieces: readonly Piece[], dossier: Dossier): readonly Framed[] {
  const quoted: { text: string; own?: Claimant }[] = [];
  const between: string[] = [''];
  for (const piece of pieces) {
    if (piece.kind === 'quoted') {
      quoted.push(piece);
      between.push('');
    } else
      between.push(
        `${between.pop() ?? ''}${between.length > 0 && (between.at(-1) ?? '') !== '' ? '' : ''}${piece.text}\n`,
      );
  }
  const shares = between.map((text, i) => {
    const [isFirst, isLast] = [i === 0, i === quoted.length];
    const trimmed = text.replace(/\n$/u, '');
    if (isFirst) return { behind: '', before: trimmed };
    if (isLast) return { behind: trimmed, before: '' };
    return share(trimmed, dossier);
  });
  return quoted.map((piece, i) => ({
    ...piece,
    between: i === 0 ? '' : (between[i] ?? ''),
    before: shares[i]?.before ?? '',
    behind: shares[i + 1]?.behind ?? '',
  }));
}

/** What stands between two quotations speaks of the earlier up to its first break, and of the later from there on. */
function share(text: string, dossier: Dossier): { readonly behind: string; readonly before: string } {
  const parts = partsOf(text, dossier);
  const cut = firstBreak(text, parts);
  if (cut) return { behind: text.slice(0, cut.from), before: text.slice(cut.to) };
  const signature = speakerBehind(text, dossier);
  if (signature?.signs) return { behind: text.slice(0, signature.length), before: text.slice(signature.length) };
  if (/:\s*$/u.test(text)) {
    const comma = /^[\s,]*[^,]*,/u.exec(text)?.[0] ?? '';
    return { behind: /\S/u.test(comma.replace(/,/gu, '')) ? comma : '', before: text };
  }
  // A name alone between two quotations may be either's.
  const tells =
    parts.at(-1)?.isPossessive === true ||
    parts.some(part => is(part, 'cue') || is(part, 'source') || is(part, 'quoting'));
  return tells ? { behind: text, before: text } : { behind: '', before: '' };
}

/** Whom both sides of a quotation name; nobody, where they name two. */
function read({ before, behind }: Framed, dossier: Dossier): { readonly found: Found; readonly signs: boolean } {
  const left = speakerBefore(before, dossier);
  const right = speakerBehind(behind, dossier);
  const found = right?.found;
  const signs = right?.signs === true;
  if (isSomebody(left) && isSomebody(found)) return { found: isSame(left, found) ? left : 'nobody', signs };
  if (left === 'nobody' || found === 'nobody') return { found: 'nobody', signs };
  const around = isSomebody(left) || isSomebody(found) ? undefined : speakerAround(before, behind, dossier);
  return { found: (isSomebody(left) ? left : isSomebody(found) ? found : undefined) ?? around ?? left ?? found, signs };
}

const CARRIES = ['cue', 'and', 'preposition', 'pronoun', 'light', 'be', 'that', 'title', 'article', 'speech'] as const;

/** “A,” said X, “B”; “A” and “B”; “A.” He added: “B”: nothing but a verb, a name or a pronoun stands between. */
function isCarriedOn({ between }: Framed, found: Found, last: Span, dossier: Dossier): boolean {
  if (found === 'nobody' || isSomebody(found)) return false;
  const parts = partsOf(between, dossier);
  if (found === 'same')
    return parts.every(part => (part.name === undefined || isSame(part.name, last.claimant)) && !is(part, 'generic'));
  return parts.every(
    (part, at) =>
      part.name !== undefined || part.isUnclear || isOblique(parts, at) || CARRIES.some(role => is(part, role)),
  );
}

const isOnlyAnd = (between: string, dossier: Dossier): boolean => {
  const parts = partsOf(between, dossier);
  return parts.length > 0 && parts.every(part => is(part, 'and'));
};
