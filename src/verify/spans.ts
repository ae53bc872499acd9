/** Finds the quotations that a message claims, and whom it names as their speakers. */
import type { Dossier } from '../dossier/dossier.ts';
import { quotedPassages } from '../record/quotation-marks.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { endsInColon } from './clause.ts';
import { type Found, is, isName, isSame, isSomebody } from './part-roles.ts';
import { partsOf } from './parts.ts';
import { type Stretch, stretchesOf } from './posted-text.ts';
import { speakerBefore } from './speaker-before.ts';
import { isOblique } from './standing.ts';
import { sharesOf } from './territory.ts';
import { cutWords } from './tokens.ts';
import type { Claimant } from './types.ts';
import { insertion, unmarked } from './unmarked.ts';

/** Words that a message gives as a quotation. */
export interface Span {
  /** Without the marks around them, on one line. */
  readonly text: string;
  /** Marks or a block tell where they begin and end; or else anything of the message may be the writer's own. */
  readonly isMarked: boolean;
  readonly claimant?: Claimant;
}

/** Words that are given as a quotation by marks or as a block; or what stands between such words. */
type Piece =
  | { readonly kind: 'quoted'; readonly text: string; readonly own?: Claimant; readonly attribution?: string }
  | { readonly kind: 'between'; readonly text: string };

/** What a message quotes, and what it says itself. */
interface Reading {
  readonly spans: readonly Span[];
  /** Its own words, those around and between what it quotes. */
  readonly own: readonly string[];
}

/** The mark with which a writer says that a message isn't meant so. */
const SARCASM = /(?:^|\s)\/s\s*$/u;

/**
 * The quoted passages of a message; a message without any is one span itself, or one for each line that names its
 * speaker, less whatever names them. Spans without a word are left out, and so is a span that repeats another.
 */
export function readMessage(message: string, dossier: Dossier): Reading {
  const pieces = stretchesOf(message).flatMap(stretch => piecesOf(stretch, dossier));
  const own = pieces.flatMap(piece => (piece.kind === 'between' ? piece.text : (piece.attribution ?? [])));
  const isMeant = !SARCASM.test(message);
  if (pieces.some(({ kind }) => kind === 'quoted'))
    return { spans: distinct(marked(pieces, dossier), true, isMeant), own };
  const found = unmarked(pieces.map(({ text }) => text).join('\n'), dossier);
  return { spans: distinct(found, false, isMeant), own: found.map(({ attribution }) => attribution) };
}

function distinct(spans: readonly Words[], isMarked: boolean, isMeant: boolean): readonly Span[] {
  const seen = new Set<string>();
  return spans
    .map(({ text, claimant }) => ({
      isMarked,
      ...spanOf(text.replace(/\s+/gu, ' ').trim(), isMeant ? claimant : undefined),
    }))
    .filter(({ text, claimant }) => {
      const key = `${claimant?.name ?? ''}: ${text}`;
      if (cutWords(text).length === 0 || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

type Words = Omit<Span, 'isMarked'>;
const spanOf = (text: string, claimant: Claimant | undefined): Words => ({ text, ...(claimant ? { claimant } : {}) });

function piecesOf({ text, isBlockQuote }: Stretch, dossier: Dossier): readonly Piece[] {
  const passages = quotedPassages(text).filter(passage => cutWords(passage.text).length > 0);
  if (isBlockQuote && passages.length === 0)
    return unmarked(text, dossier).map(({ text: words, attribution, claimant }) => ({
      kind: 'quoted',
      text: words,
      attribution,
      ...(claimant ? { own: claimant } : {}),
    }));
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, text: words } of passages) {
    pieces.push({ kind: 'between', text: text.slice(at, start - 1) });
    at = end + 1;
    const [nested] = quotedPassages(words);
    if (nested && endsInColon(words.slice(0, Math.max(0, nested.start - 1)))) {
      pieces.push(...piecesOf({ text: words, isBlockQuote }, dossier));
      continue;
    }
    const inner = insertion(words, dossier);
    const own = inner?.claimant ? { own: inner.claimant, attribution: inner.attribution } : {};
    pieces.push({ kind: 'quoted', text: inner?.text ?? words, ...own });
  }
  return [...pieces, { kind: 'between', text: text.slice(at) }];
}

/** A quotation with what of the words on either side is its own. */
interface Framed {
  readonly text: string;
  readonly own?: Claimant;
  /** All that stands between it and the one before it. */
  readonly between: string;
  readonly before: string;
  readonly behind: string;
}

function frame(pieces: readonly Piece[], dossier: Dossier): readonly Framed[] {
  const quoted: Extract<Piece, { kind: 'quoted' }>[] = [];
  const between: string[] = [''];
  for (const piece of pieces) {
    if (piece.kind === 'quoted') {
      quoted.push(piece);
      between.push('');
    } else between.push([between.pop(), piece.text].filter(Boolean).join('\n'));
  }
  const shares: { readonly behind: string; readonly before: string }[] = [];
  for (const [i, text] of between.entries()) {
    if (i === 0) shares.push({ behind: '', before: text });
    else
      shares.push(
        i === quoted.length ? { behind: text, before: '' } : sharesOf(text, shares.at(-1)?.before ?? '', dossier),
      );
  }
  return quoted.map((piece, i) => ({
    ...piece,
    between: i === 0 ? '' : (between[i] ?? ''),
    before: shares[i]?.before ?? '',
    behind: shares[i + 1]?.behind ?? '',
  }));
}

function marked(pieces: readonly Piece[], dossier: Dossier): readonly Words[] {
  const spans: Words[] = [];
  let isSigned = false;
  const framed = frame(pieces, dossier);
  for (const [at, quoted] of framed.entries()) {
    const { text, between } = quoted;
    const { found, signs } = read(quoted, framed[at + 1], dossier);
    const last = spans.at(-1);
    const goesOn = last !== undefined && !isSigned && isCarriedOn(between, found, last, dossier);
    // “A” and “B”, said X: both are X's.
    if (last && !last.claimant && isSomebody(found) && isOnlyAnd(between, dossier))
      spans[spans.length - 1] = spanOf(last.text, found);
    spans.push(spanOf(text, isSomebody(found) ? found : goesOn ? last.claimant : undefined));
    isSigned = signs;
  }
  return spans;
}

function read({ own, before, behind }: Framed, next: Framed | undefined, dossier: Dossier): Attribution {
  if (own) return { found: own, signs: true };
  if (behind === '' || behind !== next?.before) return attributionOf(before, behind, dossier);
  // What leads into the later quotation tells of the earlier only where nothing leads into that.
  const left = speakerBefore(before, dossier);
  const isTold = isSomebody(left) && (left.person !== undefined || left.party !== undefined);
  return isTold ? { found: left, signs: false } : attributionOf(before, behind, dossier);
}

/** “A,” said X, “B”; “A” and “B”; “A.” He added: “B”: nothing but a verb, a name or a pronoun stands between. */
function isCarriedOn(between: string, found: Found, last: Words, dossier: Dossier): boolean {
  if (found === 'nobody' || isSomebody(found)) return false;
  const parts = partsOf(between, dossier);
  if (found === 'same')
    return parts.every(part => !is(part, 'generic') && (!isName(part) || isSame(part.name, last.claimant)));
  return parts.every(
    (part, at) =>
      (isName(part) && isSame(part.name, last.claimant)) ||
      isOblique(parts, at) ||
      is(part, 'cue', 'and', 'preposition', 'pronoun', 'light', 'be', 'that', 'title', 'article', 'speech'),
  );
}

function isOnlyAnd(between: string, dossier: Dossier): boolean {
  const parts = partsOf(between, dossier);
  return parts.length > 0 && parts.every(part => is(part, 'and'));
}
